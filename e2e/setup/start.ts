import { launch } from '../fixtures/launch.ts';
import { HOME, learnAccount, nameSchool, openSetup, SCHOOL } from '../fixtures/school.ts';
import { startReplica } from '../x/index.ts';
import { findChromium } from './browser.ts';
import { buildIfChanged } from './build.ts';
import { hasDisplay } from './display.ts';
import { tail } from './exec.ts';
import { openLive } from './live.ts';
import { takeTour } from './tour.ts';

const TRY = `Everything is set up for ${SCHOOL.name} (@${SCHOOL.handle}), a school that does not exist,
on a copy of X that runs on this computer only. Nothing you post leaves it. Try:

  - type "Gr8 match by our Year 4 team, lol" and look at the underlined words
  - press Post: it is held, and the panel says why
  - use the fix in the panel, and post
  - put a #hashtag in the middle of a sentence
  - write a thread with the + below the box
  - Alt+Shift+L goes to the panel, Esc back to the text

Close the browser, or press Ctrl-C here, to end.`;

try {
  const browser = await findChromium(true);
  console.log(`Browser: ${browser.name} (${browser.path})`);
  const built = await buildIfChanged();
  if (built && built.code !== 0) throw new Error(`The build failed:\n${tail(built.output)}`);
  console.log(built ? 'Built the extension.' : 'The extension is already built.');
  if (process.argv.includes('--live')) await openLive();
  else if (process.argv.includes('--tour') || !hasDisplay()) await takeTour();
  else await letTry();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Opens the browser, ready, and leaves it to whoever sits in front of it. */
async function letTry(): Promise<void> {
  const replica = await startReplica();
  const { context, extensionId, close } = await launch({
    headless: false,
    args: replica.chromiumArgs,
  });
  const closed = new Promise((resolve) => context.once('close', resolve));
  const setup = await openSetup(context, extensionId);
  await nameSchool(setup);
  const x = context.pages().find((page) => page.url() === 'about:blank');
  await learnAccount(setup, x ?? (await context.newPage()));
  const home = context.pages().find((page) => page.url() === HOME);
  await home?.bringToFront();
  console.log(`\n${TRY}`);
  await closed;
  await close();
  await replica.close();
}
