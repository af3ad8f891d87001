import { keyOf, partsOf } from './fold.ts';
import { KINDS, type Kind, type NamedPupil } from './person.ts';

/** One way a pupil's name may be written, as a key, and what it is of. */
export interface Form {
  readonly key: string;
  readonly kind: Kind;
  /** Made of several words: it may also be typed with a space or a hyphen. */
  readonly compound: boolean;
}

/** Little words of surnames and forenames that name nobody on their own. */
const PARTICLES = new Set(
  (
    'van von der den de da do dos das del della di du la le les ten ter of the and y e ' +
    'al el ul ur bin bint ibn ben abu abd bat ap ab ferch ni nic mac mc o st saint san santa'
  ).split(' '),
);

/**
 * Letters that passports and keyboards write as two: Đorđević is Djordjevic, Åse Aase, Jürgen Juergen.
 * Without their signs (Dordevic, Jurgen) fold.ts writes them.
 */
const TWO_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/đ/giu, 'dj'],
  [/å/giu, 'aa'],
  [/[øö]/giu, 'oe'],
  [/ä/giu, 'ae'],
  [/ü/giu, 'ue'],
];

function spelledOut(name: string): string {
  if (/^\p{ASCII}*$/u.test(name)) return name;
  const whole = name.normalize('NFC');
  const out = TWO_LETTERS.reduce((text, [letter, two]) => text.replace(letter, two), whole);
  return out === whole ? name : out;
}

/** O'Sullivan is also typed with a space. */
const BROKEN = /\p{L}['’‘ʼ`´]\p{L}/u;

/** Of 100,000 pupils a few thousand share each name: each is folded once. */
export class KeyMemory {
  readonly #keys = new Map<string, string>();
  readonly #parts = new Map<string, readonly string[]>();

  keyOf(name: string): string {
    let key = this.#keys.get(name);
    if (key === undefined) {
      key = keyOf(name);
      this.#keys.set(name, key);
    }
    return key;
  }

  partsOf(name: string): readonly string[] {
    let parts = this.#parts.get(name);
    if (parts === undefined) {
      parts = partsOf(name);
      this.#parts.set(name, parts);
    }
    return parts;
  }
}

/** One name of two halves, "Amelia-Rose"; not two names in one field. */
const isDouble = (name: string): boolean => /^\p{L}+[-‐‑]\p{L}+$/u.test(name.trim());

/** Every form a pupil's names give rise to; diminutives are found from the text's side instead. */
export function formsOf(
  { forenames, surnames }: NamedPupil,
  memory: KeyMemory = new KeyMemory(),
): Form[] {
  const forms = new Map<string, Form>();
  const add = (form: Form) => {
    if (form.key.length < 2) return;
    const key = `${form.kind > KINDS.middle ? 's' : 'f'}${form.key}`;
    const had = forms.get(key);
    if (!had || form.kind < had.kind) forms.set(key, form);
  };
  const whole = (name: string, kind: Kind, partKind: Kind) => {
    spelt(name, kind, partKind);
    const other = spelledOut(name);
    if (other !== name) spelt(other, kind, partKind);
  };
  const spelt = (name: string, kind: Kind, partKind: Kind) => {
    const parts = memory.partsOf(name);
    add({ key: memory.keyOf(name), kind, compound: parts.length > 1 || BROKEN.test(name) });
    if (parts.length < 2) return;
    for (const part of parts) {
      if (!PARTICLES.has(part)) add({ key: part, kind: partKind, compound: false });
    }
    // "Ní Bhriain" is also written Bhriain, "van der Berg" Berg; three words may be written as two.
    for (let cut = 1; cut < parts.length - 1; cut++) {
      for (const some of [parts.slice(cut), parts.slice(0, -cut)]) {
        if (PARTICLES.has(some.at(-1) ?? '')) continue;
        add({ key: some.join(''), kind: partKind, compound: true });
      }
    }
  };
  const { legal, middle = '', preferred = '', aliases = [] } = forenames;
  for (const name of [legal, preferred, ...aliases]) {
    whole(name, KINDS.given, isDouble(name) ? KINDS.half : KINDS.part);
  }
  whole(middle, KINDS.middle, KINDS.middle);
  whole(surnames.legal, KINDS.surname, KINDS.surnamePart);
  whole(surnames.preferred ?? '', KINDS.surname, KINDS.surnamePart);
  return [...forms.values()];
}
