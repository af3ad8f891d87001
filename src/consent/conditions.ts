/** What a parent asked for beside the yes. `text` is the form's own words, always shown. */
export type Condition =
  | { readonly kind: 'group-only'; readonly least: number; readonly text: string }
  | { readonly kind: 'no-face'; readonly text: string }
  | { readonly kind: 'work-only'; readonly text: string }
  /** Understood by people only: they must be asked. */
  | { readonly kind: 'other'; readonly text: string };

/** "Group" without a number: three is the least of which nobody would say alone or a pair. */
const GROUP = 3;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Words that say nothing beside a condition that is understood. */
const SMALL =
  'only just a an the in on of as at or and be can may must should is are to with please';
const PICTURES =
  'photo photos photograph photographs picture pictures pic pics image images shot shots';
const PEOPLE = 'pupil pupils child children people person persons kids';
/** A condition is understood when each of its words is one of these; a single other makes it `other`. */
const GROUP_WORDS = words(
  `${SMALL} ${PICTURES} ${PEOPLE} group groups part large larger least min minimum more over plus than`,
);
const NO_FACE_WORDS = words(
  `${SMALL} ${PICTURES} no not face faces facial features visible shown showing seen identifiable recognisable hand hands back backs head heads behind from distance far hidden`,
);
const WORK_WORDS = words(
  `${SMALL} ${PICTURES} work schoolwork school his her their my child’s child's`,
);
const NO_PICTURES = /\bno (?:photo|picture|pic|image|shot)\w*/;
/** A bare "No" is none of these: it may be the answer itself. */
const NOTHING = /^(?:none|n\/?a|nil|no conditions?|not applicable|[-–—]*)$/i;

/**
 * Reads a form's free text. Careful: a part that is not plainly one of the known conditions is
 * `other`, which a person must answer, so nothing is lost by not being understood.
 * @returns one condition for each part between semicolons, full stops or lines.
 */
export function conditionsOf(text: string): Condition[] {
  return text
    .split(/[;\n]|\.(?=\s|$)/)
    .map((part) => part.trim())
    .filter((part) => !NOTHING.test(part))
    .map(conditionOf);
}

function conditionOf(text: string): Condition {
  const said = (text.toLowerCase().match(/[\p{L}’']+|\d+|\+/gu) ?? []).join(' ');
  const only = (known: ReadonlySet<string>) =>
    said.split(' ').every((word) => known.has(word) || /^(?:\d+|\+)$/.test(word));
  // "Groups (<5)" and "no photos, no faces" mean something else than their known words say.
  if (/[<>≤≥]/.test(text) || NO_PICTURES.test(said)) return { kind: 'other', text };
  const least = leastOf(said);
  if (/\bgroups?\b/.test(said) && only(GROUP_WORDS) && least !== null) {
    return { kind: 'group-only', least, text };
  }
  const noFace = /\bno (?:visible |identifiable |recognisable )?(?:faces?|facial)\b/.test(said);
  const faceNot = /\bfaces? (?:must |should |to |can )?(?:not|be hidden)\b/.test(said);
  if ((noFace || faceNot) && only(NO_FACE_WORDS) && !/\d/.test(said)) {
    return { kind: 'no-face', text };
  }
  if (/\b(?:school)?work\b/.test(said) && /\bonly\b/.test(said) && only(WORK_WORDS)) {
    return { kind: 'work-only', text };
  }
  return { kind: 'other', text };
}

/** The least number of pupils in words that `GROUP_WORDS` allows; null when it can't be made out. */
function leastOf(said: string): number | null {
  const [number, second] = said.match(/\d+/g) ?? [];
  if (number === undefined) return GROUP;
  const least = Number(number) + (/\bmore than\b|\bover \d/.test(said) ? 1 : 0);
  return second === undefined && least >= 2 && least <= 99 ? least : null;
}
