import { takeAll } from './screens/all.ts';
import { takeFindings } from './screens/findings.ts';
import { takeFollowersCheck } from './screens/followers-check.ts';
import { withBrowser } from './screens/studio.ts';
import { takeWalk } from './screens/walk.ts';

/**
 * `npm run screens`: every screen of ours in both themes, wide, narrow and at 200 % zoom, as pictures
 * to look at; with a word behind it only those whose name contains it. `npm run screens -- walk`: one
 * school's way from setting up to a damaged record, numbered; `-- followers-check`: a weekly check of five thousand
 * followers from the reminder to the report; `-- findings`: each kind of finding, and mended.
 */
const [what = ''] = process.argv.slice(2);
await withBrowser(async (launched, replica) => {
  const folder =
    what === 'walk'
      ? await takeWalk(launched)
      : what === 'followers-check'
        ? await takeFollowersCheck(launched, replica)
        : what === 'findings'
          ? await takeFindings(launched, replica)
          : await takeAll(launched, replica, what);
  console.log(`Pictures in ${folder}`);
});
