/**
 * American spellings and the British ones. Those of a kind are made from their kind; the rest stand one
 * by one. Both -ise and -ize are British (Oxford) and are left alone. The list is ours; a test holds
 * every British form, and no American one, to be a word of SCOWL's English and British lists.
 */

/** color -> colour, with what is made of it. */
const OR =
  'arbor ardor armor behavior candor clamor color demeanor endeavor favor flavor harbor honor humor labor misbehavior misdemeanor neighbor odor parlor rancor rigor rumor savor splendor tumor valor vapor vigor';
const OR_ENDINGS = [
  '',
  's',
  'ed',
  'ing',
  'ful',
  'fully',
  'less',
  'able',
  'ably',
  'ite',
  'ites',
  'hood',
  'hoods',
  'al',
  'er',
  'ers',
  'y',
  'some',
];
/** center -> centre. Not meter, which measures. */
const ER =
  'caliber center fiber kilometer centimeter millimeter liter luster maneuver meager ocher reconnoiter saber scepter sepulcher somber specter theater';
/** -> ll before an ending: traveled -> travelled. */
const DOUBLED =
  'cancel channel counsel dial duel equal fuel label level libel marvel model panel pedal pencil quarrel rival shovel signal spiral swivel total towel travel tunnel unravel yodel';
const DOUBLED_ENDINGS = ['ed', 'ing', 'er', 'ers', 'or', 'ors', 'ous', 'ously'];

const ALONE: Readonly<Record<string, string>> = {
  aluminum: 'aluminium',
  analyze: 'analyse',
  analyzed: 'analysed',
  analyzes: 'analyses',
  analyzing: 'analysing',
  appall: 'appal',
  artifact: 'artefact',
  artifacts: 'artefacts',
  catalog: 'catalogue',
  catalogs: 'catalogues',
  checkered: 'chequered',
  coziness: 'cosiness',
  cozy: 'cosy',
  cozier: 'cosier',
  cosiest: 'cosiest',
  defense: 'defence',
  defenses: 'defences',
  dialog: 'dialogue',
  dialogs: 'dialogues',
  enroll: 'enrol',
  enrolls: 'enrols',
  enrollment: 'enrolment',
  enrollments: 'enrolments',
  fulfill: 'fulfil',
  fulfills: 'fulfils',
  fulfillment: 'fulfilment',
  gray: 'grey',
  grayer: 'greyer',
  grays: 'greys',
  grayish: 'greyish',
  installment: 'instalment',
  installments: 'instalments',
  instill: 'instil',
  jewelry: 'jewellery',
  jeweler: 'jeweller',
  math: 'maths',
  mold: 'mould',
  molds: 'moulds',
  molded: 'moulded',
  moldy: 'mouldy',
  molding: 'moulding',
  mom: 'mum',
  moms: 'mums',

  mustache: 'moustache',
  mustaches: 'moustaches',
  offense: 'offence',
  offenses: 'offences',
  pajama: 'pyjama',
  pajamas: 'pyjamas',
  paralyze: 'paralyse',
  paralyzed: 'paralysed',
  plow: 'plough',
  plowed: 'ploughed',
  plows: 'ploughs',
  plowing: 'ploughing',
  practicing: 'practising',
  practiced: 'practised',
  pretense: 'pretence',
  program: 'programme',
  programs: 'programmes',
  skeptic: 'sceptic',
  skeptical: 'sceptical',
  skillful: 'skilful',
  skillfully: 'skilfully',
  smolder: 'smoulder',
  smoldering: 'smouldering',
  willful: 'wilful',
  woolen: 'woollen',
  wooly: 'woolly',
  pediatric: 'paediatric',
  anesthetic: 'anaesthetic',
  leukemia: 'leukaemia',
  curb: 'kerb',
  curbs: 'kerbs',
  tire: 'tyre',
  tires: 'tyres',
  draftsman: 'draughtsman',
  sulfur: 'sulphur',
  marvelous: 'marvellous',
  licorice: 'liquorice',
  donut: 'doughnut',
  donuts: 'doughnuts',
  gotten: 'got',
};

/** Words that are British too in another sense: only with these before or behind them. */
const ONLY_WHERE: Readonly<Record<string, { before?: RegExp; after?: RegExp }>> = {
  tire: {
    before:
      /\b(?:a|an|the|flat|spare|car|bike|bicycle|tractor|old|rubber|new|front|back|rear|burst|punctured) $/i,
    after: /^ (?:swing|tracks?|park|pressure)\b/i,
  },
  tires: {
    before:
      /\b(?:the|flat|spare|car|bike|bicycle|tractor|old|rubber|new|four|two|some|of|their|our|all|used) $/i,
  },
  curb: { before: /\b(?:the|a) $/i },
  curbs: { before: /\b(?:the|high|low|dropped) $/i },
  program: {
    before:
      /\b(?:(?:a|the|our|this|their|sports?|reading|mentoring|tv|television|radio|school|club|arts?|music|education(?:al)?|holiday|summer|exchange|training|festival|concert|play|theatre) )$/i,
  },
  programs: {
    before:
      /\b(?:reading|sports?|tv|television|radio|school|arts?|music|educational|cultural|holiday|summer|exchange|training) $/i,
  },
  dialog: { before: /\b(?:a|the|in|of|write|writing|our) $/i },
  math: { before: /(?:^|[^\p{L}])$/u },
  gotten: { before: /\b(?:have|has|had|'ve|’ve) (?:\p{L}+ )?$/iu },
  mold: { before: /\b(?:a|the|of|black|some|growing) $/i },
  practiced: { before: /\b(?:we|they|i|he|she|have|has|had|been|children|pupils|class|and) $/i },
};

function* pairs(): Generator<[string, string]> {
  for (const stem of OR.split(' ')) {
    const british = stem.replace(/or$/, 'our');
    for (const ending of OR_ENDINGS) yield [stem + ending, british + ending];
    yield [`dis${stem}`, `dis${british}`];
    yield [`dis${stem}ed`, `dis${british}ed`];
  }
  for (const stem of ER.split(' ')) {
    const british = stem === 'maneuver' ? 'manoeuvre' : stem.replace(/er$/, 're');
    yield [stem, british];
    yield [`${stem}s`, `${british}s`];
    yield [`${stem}ed`, `${british}d`];
  }
  for (const stem of DOUBLED.split(' ')) {
    for (const ending of DOUBLED_ENDINGS) yield [stem + ending, `${stem}l${ending}`];
  }
  yield* Object.entries(ALONE);
}

/** By the American form in small letters. */
export const AMERICAN: ReadonlyMap<string, string> = new Map(
  [...pairs()].filter(([american, british]) => american !== british),
);

/** Whether it is American there, by what stands before and behind it. */
export function isAmericanThere(word: string, before: string, after: string): boolean {
  const where = ONLY_WHERE[word];
  return !where || where.before?.test(before) === true || where.after?.test(after) === true;
}
