import type { Weight } from './assessment.ts';
import { AMBIGUOUS } from './data/common/ambiguous.ts';
import { CALLS } from './data/common/calls.ts';
import { HELPS } from './data/common/helps.ts';
import { isSomebody } from './data/roles/index.ts';
import { denies, deniesAfter, standsBeside } from './denials.ts';
import { inside } from './inside.ts';
import { everyday, isOwn, pushes } from './ordinary.ts';
import { type Phrases, phrases } from './phrases.ts';
import { type Reading, TEXT_FIELDS, type TextField } from './reading.ts';
import type { Hit } from './signal.ts';
import { together } from './together.ts';

/** Words and phrases that say one thing; every one is a pattern over plain words. */
export interface Terms {
  /** Phrases that are taken away before anything is sought: breast cancer, Ford Escort. */
  readonly innocent: readonly string[];
  /** By weight; a space stands for one space. */
  readonly words: Readonly<Partial<Record<Weight, readonly string[]>>>;
  /** As `words`, but words that may be somebody's name count in bio and link only. */
  readonly notInNames?: Readonly<Partial<Record<Weight, readonly string[]>>>;
  /** Unmistakable even inside a run of letters: a handle, a hashtag, a link. */
  readonly anywhere: Readonly<Partial<Record<Weight, readonly string[]>>>;
  /** In alphabets without spaces or with endings of their own: sought anywhere in the text. */
  readonly foreign?: readonly string[];
  /** A single phrase of weight 3 is enough whatever else is said. */
  readonly firm?: boolean;
  /** A single word, of somebody who says who they are, may be a name or a joke: somebody looks. */
  readonly namesMayBe?: boolean;
  /** Five hints, or four and an invitation, are enough; one less is something. */
  readonly tellingHints?: boolean;
  /**
   * What, anywhere in the account's texts, makes hits of weight 2 and 1 count for nothing, and a single
   * phrase of weight 3 only something.
   */
  readonly excuses: readonly string[];
}

/** Words of which one alone says little. */
const ALONE_LITTLE = new RegExp(`^(?:${AMBIGUOUS.join('|')})$`);
const HELPING = phrases(HELPS);
const CALLING = phrases(CALLS);

export interface Matcher {
  hits(reading: Reading): Hit[];
}

