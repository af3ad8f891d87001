import { isQuotedKey } from '../../consent/index.ts';
import type { Facts } from '../../lint/facts.ts';
import { NO_FACTS } from '../../lint/facts.ts';
import type { FromPage } from '../../messages/index.ts';
import { answerToQuoted } from '../posts/quoted.ts';
import { readKnown } from './known.ts';
import { readLockSettings } from './lock-settings.ts';
import { onceAnswers } from './once-answers.ts';
import { NotGranted } from './refused.ts';
import { saidDays } from './said-days.ts';
import { isOpen, touch } from './state.ts';

type Check = Extract<FromPage, { type: 'check' }>;

/** What is known beside a draft, and how far the list can be trusted. */
export interface ListSays {
  readonly facts: Facts;
  readonly list: 'none' | 'current' | 'stale';
  /** There is a list and it can't be read. */
  readonly locked: boolean;
}

const DAY_MS = 86_400_000;

/** What the list says for one draft, as of `now` (UTC milliseconds). Never throws for a locked list. */
export async function factsFor(
  { pictures }: Pick<Check, 'pictures'>,
  now: number,
): Promise<ListSays> {
  const open = await isOpen(now);
  if (open === 'none') return { facts: NO_FACTS, list: 'none', locked: false };
  if (open === 'locked') return LOCKED;
  try {
    const [known, { maxAgeDays }, once, days] = await Promise.all([
      readKnown(),
      readLockSettings(),
      onceAnswers(),
      saidDays(),
    ]);
    touch(now);
    const answerTo = (key: string | null | undefined) =>
      key && !isQuotedKey(key) ? (known.pictures.get(key) ?? once.get(key) ?? null) : null;
    const answers = pictures.map((row) => row.map(answerTo));
    const key = pictures.flat().find((one) => one !== null && isQuotedKey(one)) ?? null;
    const quoted = key === null ? null : await answerToQuoted(key);
    const shown = [...answers.flat(), quoted].some((answer) => answer?.shows === 'pupils');
    const pupils = shown ? await known.pupils() : null;
    const { names, currentAt } = known;
    const fresh = currentAt !== null && now - currentAt <= maxAgeDays * DAY_MS;
    return {
      facts: {
        list: { names, currentAt, pupil: (id) => pupils?.get(id) },
        picture: (row, index) => answers[row]?.[index] ?? null,
        quoted,
        saidDay: (scheduled) => days.get(scheduled) ?? null,
      },
      list: fresh ? 'current' : 'stale',
      locked: false,
    };
  } catch (error) {
    if (error instanceof NotGranted) return LOCKED;
    throw error;
  }
}

const LOCKED: ListSays = { facts: NO_FACTS, list: 'current', locked: true };
