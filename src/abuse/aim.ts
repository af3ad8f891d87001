import type { Target } from './hit.ts';
import type { Plain } from './plain.ts';

/** Whom something is said of. */
export interface Aim {
  readonly target: Target | null;
  /** It is said outright ("you are X", "she is an X"), not only pointed at ("this X", "you X"). */
  readonly outright: boolean;
  /** "You are not an X". */
  readonly denied: boolean;
  /** "I am such an X". */
  readonly ofSelf: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What may stand between "you are" and the word. */
const MUCH = setOf(
  'all just such a an so too very really quite absolutely completely complete utterly utter totally total nothing but of being as the one most biggest bigger pretty truly literally still also always big little pure real clearly obviously actually again only even some kind sort type fucking fuckin fking bloody damn freaking old fat lying dumb stupid crazy ugly absolute massive proper right bit more less better than plain simply sad sick stone cold disgusting pathetic corrupt vile evil horrible nasty gone gotten getting becoming become by far and rather extremely incredibly insanely beyond bunch load pack gang both lot people folks guys white black young silly weak another worst hateful racist arrogant dangerous frankly honestly seriously basically apparently definitely certainly probably sure indeed now about making seen known bad mean cruel greedy selfish lazy ignorant typical filthy dirty cheap pitiful great',
);
const DENIALS = setOf('not never isnt arent aint wasnt werent dont hardly neither without');
const COPULAS = setOf(
  'is are r was were be been am look looks sound sounds seem seems act acts remain remains s called calling calls feels',
);
const BETWEEN = setOf(
  'must will would always have has had all people lot guys too to really just both can may might could should clearly obviously themselves himself herself yourself yourselves seriously truly still',
);
const YOU = setOf('you u ya yall thou yourself');
const YOU_ARE = setOf('youre ur yer yr');
const PERSONS = setOf(
  'he she who @ him her head headteacher headmaster headmistress teacher man woman guy boy girl lady principal president governor senator judge mum mom mother dad father boss chair cook caretaker dude kid husband wife politician leader person moron idiot bitch somebody someone',
);
const PERSON_IS = setOf('hes shes whos');
const GROUPS = setOf(
  'they these those people folks them staff kids women men everyone everybody media press office both yall police',
);
const POINTERS = setOf(
  'what such this that another typical some one hey ok okay yes no like the these those your ur bunch load pack all most gang bye',
);
const THINGS = setOf(
  'it this that there what which here where how today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday year week everything nothing lunch dinner homework school weather rain class reception nursery christmas easter hours times days things lessons meals shoes lunches results news always ours yours this its',
);
const NOBODY: Aim = { target: null, outright: false, denied: false, ofSelf: false };

/** Whom the words from `start` to `end` of a plain text are said of. */
export function aimOf({ text, capitals }: Plain, start: number, end: number): Aim {
  const words: { word: string; at: number }[] = [];
  const from = Math.max(0, start - 90);
  for (const match of text.slice(from, start).matchAll(/\S+/g))
    words.push({ word: match[0], at: from + match.index });
  let denied = false;
  let at = words.length - 1;
  const word = () => words[at]?.word ?? '.';
  while (at >= 0 && (MUCH.has(word()) || DENIALS.has(word()) || /[a-z]{3}ly$/.test(word()))) {
    if (DENIALS.has(word())) denied = true;
    at--;
  }
  const aim = (target: Target, outright: boolean): Aim => ({
    target,
    outright,
    denied,
    ofSelf: false,
  });
  if (/^ (?:like )?(?:you|u|yourself|yourselves)\b/.test(text.slice(end, end + 20)))
    return aim('you', true);
  if (YOU_ARE.has(word())) return aim('you', true);
  if (PERSON_IS.has(word())) return aim('person', true);
  if (word() === 'theyre') return aim('group', true);
  if (word() === 'im' || word() === 'i' || word() === 'ive') return { ...NOBODY, ofSelf: true };
  if (YOU.has(word())) return aim('you', COPULAS.has(words[at - 1]?.word ?? ''));
  if (COPULAS.has(word())) {
    at--;
    while (at > 0 && BETWEEN.has(word())) at--;
    if (word() === 'i' || word() === 'we') return { ...NOBODY, ofSelf: true };
    if (YOU.has(word())) return aim('you', true);
    if (THINGS.has(word())) return { ...NOBODY, denied };
    if (PERSONS.has(word())) return aim('person', true);
    if (GROUPS.has(word()) || /[a-z]{3}(?<!s)s$/.test(word())) return aim('group', true);
    if (capitals[words[at]?.at ?? -1]) return aim('person', true);
    return { ...NOBODY, denied };
  }
  if (POINTERS.has(words[at + 1]?.word ?? '') || POINTERS.has(word()))
    return aim(
      /^(?:these|those|all|most|bunch|load|pack|gang)$/.test(word()) ? 'group' : 'person',
      false,
    );
  if (word() === '@') return aim('person', false);
  return { ...NOBODY, denied };
}
