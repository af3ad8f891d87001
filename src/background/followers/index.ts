import type { FollowersFromPage } from '../../messages/followers.ts';

/** What a list of followers in this tab says. Nothing is done about it yet: it comes with the check. */
export async function saidOfFollowers(_tab: number, _says: FollowersFromPage): Promise<void> {}
