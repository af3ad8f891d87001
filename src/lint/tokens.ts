import twitter from 'twitter-text';

/** A stretch of a text, in UTF-16 units: 0 <= start <= end <= length. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the characters it covers. */
export interface Token extends Span {
  readonly text: string;
}

/** A link, @mention, #hashtag, $cashtag or e-mail address; `name` is without its sign. */
export interface Entity extends Token {
  readonly name: string;
}

interface Entities {
  readonly urls: readonly Entity[];
  readonly mentions: readonly Entity[];
  readonly hashtags: readonly Entity[];
  readonly cashtags: readonly Entity[];
  readonly emails: readonly Entity[];
  /** All of them, by start, none overlapping another. */
  readonly all: readonly Entity[];
}

/**
 * X links only addresses whose last part is a known top-level domain, so that twitter-text takes
 * `#uniform` in `https://school.example/news/#uniform` for a hashtag. Whatever follows a protocol
 * is a link to a reader, and to us.
 */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]]/giu;
/** A deliberately wide reading of an e-mail address: nothing in it is a word, a link or a mention. */
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/**
 * Letters, digits and marks, held together by an apostrophe inside: don't, Mr, gr8, P5, Siân.
 * Invisible format characters (zero-width spaces, soft hyphens) split no word for a reader.
 */
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|\p{Cf}(?=[\p{L}\p{N}]))*(?:['’][\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|\p{Cf}(?=[\p{L}\p{N}]))*)*/gu;

function matches(text: string, pattern: RegExp): Entity[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    text: match[0],
    name: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether the span touches one of these, which stand in order and apart. Found by halving. */
function touchesAny(sorted: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && next.start < span.end;
}

/** Without one of these twitter-text finds nothing, and asking it costs more than all our rules. */
const MAY_HOLD_ENTITY = /[@＠#＃$]|[^\s.]\.[^\s.]/u;
const NONE: Entities = {
  urls: [],
  mentions: [],
  hashtags: [],
  cashtags: [],
  emails: [],
  all: [],
};

function extract(text: string): Entities {
  if (!MAY_HOLD_ENTITY.test(text)) return NONE;
  const emails = text.includes('@') ? matches(text, EMAIL) : [];
  const addresses = matches(text, ADDRESS).filter((url) => !touchesAny(emails, url));
  const taken = [...emails, ...addresses].sort((a, b) => a.start - b.start);
  const found: Record<'urls' | 'mentions' | 'hashtags' | 'cashtags', Entity[]> = {
    urls: addresses,
    mentions: [],
    hashtags: [],
    cashtags: [],
  };
  for (const entity of twitter.extractEntitiesWithIndices(text)) {
    const [start, end] = entity.indices;
    if (touchesAny(taken, { start, end })) continue;
    const token = { text: text.slice(start, end), start, end };
    if ('url' in entity) found.urls.push({ ...token, name: entity.url });
    else if ('hashtag' in entity) found.hashtags.push({ ...token, name: entity.hashtag });
    else if ('cashtag' in entity) found.cashtags.push({ ...token, name: entity.cashtag });
    else found.mentions.push({ ...token, name: entity.screenName });
  }
  found.urls.sort((a, b) => a.start - b.start);
  const all = [...emails, ...Object.values(found).flat()].sort((a, b) => a.start - b.start);
  return { ...found, emails, all };
}

/**
 * A text cut up as X and a reader would, each cut made when first asked for. Offsets are UTF-16
 * units. Entities follow twitter-text, X's own library, except as ADDRESS says.
 */
export class Tokens {
  readonly text: string;
  #entities: Entities | undefined;
  #words: readonly Token[] | undefined;
  #small: string | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get entities(): readonly Entity[] {
    return this.#extracted().all;
  }
  get urls(): readonly Entity[] {
    return this.#extracted().urls;
  }
  get mentions(): readonly Entity[] {
    return this.#extracted().mentions;
  }
  get hashtags(): readonly Entity[] {
    return this.#extracted().hashtags;
  }
  get cashtags(): readonly Entity[] {
    return this.#extracted().cashtags;
  }
  get emails(): readonly Entity[] {
    return this.#extracted().emails;
  }

  /** The text in lower case. */
  get small(): string {
    this.#small ??= this.text.toLowerCase();
    return this.#small;
  }

  /** The words that stand in no link, mention, tag or e-mail address, in order. */
  get words(): readonly Token[] {
    this.#words ??= matches(this.text, WORD).filter((word) => !this.inEntity(word));
    return this.#words;
  }

  /** Whether the span touches a link, mention, tag or e-mail address. */
  inEntity(span: Span): boolean {
    return touchesAny(this.entities, span);
  }

  /** What stands between two words (or before the first, after the last). */
  between(before: Token | undefined, after: Token | undefined): string {
    return this.text.slice(before?.end ?? 0, after?.start ?? this.text.length);
  }

  #extracted(): Entities {
    this.#entities ??= extract(this.text);
    return this.#entities;
  }
}
