import * as v from 'valibot';
import type { Weights } from '../../followers/wording/weigh.ts';
import { learnWording } from '../followers/learn-wording.ts';
import { lessonsFrom, lessonsOfLists, readAccount } from '../followers/lessons.ts';
import { answerFollower } from '../followers.ts';
import { share } from './share.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const SCHOOL = { handle: 'carltonji', name: 'Carlton Junior & Infant School' };
const answerSchema = v.object({
  ...{ id: v.string(), verdict: v.picklist(['fine', 'look', 'unsuitable']) },
});
/** Sets of one author, tried together: neither is learnt from while the other is tried. */
const APART: readonly number[] = [9, 10];
const NOTHING_LEARNT: Weights = { base: 0, of: new Map(), about: new Map() };

/**
 * Made-up accounts judged with the wording learnt from all other sets, each left out in turn, beside
 * single words alone.
 * @param lines accounts of the sets. @param more further lessons.
 */
export function followersWording(lines: readonly string[], more: readonly string[] = []): string[] {
  const values = [...lines, ...more].map((line): unknown => JSON.parse(line));
  const accounts = values.map(readAccount);
  const lists = lessonsOfLists();
  const rounds = [...new Set(accounts.map(({ round }) => round))].sort((a, b) => a - b);
  const wrong: string[] = [];
  const rows = rounds.map((round) => {
    const out = APART.includes(round) ? APART : [round];
    const others = accounts.filter((one) => !out.includes(one.round));
    const learnt = learnWording([...lessonsFrom(others), ...lists]);
    const tried = [learnt, NOTHING_LEARNT].map((weights) => {
      const answer = answerFollower(SCHOOL, NOW, weights);
      return accounts.flatMap(({ round: of, kind }, at) =>
        of === round ? [{ kind, ...v.parse(answerSchema, answer(values[at])) }] : [],
      );
    });
    for (const { kind, id, verdict } of tried[0] ?? [])
      if ((kind === 'fine') !== (verdict === 'fine')) wrong.push(`${id}: ${verdict}`);
    return `| ${[round, ...tried.flatMap(cellsOf)].join(' | ')} |`;
  });
  return [
    ...wrong,
    '| set | found | called unsuitable | fine called unsuitable | fine called look | by words alone: found | called unsuitable | fine called unsuitable | fine called look |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ];
}

function cellsOf(judged: readonly { kind: string; verdict: string }[]): string[] {
  const bad = judged.filter(({ kind }) => kind !== 'fine');
  const good = judged.filter(({ kind }) => kind === 'fine');
  const are = (of: typeof bad, ...said: string[]) =>
    share(of.filter(({ verdict }) => said.includes(verdict)).length, of.length);
  return [
    are(bad, 'unsuitable', 'look'),
    are(bad, 'unsuitable'),
    are(good, 'unsuitable'),
    are(good, 'look'),
  ];
}
