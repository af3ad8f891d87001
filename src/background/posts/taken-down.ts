import { happened } from './record.ts';

/**
 * X shows the post no more, on the post's own page. The page is believed in this, as whoever reads
 * along sees the same; the record says that it is this and no deletion.
 * @param address the tab's, as the browser has it: it must be that post's page.
 */
export async function wentFromX(post: string, address: string): Promise<void> {
  if (!URL.canParse(address)) return;
  const shown = /^\/\w{1,20}\/status\/(\d{1,25})(?:\/|$)/.exec(new URL(address).pathname)?.[1];
  if (shown !== post) return;
  await happened([{ type: 'post-taken-down', item: post, how: 'unavailable' }]);
}
