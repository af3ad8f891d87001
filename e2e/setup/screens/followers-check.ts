import { join } from 'node:path';
import type { Page } from 'playwright';
import { accountOf } from '../../../src/followers/fixtures/check.ts';
import { followersTold } from '../../fixtures/followers-told.ts';
import { daysLater } from '../../fixtures/later.ts';
import type { Launched } from '../../fixtures/launch.ts';
import { askWorker, openOwnPage, setUpList } from '../../fixtures/list.ts';
import { ownAddress } from '../../fixtures/own-pages.ts';
import { Panel } from '../../fixtures/panel.ts';
import { setUpSchool } from '../../fixtures/school.ts';
import { ExtensionWorld } from '../../fixtures/world.ts';
import type { NewFollower, Replica } from '../../x/options.ts';
import { followersOf } from '../../x/server/people.ts';
import { dress, freshFolder, SIZES, settled, THEMES, takeWhole } from './studio.ts';

const FOLLOWERS = 5_000;
/** Days between the first check and this one. */
const LATER = 9;
const NEW: readonly NewFollower[] = [
  { handle: 'RunningMum', name: 'Siân Jones', bio: 'Mum of two. Wine on Fridays.' },
  { handle: 'YrFourTeacher', name: 'A Teacher', bio: 'Year 4 teacher, loves books.' },
  { handle: 'babe_xx', name: 'Hot babe 18+', bio: 'NSFW nudes 🔞 OnlyFans free trial' },
  { handle: 'LocalLibrary', name: 'Local Library', bio: 'Story time on Saturdays.' },
  { handle: 'bet_big_win', name: 'Casino', bio: 'Best online casino bonus, bet now 🎰' },
  { handle: 'GrandadJoe', name: 'Joe', bio: 'Grandad, allotment, trains.' },
  { handle: 'EcoAuthor', name: 'P. Green', bio: 'I write picture books.' },
  { handle: 'PTAcake', name: 'PTA', bio: 'Cakes and raffles.' },
];

/**
 * One week's check of a school with five thousand followers, from the reminder to the signed record,
 * by real presses; each stop in both themes, wide, narrow and at 200 % zoom, numbered.
 * @returns the folder
 */
export async function takeFollowersCheck(
  { context, extensionId }: Launched,
  replica: Replica,
): Promise<string> {
  const folder = freshFolder('followers-check');
  await setUpSchool(context, extensionId);
  const own = await openOwnPage(context, extensionId);
  await setUpList(own);
  await signFirst({ context, extensionId, own });
  await daysLater(context, own, LATER);
  await replica.set({ followers: FOLLOWERS, newest: NEW });

  let number = 0;
  /** A stop in all looks. On X the window is what can be seen; of our own pages the whole is taken. */
  const take = async (page: Page, name: string, onX = false): Promise<void> => {
    number += 1;
    for (const theme of THEMES) {
      for (const size of SIZES.filter((one) => one.name !== 'zoom-400')) {
        await dress(page, theme, size);
        if (onX)
          await page.evaluate((one) => Reflect.get(window, '__replica').setTheme(one), theme);
        const path = join(
          folder,
          `${String(number).padStart(2, '0')}-${name}-${theme}-${size.name}.png`,
        );
        if (onX) {
          await settled(page);
          await page.screenshot({ path });
        } else await takeWhole(page, path);
      }
    }
    await dress(page, 'light', SIZES[0]);
    if (onX) await page.evaluate(() => Reflect.get(window, '__replica').setTheme('light'));
  };

  const list = await context.newPage();
  await list.addInitScript((ms) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ms;
  }, LATER * 86_400_000);
  await list.goto(ownAddress(extensionId, 'popup'));
  await list.getByRole('link', { name: 'Check followers' }).waitFor();
  await take(list, 'reminder');
  await list.goto(ownAddress(extensionId, 'followers'));
  await list.getByRole('button', { name: 'Start on X' }).waitFor();
  await take(list, 'due');
  const opening = context.waitForEvent('page');
  await list.getByRole('button', { name: 'Start on X' }).click();
  const x = await opening;
  const panel = new Panel(x, await ExtensionWorld.attach(x, extensionId, []));
  await x.reload();
  await panel.control(/^Next/);
  await take(x, 'list', true);
  await panel.click(/^Start the check/);
  await panel.shows(/Going down the list: \d\d/);
  // It goes on meanwhile: a picture of each theme, as wide as it is.
  for (const theme of THEMES) {
    await x.evaluate((one) => Reflect.get(window, '__replica').setTheme(one), theme);
    await x.screenshot({ path: join(folder, `04-walking-${theme}-wide.png`) });
  }
  number += 1;
  await x.evaluate(() => Reflect.get(window, '__replica').setTheme('light'));
  await panel.shows(/Seen: \d+ followers/, 60_000);
  await take(x, 'walked', true);
  await panel.click(/^Next/);
  await panel.shows('@babe_xx');
  await take(x, 'selected', true);
  await panel.click(/^Block\b/);
  await panel.shows('@babe_xx is blocked', 30_000);
  await take(x, 'blocked', true);
  await panel.click(/^Keep the \d/);
  await panel.shows('7 decided');
  await list.bringToFront();
  await list.goto(ownAddress(extensionId, 'followers', '#review'));
  await list.getByRole('button', { name: 'Block @bet_big_win…' }).click();
  await take(list, 'review');
  await list.getByRole('button', { name: 'Block on X' }).click();
  await list.getByText('is blocked: X has shown it').first().waitFor({ timeout: 40_000 });
  await take(list, 'block-followed');
  await list.getByRole('link', { name: 'This check' }).click();
  await list.getByRole('button', { name: /^Sign the check/ }).waitFor();
  await take(list, 'sign');
  await list.getByRole('button', { name: /^Sign the check/ }).click();
  await list.getByText(/^Signed: /).waitFor();
  await take(list, 'signed');
  for (const [part, heading] of [
    ['past', 'Decisions'],
    ['report', 'Report for governors'],
    ['poster', 'Invite parents to follow'],
  ] as const) {
    await list.goto(ownAddress(extensionId, 'followers', `#${part}`));
    await list.getByRole('heading', { name: heading }).first().waitFor();
    if (part === 'past') await list.getByText(/weekly check by/).click();
    await take(list, part);
  }
  return folder;
}

/** Everybody who follows was met and is known, and the check of that week is signed. */
async function signFirst(rig: Parameters<typeof followersTold>[0]): Promise<void> {
  const told = await followersTold(rig);
  const known = followersOf(FOLLOWERS, [])
    .filter(({ state }) => state === 'user')
    .map(({ id, handle, name, bio }) => accountOf(id, { handle, name, bio }));
  await told.walk('baseline', known, FOLLOWERS);
  // Of the invented ones some look odd by their numbers: somebody has looked at them at leisure.
  const { open } = await askWorker(rig.own, 'followers-read', {});
  const why = { is: 'usual', reason: 'local' } as const;
  for (const { id } of open) {
    await askWorker(rig.own, 'followers-decide', {
      ...{ ids: [id], decision: 'good', why },
      together: false,
    });
  }
  await askWorker(rig.own, 'followers-sign', {});
  await told.page.close();
}
