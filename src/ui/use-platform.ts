import { useEffect, useState } from 'preact/hooks';
import { type PlatformSupport, platformSupport } from './platform.ts';

/** Whether the computer's own unlock can be used here; null while that is not known yet. */
export function usePlatform(): PlatformSupport | null {
  const [support, setSupport] = useState<PlatformSupport | null>(null);
  useEffect(() => void platformSupport().then(setSupport), []);
  return support;
}
