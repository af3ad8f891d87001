/** How this replica of X is to behave. Every field has a default: today's X, in English, light. */
export interface ReplicaOptions {
  /** `raised` is the raised black of 2026; `dim` was taken away that February. */
  theme: 'light' | 'dim' | 'dark' | 'raised';
  /** `pl` is the non-English locale, `ar` the right-to-left one. */
  locale: 'en' | 'pl' | 'ar';
  /** Generation of the user JSON (x-web-client 7.3). */
  generation: 'G1' | 'G2' | 'G2b' | 'G3';
  /** Renames (new id) or removes (null) a test id; `'*'` renames every one of them. */
  testIds: Readonly<Record<string, string | null>>;
  /** X's CSP with or without `blob:` in connect-src; house.md's fallbacks depend on it. */
  csp: 'blob' | 'no-blob';
  /** A service worker of the page's that re-issues every GraphQL POST itself. */
  serviceWorker: boolean;
  /** What CreateTweet answers: `fail-keep` and `fail-lose` keep or lose the draft. */
  createTweet: 'ok' | 'fail-keep' | 'fail-lose';
  /** In a thread, the row (from 0) whose CreateTweet fails; null for none. */
  failRow: number | null;
  /** Milliseconds an upload takes. */
  uploadMs: number;
  /** Milliseconds by which pictures of posts and people come late (x-web-client 3.3). */
  pictureMs: number;
  /** The text typed so far is lost when an upload ends (seen on the real site). */
  uploadLosesText: boolean;
  /** X's own alt-text reminder opens before a picture without a description is posted. */
  altTextNudge: boolean;
  /** When descriptions go out (x-web-client 7.6 leaves it open): with the post, or on the editor's Save. */
  altTextAt: 'send' | 'save';
  /** The media button of mid-2026: "Add media", with a menu before the file chooser. */
  mediaMenu: boolean;
  /** How lists of users are read: POST since 2026, GET before (x-web-client 7.1). */
  listsBy: 'GET' | 'POST';
  /** Wrap blocks in react-beautiful-dnd nodes (Premium accounts, 2026). */
  rbd: boolean;
  /** Layout: the full desktop page, the mobile web page, or X Pro. */
  layout: 'desktop' | 'mobile' | 'pro';
  /** Milliseconds for which the page still shows the old account after the cookie changed. */
  switchLagMs: number;
  /** `repostConfirm` instead of `retweetConfirm` (2026). */
  repostConfirm: boolean;
  /** Menus as sheets (mobile). */
  sheets: boolean;
  /** The account may say where it is: the button is on and opens a dialog (2.3). */
  location: boolean;
  /** Page (from 0) of every list and timeline that X answers with errors; null for none. */
  failPage: number | null;
  /** How many invented accounts follow the school, beside those of `newest`. */
  followers: number;
  /** Who followed last, the newest first; what is not said of one is as of any other. */
  newest: readonly NewFollower[];
  /** How many followers the school's profile claims; null: as many as there are. */
  followersTotal: number | null;
  /** Lists of users are answered so often, then with 429 (3.3); null: always. Set anew, it counts anew. */
  listLimit: number | null;
  /** X refuses to block, and to remove a follower. */
  refuseBlocks: boolean;
  /** Signed-in accounts, the first one active. */
  accounts: readonly ReplicaAccount[];
}

/** What a test says of a follower (server/people.ts); times are UTC milliseconds. */
export interface NewFollower {
  handle: string;
  id?: string;
  name?: string;
  state?: 'user' | 'unavailable' | 'missing';
  bio?: string;
  location?: string;
  website?: string;
  createdAt?: number;
  followers?: number;
  following?: number;
  posts?: number;
  mediaPosts?: number;
  likes?: number;
  listed?: number;
  protected?: boolean;
  verified?: boolean;
  defaultAvatar?: boolean;
  defaultTheme?: boolean;
  banner?: boolean;
  sensitive?: boolean;
  parody?: boolean;
  /** null: X says nothing of how the two stand. */
  perspectives?: { following: boolean; followed_by: boolean } | null;
}

export interface ReplicaAccount {
  id: string;
  handle: string;
  name: string;
}

export const OFFICIAL: ReplicaAccount = {
  id: '1700000000000000001',
  handle: 'HollyLanePrim',
  name: 'Holly Lane Primary School',
};
export const PERSONAL: ReplicaAccount = {
  id: '1700000000000000002',
  handle: 'someone_at_home',
  name: 'Someone at home',
};

export const DEFAULTS: ReplicaOptions = {
  theme: 'light',
  locale: 'en',
  generation: 'G3',
  testIds: {},
  csp: 'blob',
  serviceWorker: false,
  createTweet: 'ok',
  failRow: null,
  uploadMs: 0,
  pictureMs: 0,
  uploadLosesText: false,
  altTextNudge: false,
  altTextAt: 'send',
  mediaMenu: false,
  listsBy: 'POST',
  rbd: false,
  layout: 'desktop',
  switchLagMs: 0,
  repostConfirm: false,
  sheets: false,
  location: false,
  failPage: null,
  followers: 200,
  newest: [],
  followersTotal: null,
  listLimit: null,
  refuseBlocks: false,
  accounts: [OFFICIAL, PERSONAL],
};

/** One request the server truly got, in the order of arrival. */
export interface Received {
  at: number;
  method: string;
  host: string;
  path: string;
  /** Last path segment of a GraphQL call, e.g. `CreateTweet`. */
  operation: string | null;
  /** Parsed JSON body or form; null when there was none. */
  body: unknown;
  /** Sent by the page's own service worker. */
  fromServiceWorker: boolean;
}

/** A running replica. */
export interface Replica {
  /** Port on which x.com, mobile.x.com, pro.x.com and upload.x.com answer over https. */
  port: number;
  /** Chromium arguments that point those hosts, and nothing else, at this replica. */
  chromiumArgs: string[];
  options: ReplicaOptions;
  /** Changes how the server behaves from now on; the page sees it at its next load. */
  set(options: Partial<ReplicaOptions>): Promise<void>;
  /** What the server got so far. It is read over a port that no page can reach. */
  received(): Promise<Received[]>;
  /** The texts of the posts that really arrived (CreateTweet, CreateNoteTweet, CreateScheduledTweet). */
  posted(): Promise<string[]>;
  /** Forgets what was received and every draft, post and upload. */
  reset(): Promise<void>;
  close(): Promise<void>;
}
