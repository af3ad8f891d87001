import { useEffect, useState } from 'preact/hooks';
import { clockNow } from '../clock.ts';

/**
 * @param until UTC milliseconds; null: there is nothing to wait for.
 * @returns whole seconds left, 0 when over.
 */
export function useWait(until: number | null): number {
  const [now, setNow] = useState(clockNow);
  useEffect(() => {
    if (until === null) return;
    setNow(clockNow());
    const timer = setInterval(() => {
      setNow(clockNow());
      if (clockNow() >= until) clearInterval(timer);
    }, 1_000);
    return () => clearInterval(timer);
  }, [until]);
  return until === null ? 0 : Math.max(0, Math.ceil((until - now) / 1_000));
}
