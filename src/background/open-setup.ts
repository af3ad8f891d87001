import browser from 'webextension-polyfill';

/** Opens the set-up page, or comes back to it where it is open. */
export const openSetup = (): Promise<void> => browser.runtime.openOptionsPage();
