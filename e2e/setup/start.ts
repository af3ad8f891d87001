import { type Launched, launch } from '../fixtures/launch.ts';
import { HEAD, openOwnPage, setUpList } from '../fixtures/list.ts';
import { HOME, learnAccount, nameSchool, openSetup, SCHOOL } from '../fixtures/school.ts';
import { startReplica } from '../x/index.ts';
import { findChromium } from './browser.ts';
import { buildIfChanged } from './build.ts';
import { displayName, hasDisplay, isAboutDisplay } from './display.ts';
import { tail } from './exec.ts';
import { openLive } from './live.ts';
import { profileNamedIn, removeProfile, sweepProfiles } from './profiles.ts';
import { takeTour } from './tour.ts';

const TRY = `Everything is set up for ${SCHOOL.name} (@${SCHOOL.handle}), a school that does not exist,
on a copy of X that runs on this computer only. Nothing you post leaves it. Try:

  - type "Gr8 match by our Year 4 team, lol" and look at the underlined words
  - press Post: it is held, and the panel says why
  - use the fix in the panel, and post
  - put a #hashtag in the middle of a sentence
  - write a thread with the + below the box
  - Alt+Shift+L goes to the panel, Esc back to the text

A consent list of 40 pupils who do not exist is there too. Try with it:

  - write "Well done, Alice!" and add any picture: the name is held
  - take the name out, press "Say who is in the picture" in the panel, and choose pupils:
    with Marcus Campbell it goes, with Alice Okonkwo it is held, as a place it goes
  - Lollipop's popup (the puzzle piece in the toolbar, then Lollipop): look for Alice or Grace,
    withdraw a consent, and look at the draft again
  - press Lock in the popup: names and pictures are not checked, and the panel says so
  - to unlock: ${HEAD.name} / ${HEAD.passphrase}

Close the browser, or press Ctrl-C here, to end.`;

try {
  sweepProfiles();
  const browser = await findChromium(true);
  console.log(`Browser: ${browser.name} (${browser.path})`);
  const built = await buildIfChanged();
  if (built && built.code !== 0) throw new Error(`The build failed:\n${tail(built.output)}`);
  console.log(built ? 'Built the extension.' : 'The extension is already built.');
  if (process.argv.includes('--live')) await openLive();
  else if (process.argv.includes('--tour')) await takeTour();
  else if (!hasDisplay()) await takeTour('There is no display here.');
  else await letTry();
} catch (error) {
  console.error(error instanceof Error ? withoutLogs(error.message) : error);
  process.exitCode = 1;
}

/** Opens the browser, ready, and leaves it to whoever sits in front of it. */
async function letTry(): Promise<void> {
  const replica = await startReplica();
  let launched: Launched | null;
  try {
    launched = await openWindow(replica.chromiumArgs);
    if (launched) await leaveTo(launched);
  } finally {
    await replica.close();
  }
  if (!launched) await takeTour(`No window could be opened on the display ${displayName()}.`);
}

/** The browser in a window; null where the display it is told to use lets it have none. */
async function openWindow(args: readonly string[]): Promise<Launched | null> {
  try {
    return await launch({ headless: false, args });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const profile = profileNamedIn(message);
    if (profile) removeProfile(profile);
    if (!isAboutDisplay(message)) throw error;
    return null;
  }
}

async function leaveTo({ context, extensionId, close }: Launched): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  try {
    const setup = await openSetup(context, extensionId);
    await nameSchool(setup);
    const x = context.pages().find((page) => page.url() === 'about:blank');
    await learnAccount(setup, x ?? (await context.newPage()));
    const own = await openOwnPage(context, extensionId);
    await setUpList(own);
    await own.close();
    const home = context.pages().find((page) => page.url() === HOME);
    await home?.bringToFront();
    console.log(`\n${TRY}`);
    await closed;
  } finally {
    await close();
  }
}

/** What a person can use of an error; Playwright's go on with the browser's whole log. */
function withoutLogs(message: string): string {
  return message.split(/\n(?:Browser logs|Call log):/)[0]?.trimEnd() ?? message;
}
