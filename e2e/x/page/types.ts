/** What the page keeps of a user, whichever generation of JSON it came in (x-web-client 7.3). */
export interface User {
  id: string;
  handle: string;
  name: string;
  bio: string;
  location: string;
  website: string;
  /** Picture address at x.com's `_normal` size. */
  avatar: string;
  /** As GraphQL writes it: `Sat Aug 28 00:20:01 +0000 2021`. */
  createdAt: string;
  verified: boolean;
  protected: boolean;
  followers: number;
  following: number;
  posts: number;
  /** How the signed-in account and this user stand; a missing flag is not known. */
  relation: Relation;
  canMediaTag: boolean;
}

export interface Relation {
  following?: boolean;
  followedBy?: boolean;
  /** A request to a protected account that waits for its answer. */
  pending?: boolean;
  blocking?: boolean;
  blockedBy?: boolean;
  muting?: boolean;
}

export interface Photo {
  url: string;
  /** Alternative text; empty when there is none. */
  alt: string;
  kind: 'photo' | 'video' | 'animated_gif';
}

export interface Post {
  id: string;
  author: User;
  text: string;
  /** As GraphQL writes it. */
  createdAt: string;
  lang: string;
  media: Photo[];
  quote: Post | null;
  /** It quotes a post that was deleted or may not be seen. */
  quoteGone: boolean;
  /** Who reposted it into this timeline. */
  repostedBy: User | null;
  replyToId: string | null;
  replyToHandle: string | null;
  replies: number;
  reposts: number;
  likes: number;
  bookmarks: number;
  views: number;
  liked: boolean;
  reposted: boolean;
  bookmarked: boolean;
  /** An advertisement. */
  promoted: boolean;
}
