import { hashOf, spread } from '../names/hash.ts';
import type { Assessment } from './assessment.ts';
import type { Decided } from './check/derive.ts';
import { isSettled } from './check/standing.ts';
import type { Profile } from './profile.ts';
import { SIGNALS } from './signals/index.ts';
import { verdictOn } from './verdict.ts';

/** Signals of the kind that never leaves our own pages, and is kept only in a concern. */
const PUPIL: ReadonlySet<string> = new Set(
  SIGNALS.filter(({ kind }) => kind === 'pupil').map(({ id }) => id),
);

/** Whether something in it may be a sign of a pupil. */
export const hasPupilSign = ({ reasons }: Pick<Assessment, 'reasons'>): boolean =>
  reasons.some(({ kind }) => kind === 'pupil');

/** What is thought of it without any sign of a pupil, and without a verdict that rests on one. */
export function withoutPupil({ reasons }: Assessment): Assessment {
  const told = reasons.filter(({ kind }) => kind !== 'pupil');
  return { verdict: verdictOn(told), reasons: told };
}

type Texts = Pick<Profile, 'name' | 'bio' | 'location'>;

const hex = (text: string): string => {
  // Letters and figures only: a cell and an answer of X's break the same text otherwise.
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return spread(hashOf(plain)).toString(16).padStart(8, '0');
};

/**
 * Which texts of an account somebody has read: two hashes of eight hex digits, of its name and bio, and of
 * its location, which a cell does not show. It is the same whether they hold a sign of a pupil or not.
 */
export const textsRead = ({ name, bio, location }: Texts): string =>
  hex(`${name}\n${bio}`) + hex(location);

/** Whether the texts that give a sign are those that were read when it was decided. */
function wasRead({ read }: Decided, { reasons }: Assessment, texts: Texts | null): boolean {
  if (read === undefined || texts === null) return false;
  const inLocation = reasons.some(({ kind, field }) => kind === 'pupil' && field === 'location');
  const length = inLocation ? 16 : 8;
  return textsRead(texts).slice(0, length) === read.slice(0, length);
}

/**
 * Whether somebody has decided about all that there is to it. On X nobody sees a sign of a pupil: whoever
 * has decided there has not decided about that, and it stays in our own list. Whoever was kept comes back
 * with a sign that was not there to be read then.
 * @param texts those it was assessed by; null where no sign is asked about.
 */
export function isSettledWhole(
  decided: Decided | undefined,
  assessment: Assessment,
  texts: Texts | null,
): boolean {
  if (decided && hasPupilSign(assessment)) {
    const kept = decided.decision === 'keep' || decided.decision === 'good';
    if (decided.where === 'x' || (kept && !wasRead(decided, assessment, texts))) return false;
  }
  return isSettled(decided, withoutPupil(assessment).verdict);
}

/**
 * An account as it may be kept or given on: where there may be a sign of a pupil, without its bio, and
 * without whatever else gives the sign. That is kept in a concern only.
 */
export function withoutEvidence(profile: Profile, { reasons }: Assessment): Profile {
  const fields = new Set(reasons.flatMap(({ kind, field }) => (kind === 'pupil' ? [field] : [])));
  if (fields.size === 0) return profile;
  const { name, location } = profile;
  return {
    ...profile,
    bio: '',
    name: fields.has('name') ? '' : name,
    location: fields.has('location') ? '' : location,
  };
}

/**
 * A decision as it may be read: records from before named such signals, and verdicts that rested on them.
 * @returns the same without.
 */
export function readWithoutPupil<
  T extends { readonly verdict: Assessment['verdict'] | null; readonly signals: readonly string[] },
>(decided: T): T {
  const signals = decided.signals.filter((id) => !PUPIL.has(id));
  if (signals.length === decided.signals.length) return decided;
  // Nothing but that sign made it more than fine: what else was found is of a kind that speaks for it.
  const grave = SIGNALS.some(({ id, kind }) => kind !== 'fine' && signals.includes(id));
  const verdict = decided.verdict === 'look' && !grave ? 'fine' : decided.verdict;
  return { ...decided, signals, verdict };
}
