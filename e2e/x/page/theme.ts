import { useSyncExternalStore } from 'react';
import type { ReplicaOptions } from '../options.ts';
import { config } from './config.ts';

export type Theme = ReplicaOptions['theme'];

const BACKGROUND: Readonly<Record<Theme, [rgb: string, hex: string]>> = {
  light: ['rgb(255, 255, 255)', '#FFFFFF'],
  dim: ['rgb(21, 32, 43)', '#15202B'],
  dark: ['rgb(0, 0, 0)', '#000000'],
  raised: ['rgb(5, 5, 5)', '#050505'],
};

let theme: Theme = config.theme;
const listeners = new Set<() => void>();

/**
 * The Display setting: the background of `body`, and with it a new `#layers` and side nav (1.2).
 * assumed: the values of `html[data-theme]` other than `light`.
 */
export function setTheme(next: Theme): void {
  theme = next;
  const [rgb, hex] = BACKGROUND[next];
  document.documentElement.dataset.theme = next;
  document.documentElement.style.colorScheme = next === 'light' ? 'light' : 'dark';
  document.body.style.backgroundColor = rgb;
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', hex);
  for (const listener of listeners) listener();
}

export function useTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => theme,
  );
}
