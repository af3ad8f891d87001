import { deniedBy } from '../denials.ts';
import { remembering } from '../remember.ts';
import { USES, type Use } from '../uses.ts';
import type { Column } from './fields.ts';
import { CONSENT } from './header-words.ts';
import { foldHeader, usesIn } from './headers.ts';
import { isNoToAll, isOwnUse, isPictured, saysNo } from './plain.ts';
import { answerOf, flagOf } from './vocabulary.ts';

/** What schools keep beside consents with a yes or a no that says nothing of pictures. */
const ELSE =
  /\b(?:gender|sex|ethnic\w*|religion|faith|nationality|language|eal|e ?mails?|(?:tele)?phone|mobile|address|post ?code|house|former|teachers?|siblings?|twin|sen|send|senco|ehcp?|fsm|free school meals?|meals?|lunch\w*|milk|snack|pupil premium|pp|ppg|service (?:child|pupil)|lac|looked after|in care|traveller|young carer|medical\w*|medicat\w*|medicine|paracetamol|calpol|plasters?|sun ?cream|first aid|asthma\w*|inhaler|epipen|allerg\w*|diet\w*|vegetarian|vegan|halal|vaccin\w*|immuni\w*|flu|nasal|height|weight|dentist|doctor|gp|trips?|visits?|swim\w*|residential|forest school|walk\w*|bus|transport|collect\w*|wrap ?around|clubs?|attend\w*|absen\w*|late|homework|reading|phonics|maths|sats|biometric\w*|fingerprint\w*|ipads?|tablet|laptop|copyright|acceptable use|e ?safety|online safety|internet (?:access|use|rules)|home school agreement|data (?:exchange|sharing)|uniform|locker|music|instrument|kit|library|boarder|boarding|part time|full time|report|breakfast|after school|nursery|funding|funded|benefits?|refugee|asylum|forces|gifted|able|glasses|hearing|vision|sight|handed|nuts?|fruit|water|cycl\w*|bike|scooter|sports?|team|choir|council|prefect|monitor|interventions?|tutoring|speech|therapy|counselling|home visit|evening|paid|payments?|deposit|fees?|debt|arrears|priority|boosters?|travel)\b/;
/** How systems head what a pupil is or has: "Is EAL", "Has siblings". */
const IS_OR_HAS = /^(?:is|has|ever|currently)\b/;
const OF_CONSENT = /\b(?:allow|permit|refus|ok\b|okay|happy|sign|form)/;
/** A flag that warns: a yes below it, or words, may be against pictures, and a no is none. */
const WARNS =
  /\b(?:flags?|flagged|alerts?|warnings?|safeguarding|cp|child protection|sensitive|confidential|concerns?|risks?|privacy|hold|caution)\b/;
const NUMBER = /^n(?:o|umber)\.? of\b|\bno\.?$/i;
/** What a picture's own column may hold, such as no-photo.jpg. */
const FILE = /\.(?:jpe?g|png|gif|bmp|heic)$|^https?:/i;

/** Whether a header is plainly about something else than whether a pupil may be shown. */
export function isAboutElse(header: string): boolean {
  const folded = foldHeader(header);
  const uses = usesIn(folded, true);
  if (uses.length > 0) return isOwnUse(folded);
  if (isPictured(folded)) return false;
  const plain = IS_OR_HAS.test(folded) && !CONSENT.test(folded) && !OF_CONSENT.test(folded);
  return ELSE.test(folded) || plain;
}

type Test = (text: string) => boolean;

/**
 * Whether a cell of a column that is not understood may be a no to what stands beside it: a plain no or
 * a ban, whatever the header; under a header that refuses or warns all but a no; under one that names a
 * consent also one that is pending.
 */
export const mayRefuse = (header: string, text: string): boolean => refusalsOf(header)(text);

const refusalsOf = remembering((header: string): Test => {
  const test = isAboutElse(header) ? isBan : testFor(header);
  return (text) => text.trim() !== '' && !FILE.test(text) && test(text);
});

/** Of a column about something else, words against pictures count all the same. */
function isBan(text: string): boolean {
  const said = foldHeader(text);
  return isPictured(said) && saysNo(said);
}

function testFor(header: string): Test {
  const folded = foldHeader(header);
  const refuses = saysNo(folded) && !NUMBER.test(header.trim());
  if (refuses || WARNS.test(folded)) return (text) => flagOf(text) !== 'no';
  const pictures = isPictured(folded) || usesIn(folded, true).length > 0;
  if (pictures || CONSENT.test(folded)) {
    return (text) =>
      ['no', 'pending'].includes(answerOf(text)) ||
      saysNo(foldHeader(text)) ||
      deniedBy(text).length > 0;
  }
  return (text) => {
    const said = foldHeader(text);
    // Of a column about anything, 0 may be a number, F a girl and x a tick.
    if (answerOf(text) === 'no') return !/^(?:0|f|x)$/.test(said);
    return isNoToAll(said) || isBan(text) || deniedBy(text).length > 0;
  };
}

/** A column that is not read, as one whose noes count where any cell of it may be one. */
export function withDoubt(column: Column, cells: readonly string[], uses?: readonly Use[]): Column {
  const { header } = column;
  if (column.is !== 'nothing' || header.trim() === '') return column;
  const refuses = refusalsOf(header);
  if (![...new Set(cells)].some(refuses)) return column;
  return { header, is: 'doubt', uses: [...(uses ?? usesIn(foldHeader(header), true))] };
}

/** The uses that a no in the column puts in doubt. */
export const doubtedUses = ({ uses }: Column): readonly Use[] => (uses.length === 0 ? USES : uses);
