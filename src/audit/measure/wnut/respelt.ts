/** One step of a respelling: what stands in the normal form, and what may stand for it. */
type Step = readonly [RegExp, readonly string[]];

/** How texting respells words of any length. */
const USUAL: readonly Step[] = [
  [/th/g, ['d', 't', 'f', 'v', 'dd', 'ff']],
  [/ing$/g, ['in', 'ng', 'n', 'inn', 'en']],
  [/(?:er|or|re|ar|a|ow)$/g, ['a', 'ah', 'uh', 'o']],
  [/ght/g, ['t', 'te', 'ht']],
  [/igh/g, ['i', 'y']],
  [/s/g, ['z', 'zz']],
  [/ck|c|q/g, ['k', 'x', 'q']],
  [/ks|cks/g, ['x', 'xx']],
  [/ph/g, ['f']],
  [/wh/g, ['w']],
  [/sch/g, ['sk']],
  [/u|oo|ou/g, ['x', 'oo']],
];

const VOWELS = 'a e i o u y ee oo aw ah uh er or'.split(' ');

/** How short ones are: most of the letters may change, and a friend still reads them. */
const SHORT_ONLY: readonly Step[] = [
  [/f|ve/g, ['ff', 'v', 'f', 'b', 'vv']],
  [/y/g, ['i', 'ie', 'ii', 'eh']],
  [/j|dg/g, ['g', 'j']],
  [/ck/g, ['c', 'cc']],
  [/gg|g/g, ['q', 'qq', 'gh', 'g']],
  [/[hwkgtdel]/g, ['']],
  [/(?<=m)[nb]$/g, ['']],
  [/(?:tt|t|d)$/g, ['', 's', 'ss']],
  [/(?<=s)t$/g, ['s']],
  [/[aeiouyw]+/g, VOWELS],
  [/[aeiou]+/g, VOWELS],
];

/** A short word has up to so many letters. */
const SHORT = 5;

/**
 * Whether `form` is `normal` (one word, small letters) respelt by sound, in two steps where the normal
 * form has up to five letters, else in one of the usual ones. A plural's s stands behind both.
 */
export function isRespelt(form: string, normal: string): boolean {
  if (
    /[^s]s$/.test(normal) &&
    /[sz]$/.test(form) &&
    reaches(form.slice(0, -1), normal.slice(0, -1))
  )
    return true;
  return reaches(form, normal);
}

function reaches(form: string, normal: string): boolean {
  const short = normal.length <= SHORT;
  const steps = short ? [...USUAL, ...SHORT_ONLY] : USUAL;
  const once = respellings(normal, steps);
  if (once.includes(form)) return form !== normal;
  return short && once.some((word) => respellings(word, steps).includes(form));
}

function respellings(word: string, steps: readonly Step[]): string[] {
  return steps.flatMap(([pattern, instead]) =>
    Array.from(word.matchAll(pattern)).flatMap(({ 0: found, index }) =>
      instead.map((one) => word.slice(0, index) + one + word.slice(index + found.length)),
    ),
  );
}
