import { FOLDED, INVISIBLE, LOOK_ALIKE } from './letters.ts';

/**
 * A text as a reader sees it: small letters without accents, look-alikes of other alphabets as the
 * Latin letters they are taken for, invisible characters gone. Every unit of `text` knows where it
 * came from.
 */
export interface Folded {
  /** Letters, digits, `'`, `-`, space, newline, and other characters as they are. */
  readonly text: string;
  /** For each unit of `text`: the UTF-16 span it stands for in what was typed. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** For each unit of `text`: bits of FLAG. */
  readonly flags: Uint8Array;
}

export const FLAG = {
  /** It was a capital. */
  capital: 1,
  /** It was no plain letter: a look-alike, an enclosed or mathematical letter. */
  odd: 2,
  /** Invisible characters stood before it, inside a word. */
  split: 4,
} as const;

const MARK = /^\p{M}$/u;

/** Folds a text of any length in one pass. */
export function fold(typed: string): Folded {
  const length = typed.length;
  // One unit may fold to several (ﬃ, ß): grown when that is not enough.
  let starts = new Uint32Array(length + 16);
  let ends = new Uint32Array(length + 16);
  let flags = new Uint8Array(length + 16);
  let text = '';
  let pending = 0;
  const push = (units: string, start: number, end: number, flag: number) => {
    if (text.length + units.length > starts.length) {
      [starts, ends] = [grown(starts), grown(ends)];
      const wider = new Uint8Array(starts.length);
      wider.set(flags);
      flags = wider;
    }
    for (let unit = 0; unit < units.length; unit++) {
      const at = text.length + unit;
      starts[at] = start;
      ends[at] = end;
      flags[at] = flag | pending;
      pending = 0;
    }
    text += units;
  };
  for (let at = 0; at < length; ) {
    const code = typed.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    if (code < 0x80) {
      if (code >= 65 && code <= 90) push(String.fromCharCode(code + 32), at, end, FLAG.capital);
      else if (code === 13) push(typed[end] === '\n' ? '' : '\n', at, end, 0);
      else push(code === 96 ? "'" : code === 9 ? ' ' : String.fromCharCode(code), at, end, 0);
    } else {
      const char = typed.slice(at, end);
      if (INVISIBLE.test(char)) {
        pending = FLAG.split;
      } else if (MARK.test(char)) {
        // An accent typed after its letter belongs to it.
        if (text.length > 0) ends[text.length - 1] = end;
      } else {
        const { units, flag } = foldOne(char, code);
        push(units, at, end, flag);
      }
    }
    at = end;
  }
  return { text, starts, ends, flags };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(array.length * 2);
  wider.set(array);
  return wider;
}

const known = new Map<string, { units: string; flag: number }>();
/** What a draft can hold of different characters is little; a hostile one must not fill memory. */
const MAX_KNOWN = 5_000;

function foldOne(char: string, code: number): { units: string; flag: number } {
  const cached = known.get(char);
  if (cached) return cached;
  const folded = foldFresh(char, code);
  if (known.size < MAX_KNOWN) known.set(char, folded);
  return folded;
}

function foldFresh(char: string, code: number): { units: string; flag: number } {
  const plain = FOLDED.get(char);
  if (plain !== undefined) return { units: plain, flag: capitalFlag(char) };
  const enclosed = enclosedLetter(code);
  if (enclosed !== null) return { units: enclosed, flag: FLAG.odd };
  const base = char.normalize('NFKD').replace(/\p{M}/gu, '');
  if (/^[\p{ASCII}]+$/u.test(base)) {
    const units = base.toLowerCase();
    // é is a letter with its accent; 𝓮 and ｅ are dressed up.
    const dressed = char.normalize('NFD').replace(/\p{M}/gu, '') !== base;
    const flag = /^[A-Z]/.test(base) ? FLAG.capital : 0;
    return { units, flag: flag | (dressed && /[a-z0-9]/.test(units) ? FLAG.odd : 0) };
  }
  const alike = LOOK_ALIKE.get(char) ?? LOOK_ALIKE.get(base);
  if (alike !== undefined) return { units: alike, flag: FLAG.odd | capitalFlag(char) };
  const lower = base.toLowerCase();
  const twin = LOOK_ALIKE.get(lower);
  if (twin !== undefined) return { units: twin, flag: FLAG.odd | capitalFlag(char) };
  return { units: lower, flag: capitalFlag(char) };
}

const capitalFlag = (char: string): number =>
  char !== char.toLowerCase() && char === char.toUpperCase() ? FLAG.capital : 0;

/** Letters in boxes and circles that NFKD leaves as they are: 🅰, 🅐, 🇦. */
function enclosedLetter(code: number): string | null {
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first);
  }
  return null;
}

/**
 * A name as the index keeps it: folded, letters and digits only. "O’Sullivan" and "O'Sullivan" are
 * `osullivan`, "Lily-Mae" is `lilymae`, "Đặng" is `dang`.
 */
export function keyOf(name: string): string {
  return fold(name).text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The parts of a name between spaces and hyphens, as keys: "van der Berg" is van, der, berg. */
export function partsOf(name: string): string[] {
  return fold(name)
    .text.split(/[\s\-/.,()"]+/)
    .map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((part) => part !== '');
}
