import births from './data/names-that-are-words.json' with { type: 'json' };
import data from './data/words.json' with { type: 'json' };
import { hashOf } from './hash.ts';

/**
 * How ordinary a word is: 0 no word we know, 1 rare, 2 ordinary, 3 common, 4 among the commonest.
 * Names whose word hardly anybody writes (jack, harry, charlie) count as rare.
 */
export type Ordinary = 0 | 1 | 2 | 3 | 4;

/** Words in SCOWL that in a school's text are names: read, with the levels, name by name. */
const NAMES_FIRST = new Set(
  (
    'jack harry frank nick bob kit ray don gene peter martin maria dean lee sally victor warren ' +
    'paddy duke jay buddy dolly woody kitty robin rob john jock meg mason cooper lily ivy alec ' +
    'eddy heath jade ebony indigo maverick miller rosemary heather jersey sophie ally baby max mick'
  ).split(' '),
);

const levelOf = new Map<string, number>();
for (const [level, names] of Object.entries(births.levels)) {
  for (const name of names.split(' ')) levelOf.set(name, Number(level));
}

const common = lazily(() => unpacked(data.common));
const rarer = lazily(() => unpacked(data.rarer));
/** Words that always have a capital: English, Christmas, Monday. None of them a given name. */
const upper = lazily(() => unpacked(data.upper));

/** Whether a key (small letters, folded) is a word of English that a letter home might hold. */
export const isWord = (key: string): boolean => isWordHash(hashOf(key));

/** The same by the key's hash, for words tried by the hundred. */
export const isWordHash = (hash: number): boolean =>
  has(common(), hash) || has(rarer(), hash) || has(upper(), hash);

/** How ordinary the word is that a name also is; `levels` of ONS where they know the name. */
export function ordinary(key: string): Ordinary {
  if (NAMES_FIRST.has(key)) return 1;
  const level = levelOf.get(key);
  if (level !== undefined) return level <= 10 ? 4 : level <= 20 ? 3 : level <= 40 ? 2 : 1;
  const hash = hashOf(key);
  return has(common(), hash) ? 3 : has(rarer(), hash) ? 2 : has(upper(), hash) ? 1 : 0;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Sorted hashes from their gaps, as src/audit/compile/names-data.ts writes them. */
function unpacked(base64: string): Uint32Array {
  const bytes = atob(base64);
  const hashes: number[] = [];
  let hash = 0;
  let gap = 0;
  let scale = 1;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes.charCodeAt(index);
    gap += (byte & 127) * scale;
    scale *= 128;
    if (byte < 128) {
      hash += gap;
      hashes.push(hash);
      gap = 0;
      scale = 1;
    }
  }
  return Uint32Array.from(hashes);
}

function has(sorted: Uint32Array, hash: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === hash;
}
