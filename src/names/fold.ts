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
  let codes = new Uint16Array(length + 16);
  let size = 0;
  let pending = 0;
  const put = (code: number, start: number, end: number, flag: number) => {
    if (size === starts.length) {
      const most = size * 2;
      starts = withRoom(starts, new Uint32Array(most));
      ends = withRoom(ends, new Uint32Array(most));
      flags = withRoom(flags, new Uint8Array(most));
      codes = withRoom(codes, new Uint16Array(most));
    }
    codes[size] = code;
    starts[size] = start;
    ends[size] = end;
    flags[size] = flag | pending;
    pending = 0;
    size += 1;
  };
  for (let at = 0; at < length; ) {
    const code = typed.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    if (code < 0x80) {
      if (code >= 65 && code <= 90) put(code + 32, at, end, FLAG.capital);
      else if (code !== 13) put(code === 96 ? 39 : code === 9 ? 32 : code, at, end, 0);
      else if (typed[end] !== '\n') put(10, at, end, 0);
    } else {
      const char = typed.slice(at, end);
      if (INVISIBLE.test(char)) {
        pending = FLAG.split;
      } else if (MARK.test(char)) {
        // An accent typed after its letter belongs to it.
        if (size > 0) ends[size - 1] = end;
      } else {
        const { units, flag } = foldOne(char, code);
        for (let unit = 0; unit < units.length; unit++) put(units.charCodeAt(unit), at, end, flag);
      }
    }
    at = end;
  }
  return { text: textOf(codes.subarray(0, size)), starts, ends, flags };
}

function withRoom<T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** In pieces: a call takes so many arguments and no more. */
function textOf(codes: Uint16Array): string {
  let text = '';
  for (let from = 0; from < codes.length; from += 4096)
    text += String.fromCharCode(...codes.subarray(from, from + 4096));
  return text;
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
