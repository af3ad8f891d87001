import type { Day } from '../day.ts';
import { foldName } from '../fold.ts';
import type { Answer } from '../pupil.ts';
import { remembering } from '../remember.ts';
import { dateOf } from './dates.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split('|'));

const YES = set(
  'yes|y|true|t|1|yes please|okay|confirmed|consents|accept|accepts|allow|allows|permit|permits|granted|given|consented|consent given|consent granted|agreed|agree|accepted|approved|permitted|allowed|ok|full consent|i agree|i consent|i give consent|permission given|permission granted|yes consent given|opted in|opt in',
);
const NO = set(
  'no|n|false|f|0|no thanks|no thank you|nope|never|deny|do not allow|not granted|refused|denied|declined|rejected|disagree|not agreed|do not agree|not given|consent refused|consent not given|no consent|not consented|withheld|permission refused|permission denied|not permitted|not allowed|opted out|opt out|i do not agree|i do not consent|i do not give consent|withdrawn|consent withdrawn|revoked|objected|x',
);
const PENDING = set(
  'pending|requested|awaiting|awaiting response|awaiting reply|sent|no response|no reply|not responded|not returned|not yet returned|outstanding|chased|reminded|tbc|in progress|unanswered|not answered',
);
const UNKNOWN = set(
  'unknown|not known|not recorded|not set|none|null|na|n a|not applicable|not asked|blank',
);
/** With the root sign and the letters by which a font of signs draws a tick, and below a cross. */
const TICK = /^[\u2713\u2714\u2611\u2705\u{1F5F8}\u221A\u00FC\u00FE]\uFE0F?$/u;
const CROSS = /^[\u2717\u2718\u2612\u274C\u2715\u2716\u00D7\u00FB\u00FD]\uFE0F?$/u;
const EMPTY_BOX = /^(?:\u2610|\[\s*\])$/;
/** A yes and the day on which it was given: "Yes 12/09/2026". */
const DATED =
  /^(?<yes>\p{L}[\p{L} ]*?)[\s,:–-]*\(?(?<day>\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))\)?$/u;

/** Nothing but words: a mark beside them ("Yes*", "Y?", "-1") says that there is more to it. */
const PLAINLY = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}\s,.;:'’–—-]*$/u;

/**
 * What a cell answers. Only a plain yes is yes; words that are none of those known are `unclear`,
 * which is no. A bare x is a no: on some forms it is a tick, which is not clear.
 */
export const answerOf = remembering((cell: string): Answer => {
  const text = cell.trim();
  if (TICK.test(text)) return 'yes';
  if (CROSS.test(text)) return 'no';
  if (EMPTY_BOX.test(text)) return 'unknown';
  const said = foldName(text);
  if (said === '') return text === '' || /^[-–—.]+$/.test(text) ? 'unknown' : 'unclear';
  if (YES.has(said)) return PLAINLY.test(text) ? 'yes' : 'unclear';
  if (NO.has(said)) return 'no';
  if (PENDING.has(said)) return 'pending';
  if (dayOfYes(text) !== null) return 'yes';
  return UNKNOWN.has(said) ? 'unknown' : 'unclear';
});

/** The day that stands beside a plain yes in its cell; null: there is none. */
export function dayOfYes(cell: string): Day | null {
  const { yes = '', day = '' } = DATED.exec(cell.trim())?.groups ?? {};
  const given = day === '' ? null : dateOf(day);
  return given !== 'not-a-date' && YES.has(foldName(yes)) ? given : null;
}

const ON_ROLL = set(
  'yes|y|true|t|1|current|on roll|active|enrolled|registered|single|single registration|current single registration|current single|main|dual main|main dual registration|current main|current main dual registration|current dual main|guest|c|current pupil|current student|m|full time|part time|live|present',
);
const OFF_ROLL = set(
  'no|n|false|f|0|left|leaver|leavers|off roll|inactive|former|not on roll|withdrawn|left school|l|archived|alumni',
);

/** Whether a pupil is on roll by the cell; a blank, like anything not known, is unclear. */
export function onRollOf(cell: string): 'yes' | 'no' | 'unclear' {
  const said = foldName(cell);
  return ON_ROLL.has(said) ? 'yes' : OFF_ROLL.has(said) ? 'no' : 'unclear';
}

/**
 * Under a header that refuses, these and a blank say that nobody did. Any other word of refusal, and a
 * cross, says it once more: "Refused" under "Social media refused".
 */
const NOT_SET = set(
  'no|n|false|f|0|none|nil|null|na|n a|not applicable|not set|not recorded|blank',
);

const isNotSet = (cell: string): boolean => {
  const said = foldName(cell);
  if (said === '') return /^[-–—.\s]*$/.test(cell.trim()) || EMPTY_BOX.test(cell.trim());
  return NOT_SET.has(said) && !/[?*]/.test(cell);
};

/** Whether a flag is set: a blank and a bare no are not; what is neither set nor refused is unclear. */
export function flagOf(cell: string): 'yes' | 'no' | 'unclear' {
  if (isNotSet(cell)) return 'no';
  const answer = answerOf(cell);
  if (answer === 'yes' || answer === 'no') return 'yes';
  return /^do not (?:photograph|film|publish)\b|^dnp$/i.test(cell) ? 'yes' : 'unclear';
}

/**
 * What a cell says of a withdrawal: the day from which it counts, that there is none (a blank, a bare
 * no), or that there is one whose day is not said. Whatever else stands there is `unclear`, and counts.
 */
export function withdrawalOf(cell: string): Day | 'not' | 'withdrawn' | 'unclear' {
  const day = dateOf(cell);
  if (day !== 'not-a-date') return day ?? 'not';
  if (isNotSet(cell)) return 'not';
  return answerOf(cell) === 'unclear' ? 'unclear' : 'withdrawn';
}
