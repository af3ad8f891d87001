import type { EditorState } from 'draft-js';
import type { Person } from './people.ts';
import type { Place } from './places.ts';

/** What is being written, and everything chosen around it. X keeps it in its store, so do we. */
export interface Draft {
  rows: readonly Row[];
  /** Index of the row that has the toolbar. */
  focused: number;
  /** Grows when rows come or go: rows are re-parented then and the send button is a new node. */
  generation: number;
  replyControl: ReplyControl;
  sendAt: Date | null;
  sending: boolean;
  paidPromotion: boolean;
  madeWithAi: boolean;
  place: Place | null;
  /** What it was opened from, on X's servers; null for a new composition. */
  saved: SavedAs | null;
  /** Identity of one composition; a fresh one re-mounts the editors. */
  id: number;
}

export interface SavedAs {
  kind: 'draft' | 'scheduled';
  id: string;
}

export interface Row {
  id: number;
  editor: EditorState;
  attachments: readonly Attachment[];
  tagged: readonly Person[];
  poll: Poll | null;
}

export interface Attachment {
  id: number;
  kind: 'image' | 'video' | 'gif';
  /** `blob:` address of the chosen file; X's own of a draft's. */
  url: string;
  alt: string;
  warnings: readonly Warning[];
  /** The subtitles of a video. */
  captions: Captions | null;
  /** 0 to 100; the attachment can be sent once `mediaId` is there. */
  progress: number;
  mediaId: string | null;
}

/** A caption file that is uploaded already. */
export interface Captions {
  name: string;
  mediaId: string;
}

export interface Poll {
  choices: readonly string[];
  days: number;
  hours: number;
  minutes: number;
}

export const WARNINGS = ['adult_content', 'graphic_violence', 'other'] as const;
export type Warning = (typeof WARNINGS)[number];

export const REPLY_CONTROLS = ['Everyone', 'Community', 'Verified', 'ByInvitation'] as const;
export type ReplyControl = (typeof REPLY_CONTROLS)[number];

/** What a composer answers or quotes, boiled down to what it shows and sends. */
export interface Target {
  id: string;
  handle: string;
  name: string;
  text: string;
  picture: string | null;
}

export type Kind = 'inline' | 'modal' | 'inline-reply' | 'pro' | 'mobile';

let lastId = 0;
export const nextId = (): number => ++lastId;

/** Rows of one thread (`longform_notetweets_max_tweet_per_thread`). */
export const MAX_ROWS = 25;
export const MAX_ATTACHMENTS = 4;
