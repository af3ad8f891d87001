/** When an open vault shuts by itself. Idle counts from the last thing a person did in Lollipop. */
export interface LockSettings {
  readonly idleMinutes: number;
  readonly absoluteHours: number;
}

/** House: an hour idle, a working day at most. */
export const DEFAULT_LOCK: LockSettings = { idleMinutes: 60, absoluteHours: 12 };

export type LockReason = 'idle' | 'absolute' | 'clock' | 'update' | 'screen' | 'person' | 'rotated';

/** What is known of an open vault. Instants are UTC milliseconds. */
export interface OpenSince {
  readonly build: string;
  readonly unlockedAt: number;
  readonly lastActiveAt: number;
}

export type LockState =
  | { readonly open: true; readonly until: number }
  | { readonly open: false; readonly why: LockReason };

const MINUTE = 60_000;

/**
 * Whether a vault that was opened may still be open, and until when if nobody does anything: the
 * worker sets its alarm by it. An update locks. So does a clock that stands before the last activity by
 * more than a minute: a clock set back would keep a vault open for ever.
 */
export function lockState(
  settings: LockSettings,
  since: OpenSince,
  build: string,
  now: number,
): LockState {
  if (since.build !== build) return { open: false, why: 'update' };
  if (now < since.lastActiveAt - MINUTE) return { open: false, why: 'clock' };
  const absolute = since.unlockedAt + settings.absoluteHours * 60 * MINUTE;
  if (now >= absolute) return { open: false, why: 'absolute' };
  const idle = since.lastActiveAt + settings.idleMinutes * MINUTE;
  if (now >= idle) return { open: false, why: 'idle' };
  return { open: true, until: Math.min(absolute, idle) };
}
