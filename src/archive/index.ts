/** The school's older posts, out of X's archive of its account, against the policy of today. */
export { type ArchivedPost, archivedPostSchema, draftOfArchived } from './archived-post.ts';
export { type Judged, judge, worstFirst } from './judge.ts';
export { type ArchiveStanding, judgedSchema, STANDINGS } from './judged.ts';
export { type Archive, openArchive } from './open-archive.ts';
export { NotAnArchive, type PostsRead, readTweets, type Unread } from './tweets-file.ts';
