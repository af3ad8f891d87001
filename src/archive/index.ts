/** The school's older posts, out of X's archive of its account, against the policy of today. */
export { type ArchivedPost, archivedPostSchema, draftOfArchived } from './archived-post.ts';
export { type ArchiveStanding, type Judged, judge, STANDINGS, worstFirst } from './judge.ts';
export { type Archive, openArchive } from './open-archive.ts';
export { NotAnArchive, type PostsRead, readTweets, type Unread } from './tweets-file.ts';
