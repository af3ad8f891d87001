import browser from 'webextension-polyfill';

const ALARM = 'lollipop-lock';

/** Wakes the worker when an open vault is to shut, even if nobody does anything until then. */
export function wakeAt(until: number): void {
  void browser.alarms.create(ALARM, { when: until });
}

/**
 * Locks when the screen does, and when the time has come. Whether it has is the vault's to say, at
 * every question; this is for the vault that nobody asks.
 * @param lookAgain looks at the vault, which shuts itself.
 */
export function watchLocking(lock: () => Promise<void>, lookAgain: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void lookAgain();
  });
  // Firefox tells of a locked screen on some systems only; the README says so.
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') void lock();
  });
}
