import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, findChromium } from './browser.ts';
import { hasDisplay } from './display.ts';
import { dist, STATE } from './paths.ts';

const UNTESTED = `This is the real x.com. UNTESTED: no run of the test suite has ever seen it, only a copy.
What you post there is really posted. Sign in with an account that may be used for trying.`;

/**
 * Opens the real x.com with the built extension. The browser is started as from a menu: no
 * automation, nothing listens to it, and its profile is kept for the next time.
 */
export async function openLive(): Promise<void> {
  if (!hasDisplay()) throw new Error('npm start -- --live needs a display: it opens a window.');
  const browser = await findChromium(true, takesExtension);
  const profile = join(STATE, 'live-profile');
  mkdirSync(profile, { recursive: true });
  console.log(`\n${UNTESTED}\n\nProfile: ${profile}`);
  if (/edge/i.test(browser.name)) {
    console.log(
      'If no Lollipop shows in Edge: open edge://extensions, switch on Developer mode, press ' +
        `"Load unpacked" and choose ${dist('chrome')}`,
    );
  }
  const child = spawn(
    browser.path,
    [
      `--user-data-dir=${profile}`,
      `--load-extension=${dist('chrome')}`,
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium refuses to start as root inside its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'https://x.com/home',
    ],
    { stdio: 'ignore' },
  );
  process.once('exit', () => child.kill());
  process.once('SIGTERM', () => child.kill());
  await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
}

/**
 * Branded Chrome has ignored `--load-extension` since version 137, and the way round it (the
 * protocol's Extensions domain) would make this an automated browser: it is left out.
 */
function takesExtension(browser: Browser): boolean {
  return !/^Google Chrome \d/.test(browser.name);
}