/** Compiles terms once; what it finds is told by field, heaviest first, and never the words. */
export function matcher(terms: Terms): Matcher {
  const innocent = phrases(terms.innocent);
  const excuses = phrases(terms.excuses);
  const finders = (by: Terms['words']) =>
    byWeight(by).map(([weight, list]) => ({ weight, list: phrases(list) }));
  const words = finders(terms.words);
  const notInNames = finders(terms.notInNames ?? {});
  const anywhere = byWeight(terms.anywhere).map(([weight, list]) => ({
    weight,
    list: inside(list),
  }));
  const all = [...words, ...notInNames];
  const foreign = terms.foreign ? new RegExp(terms.foreign.join('|'), 'u') : null;

  function lookAt(reading: Reading, field: TextField, found: Map<string, Weight>): Weight | null {
    const { ways, runs } = reading.text[field];
    let best: Weight | null = null;
    const take = (said: string, weight: Weight) => {
      if ((found.get(said) ?? 0) < weight) found.set(said, weight);
      if (best === null || weight > best) best = weight;
    };
    const inName = field === 'name' || field === 'handle' || field === 'location';
    const sought = (inName ? words : all).filter(({ list }) => list.mayBeIn(reading.phrases));
    for (const way of ways) {
      const other = foreign !== null && OTHER_LETTERS.test(way);
      if (!other && sought.length === 0) continue;
      const bare = innocent.without(way);
      for (const { weight, list } of sought) {
        for (const said of saidIn(bare, list)) take(said, weight);
        // The words of lesser weight change nothing any more.
        if (best === 3) break;
      }
      const said = other ? foreign.exec(bare) : null;
      if (said) take(said[0], 3);
    }
    const within = anywhere.filter(({ list }) => list.mayBeIn(reading.inside));
    for (const run of within.length === 0 ? [] : runs) {
      const bare = run.replace(INNOCENT_RUNS, '~');
      for (const { weight, list } of within) {
        const said = list.find(bare);
        if (said !== null) take(said, weight);
      }
    }
    return best;
  }

  function saidIn(way: string, list: Phrases): string[] {
    return list.find(way).flatMap(({ said, index }) => {
      const before = way.slice(0, index);
      const beside = said.includes(' ') && standsBeside(before);
      const after = way.slice(index + said.length);
      return beside || denies(before) || deniesAfter(after) ? [] : [said];
    });
  }

  return {
    hits(reading) {
      const said = new Map<string, Weight>();
      const hits = TEXT_FIELDS.flatMap((field): Hit[] => {
        const weight = lookAt(reading, field, said);
        return weight === null ? [] : [{ weight, field }];
      });
      if (hits.length === 0) return [];
      forgetParts(said);
      const any = (test: (way: string) => boolean) =>
        TEXT_FIELDS.some((field) => reading.text[field].ways.some(test));
      const heavy = hits.filter(({ weight }) => weight === 3);
      const says = (what: Phrases) =>
        what.mayBeIn(reading.phrases) &&
        any((way) => what.find(way).some(({ index }) => isOwn(way.slice(0, index))));
      const helps = says(HELPING);
      const pushing = pushes(reading);
      const life = everyday(reading);
      // A neighbour may sell something; who sells is given less room.
      const ordinary = pushing ? 0 : life;
      if (heavy.length > 0) {
        const distinct = [...said.values()].filter((weight) => weight === 3).length;
        const gentle = terms.firm !== true || terms.namesMayBe === true;
        const excused = helps || says(excuses) || (gentle && any(isSomebody));
        const only = (weight: Weight) => heavy.slice(0, 1).map((hit) => ({ ...hit, weight }));
        const ambiguous = [...said].every(([word, of]) => of === 1 || ALONE_LITTLE.test(word));
        if (
          ambiguous &&
          (ordinary > 0 || (distinct < 2 && (life > 1 || (said.size === 1 && !pushing))))
        ) {
          return only(helps || ordinary > 0 ? 1 : 2);
        }
        // Who works against it may name it; what is said against people stays said.
        if (ordinary > 0 && helps && !(terms.firm === true && terms.namesMayBe !== true))
          return only(1);
        if (ordinary > 1 && terms.firm !== true) return only(2);
        if (distinct > 1 || !excused) return heavy;
        const oneWord = [...said].every(([word, weight]) => weight < 3 || !word.includes(' '));
        return terms.firm === true && !(oneWord && terms.namesMayBe === true)
          ? heavy
          : only(helps && !pushing ? 1 : 2);
      }
      if (helps || says(excuses)) return [];
      const { firm = false, tellingHints = false } = terms;
      const calls = life < 2 && (pushing || (life === 0 && any(CALLING.test)));
      return together(hits, [...said.values()], { calls, firm, tellingHints, ordinary });
    },
  };
}

/** A word found within another that was found counts once: weapon in weapons. */
function forgetParts(said: Map<string, Weight>): void {
  const bare = new Map([...said.keys()].map((one) => [one, one.replaceAll(' ', '')]));
  for (const [one, letters] of bare) {
    const whole = [...bare].some(
      ([other, more]) =>
        other !== one &&
        more.includes(letters) &&
        (more.length > letters.length || other > one) &&
        (said.get(other) ?? 0) >= (said.get(one) ?? 0),
    );
    if (whole) said.delete(one);
  }
}

// What words of other alphabets have, and nothing else does.
const OTHER_LETTERS = /[^ -~]/;

/** Places and surnames with other words in them, and what is often run together innocently. */
const INNOCENT_RUNS =
  /scunthorpe|penistone|essex|sussex|wessex|middlesex|clitheroe|lightwater|cockburn|cockermouth|cockcroft|hancock|hitchcock|peacock|babcock|woodcock|alcock|cocktail|cockapoo|cockerspaniel|dickens|dickinson|dickson|cumbria|cumbernauld|document|circum|cucumber|analyst|analys|canal|sextant|sexton|sextet|bisexual|asexual|transsexual|homosexual|pornthip|arsenal|bassett|titanic|titch|betty|better|between|alphabet|bethan|bethany|elizabet|elisabet|tibet|gunners|gunner|gunnersbury|begun|burgundy|weedon|tweed|seaweed|edgeware|grapes|drapes|therapist|therapists/g;

function byWeight(
  words: Readonly<Partial<Record<Weight, readonly string[]>>>,
): [Weight, readonly string[]][] {
  return ([3, 2, 1] as const).flatMap((weight): [Weight, readonly string[]][] => {
    const list = words[weight];
    return list && list.length > 0 ? [[weight, list]] : [];
  });
}
