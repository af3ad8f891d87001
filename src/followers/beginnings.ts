import { LONGEST_PREFIX } from './prefixes.ts';

/** Which of the lists of a register can have something in a text: a bit for each. */
export type Lists = Uint32Array;

const LISTS_AT_MOST = 128;
const PARTS = LISTS_AT_MOST / 32;

/** One beginning, and what it can go on with. */
export interface Beginning {
  readonly prefix: string;
  readonly next: Map<number, Beginning>;
  /** The lists with a pattern that begins so, or with less of it. */
  lists: Lists;
}

/**
 * What the patterns of many lists begin with. A text is looked up once for all of them, for there
 * are thousands of patterns and 50,000 accounts to look at.
 */
export class Register {
  readonly #root: Beginning = { prefix: '', next: new Map(), lists: new Uint32Array(PARTS) };
  #lists = 0;

  /** @returns the number of the list in this register. */
  add(prefixes: Iterable<string>): number {
    const list = this.#lists++;
    if (list >= LISTS_AT_MOST) throw new Error('too many lists of phrases');
    for (const prefix of prefixes) mark(this.#beginning(prefix), list);
    return list;
  }

  #beginning(prefix: string): Beginning {
    let here = this.#root;
    for (let at = 0; at < prefix.length; at++) {
      const code = prefix.charCodeAt(at);
      let next = here.next.get(code);
      if (!next) {
        next = { prefix: prefix.slice(0, at + 1), next: new Map(), lists: here.lists.slice() };
        here.next.set(code, next);
      }
      here = next;
    }
    return here;
  }

  /** The longest beginning that a text has at a place. */
  at(text: string, place: number): Beginning {
    let here = this.#root;
    for (let at = place; at < place + LONGEST_PREFIX; at++) {
      const next = here.next.get(text.charCodeAt(at));
      if (!next) break;
      here = next;
    }
    return here;
  }

  /** The lists that can have something in these texts. @param isStart where patterns are sought. */
  in(texts: Iterable<string>, isStart: (text: string, at: number) => boolean): Lists {
    const all = new Uint32Array(PARTS);
    for (const text of texts) {
      for (let at = 0; at < text.length; at++) {
        if (!isStart(text, at)) continue;
        const { lists } = this.at(text, at);
        for (let part = 0; part < PARTS; part++) all[part] = (all[part] ?? 0) | (lists[part] ?? 0);
      }
    }
    return all;
  }
}

/** What begins with more begins with this too. */
function mark(beginning: Beginning, list: number): void {
  const { lists, next } = beginning;
  lists[list >> 5] = (lists[list >> 5] ?? 0) | (1 << (list & 31));
  for (const longer of next.values()) mark(longer, list);
}

export const has = (lists: Lists, list: number): boolean =>
  ((lists[list >> 5] ?? 0) & (1 << (list & 31))) !== 0;
