import { useEffect, useState } from 'preact/hooks';
import { clockNow } from '../clock.ts';
import { type Day, londonDay } from '../consent/index.ts';

const LOOK_EVERY_MS = 30_000;

/** The day in London; a page that is left open over midnight answers for the new day. */
export function useToday(): Day {
  const [day, setDay] = useState(() => londonDay(clockNow()));
  useEffect(() => {
    const timer = setInterval(() => setDay(londonDay(clockNow())), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return day;
}
