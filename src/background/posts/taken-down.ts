import { isOpenedIn } from './open-on-x.ts';
import { happened } from './record.ts';

/**
 * X shows the post no more, on the post's own page. The page is believed in this, as whoever reads
 * along sees the same; the record says that it is this and no deletion. It counts only in the tab where
 * a person has just opened that post from the list: a script of the page can draw *unavailable* under
 * any address it likes, for one post after the other.
 * @param tab.url the tab's address, as the browser has it: it must be that post's page.
 */
export async function wentFromX(post: string, tab: { id: number; url: string }): Promise<void> {
  if (!URL.canParse(tab.url)) return;
  const shown = /^\/\w{1,20}\/status\/(\d{1,25})(?:\/|$)/.exec(new URL(tab.url).pathname)?.[1];
  if (shown !== post || !(await isOpenedIn(tab.id, post))) return;
  await happened([{ type: 'post-taken-down', item: post, how: 'unavailable' }]);
}
