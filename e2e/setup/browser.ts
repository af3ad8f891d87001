import { chromium } from 'playwright';
import { aptInstall, isDebian } from './debian.ts';
import { echo, runNode } from './exec.ts';
import { packageFile } from './paths.ts';
import { isProgram, onPath, usualPlaces } from './places.ts';
import { recall, remember } from './remember.ts';
import { type Browser, identify } from './version.ts';

export type { Browser } from './version.ts';

/** Oldest versions in which the extension runs; the build is made for them. */
const OLDEST_CHROMIUM = 128;
const OLDEST_FIREFOX = 142;

/** No usable browser: the message says what a person can do about it. */
export class NoBrowser extends Error {}

/**
 * A Chromium for the tests: LOLLIPOP_CHROMIUM, Playwright's own, else an installed one, else (when
 * `install` is set) one that is installed now.
 * @param fits leaves out the ones that will not do.
 * @throws {NoBrowser} when there is none.
 */
export async function findChromium(
  install: boolean,
  fits: (browser: Browser) => boolean = () => true,
): Promise<Browser> {
  const named = process.env.LOLLIPOP_CHROMIUM;
  if (named) return insist('LOLLIPOP_CHROMIUM', named);
  const known = recall('chromium');
  if (known && fits(known)) return known;
  const found = await firstThatRuns(chromiumPlaces(), OLDEST_CHROMIUM, fits);
  if (found) return remember('chromium', found);
  const installed = install ? await installChromium() : null;
  if (installed && fits(installed)) return remember('chromium', installed);
  throw new NoBrowser(
    `No Chromium ${OLDEST_CHROMIUM} or newer was found, and none could be installed. Do one of these:
  - npx playwright install --with-deps chromium   (any system; needs the internet)
  - sudo apt-get install chromium                 (Debian)
  - install Microsoft Edge, Chrome or Chromium in its usual place
  - set LOLLIPOP_CHROMIUM to the program's full path
and run the command again.`,
  );
}

/**
 * A Firefox for the smoke test: LOLLIPOP_FIREFOX, else an installed one, else Debian's package.
 * @throws {NoBrowser} when there is none.
 */
export async function findFirefox(install: boolean): Promise<Browser> {
  const named = process.env.LOLLIPOP_FIREFOX;
  if (named) return insist('LOLLIPOP_FIREFOX', named);
  const known = recall('firefox');
  if (known) return known;
  const look = () => firstThatRuns(firefoxPlaces(), OLDEST_FIREFOX);
  let found = await look();
  if (!found && install && isDebian() && (await aptInstall(['firefox-esr'])) === null) {
    found = await look();
  }
  if (found) return remember('firefox', found);
  throw new NoBrowser(
    `No Firefox ${OLDEST_FIREFOX} or newer was found. Install it from https://www.mozilla.org/firefox ` +
      '(Debian: sudo apt-get install firefox-esr), or set LOLLIPOP_FIREFOX to its full path.',
  );
}

function chromiumPlaces(): string[] {
  const edge = 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  const chrome = 'Google Chrome.app/Contents/MacOS/Google Chrome';
  return [
    chromium.executablePath(),
    ...onPath(['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable']),
    // Branded Chrome ignores --load-extension since 137, but the tests load over the protocol.
    ...onPath(['google-chrome', 'google-chrome-stable']),
    ...usualPlaces(
      ['Chromium.app/Contents/MacOS/Chromium', edge, chrome],
      [
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
        'Google\\Chrome\\Application\\chrome.exe',
      ],
    ),
  ];
}

function firefoxPlaces(): string[] {
  return [
    ...onPath(['firefox', 'firefox-esr']),
    ...usualPlaces(
      [
        'Firefox.app/Contents/MacOS/firefox',
        'Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
      ['Mozilla Firefox\\firefox.exe'],
    ),
  ];
}

async function firstThatRuns(
  paths: readonly string[],
  oldest: number,
  fits: (browser: Browser) => boolean = () => true,
): Promise<Browser | null> {
  for (const path of paths) {
    const browser = isProgram(path) ? await identify(path) : null;
    if (browser && browser.major >= oldest && fits(browser)) return browser;
  }
  return null;
}

async function insist(variable: string, path: string): Promise<Browser> {
  const browser = isProgram(path) ? await identify(path) : null;
  if (browser) return browser;
  throw new NoBrowser(`${variable} is set to ${path}, which is not a browser that starts.`);
}

async function installChromium(): Promise<Browser | null> {
  const own = chromium.executablePath();
  console.log("Installing Playwright's Chromium ...");
  const cli = packageFile('playwright', 'cli.js');
  const { code } = await runNode([cli, 'install', 'chromium', '--no-shell'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    limitMs: 15 * 60_000,
    silenceMs: 90_000,
  });
  if (code === 0) {
    const ready = await identify(own);
    if (ready) return ready;
    // The download is there but lacks the system's libraries; its installer knows which.
    if (process.getuid?.() === 0) await runNode([cli, 'install-deps', 'chromium']);
    const mended = await identify(own);
    if (mended) return mended;
  } else {
    echo('  It could not be downloaded here.\n');
  }
  if (!isDebian()) return null;
  // The fonts are for the screenshots: without them every emoji is an empty box.
  const why = await aptInstall(['chromium', 'fonts-noto-color-emoji', 'fonts-liberation']);
  if (why) echo(`  ${why}\n`);
  return firstThatRuns(chromiumPlaces(), OLDEST_CHROMIUM);
}
