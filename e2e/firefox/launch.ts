import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../setup/browser.ts';
import { dist } from '../setup/paths.ts';

/** The add-on's id as vite.config.ts gives it, and the address it gets in this profile. */
const ADDON = 'lollipop@lollipop.invalid';
const ADDRESS = '9a9d24d5-6d51-4c3e-9d0d-3a2f70a1c0de';
export const SETUP = `moz-extension://${ADDRESS}/src/pages/setup/index.html`;

/**
 * A fresh Firefox with the built extension. Playwright cannot load extensions there; WebDriver BiDi
 * can. Every host name leads to this machine, and https to the replica.
 */
export async function launchFirefox(replicaPort: number): Promise<Browser> {
  const { path } = await findFirefox(false);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${replicaPort}`,
      // A random address each time would leave the set-up page nowhere to be found.
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: ADDRESS }),
    },
  });
  await browser.installExtension(dist('firefox'));
  return browser;
}

/** Opens a page of the extension. Firefox reports no end of loading for it, so none is waited for. */
export async function openOwnPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: [], timeout: 5_000 }).catch(() => {});
  return page;
}
