import type { Use } from '../uses.ts';
import type { Field } from './fields.ts';

/** Words or phrases of a folded header, any one of them whole. */
const words = (...phrases: string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})\\b`);
const whole = (...phrases: string[]): RegExp => new RegExp(`^(?:${phrases.join('|')})$`);

/** The uses a header speaks of. "Website & Social Media" speaks of two. */
export const USE_WORDS: Readonly<Record<Use, RegExp>> = {
  display: words(
    'displays?',
    'internal(?:ly)?',
    '(?:in|around|within) (?:the )?school',
    'classrooms?',
  ),
  newsletter: words('news ?letters?', 'prospectus', 'print(?:ed)?', 'publications?', 'brochures?'),
  website: words('web ?(?:sites?|pages?)?', 'internet'),
  'social-media': words(
    'soc(?:ial)? (?:med(?:ia)?|networks?|networking)',
    'socials',
    'twitter',
    'tweets?',
    'facebook',
    'instagram',
    'x',
  ),
  video: words('video(?:s|ing|ed)?', 'film(?:s|ing|ed)?', 'moving images?', 'recordings?'),
  press: words('press', 'news ?papers?', '(?<!soc(?:ial)? )media', 'television', 'tv'),
  'first-name': words('(?:first ?|fore ?)?names?', 'naming', 'named'),
};

/** Names that are not the naming of a pupil. */
export const ANY_NAME =
  /\b(?:pupil|student|child|class|full|sur|last|family|middle|legal|display|known|preferred|chosen|parent|contact) ?(?:fore|sur|first|last)? ?names?\b/g;

/** A column about consent, so that "First Name" in it is no pupil's name. */
export const CONSENT = words(
  'consents?',
  'permissions?',
  'agree(?:d|ment)?',
  'photos?',
  'photographs?',
  'images?',
  'text only',
  'use of',
  'gdpr',
);
/** Both answers in one header only say what may stand in it: "Website (Yes/No)". */
export const EITHER =
  /\b(?:yes (?:or )?no|y (?:or )?n|no (?:or )?yes|granted (?:or )?not granted|given (?:or )?(?:refused|not given|declined)|agreed? (?:or )?(?:refused?|declined?|not agreed?|disagreed?)|opt(?:ed)? in (?:or )?(?:opt(?:ed)? )?out)\b/g;
/** "Social media, no names" is about pictures without names, not about a no. */
export const WITHOUT_NAMES = /\b(?:no|not|without) (?:(?:first|full|sur|fore) ?)?nam(?:e|es|ed)\b/g;
/** "First name, text only, no photo" is about names without pictures. */
export const WITHOUT_PHOTOS = /\b(?:no|not|without) (?:photo\w*|pictures?|images?)\b/g;
const AGAINST = words(
  'no',
  'not',
  'non',
  'never',
  'without',
  'dont',
  'cannot',
  'refus\\w*',
  'den(?:y|ied|ies)',
  'declin\\w*',
  'disagree\\w*',
  'opt(?:s|ed|ing)? ?outs?',
  'object\\w*',
  'exclu\\w*',
  'withh(?:old|eld)\\w*',
  'withdr[ae]w\\w*',
  'revoked',
  'rescinded',
  'prohibit\\w*',
  'forbid\\w*',
  'bann?(?:ed)?',
  'block\\w*',
  'barred',
);

/** Whether a folded header, or a kind of consent, says no itself, so that a yes below it refuses. */
export function isAgainst(folded: string): boolean {
  const rest = folded.replace(EITHER, ' ').replace(WITHOUT_NAMES, ' ');
  return AGAINST.test(
    /\bnam(?:e|es|ing)\b/.test(folded) ? rest.replace(WITHOUT_PHOTOS, ' ') : rest,
  );
}

/** Words that take something out: "all except Facebook", "nothing online". */
export const EXCEPT =
  /\b(?:except\w*|apart from|other than|but for|nothing|nowhere|none|neither|nor|avoid|keep off|away from|stay off|(?:any|every)(?: ?thing| ?where) (?:but|bar)|all (?:but|bar))\b/;
/** Words that sound like a no and are none. */
export const NO_OBJECTION =
  /\b(?:no|without|not any) (?:objections?|restrictions?|problems?|issues?|limits?|limitations?|conditions?|concerns?)\b|\bnot only\b/g;

/**
 * The letter alone may be a cross ("tick or x") or an answer ("Y/X"): it is Twitter only by itself or
 * beside a word of its kind.
 */
export const TWITTER_X =
  /^x$|\b(?:twitter|facebook|instagram|on|formerly|social|socials|social media)(?: (?:and|or))? x\b(?! no\b)|\bx (?:(?:and|or) )?(?:twitter|facebook|instagram|formerly|social)\b/;

/** A date of something, never its answer. */
export const WHEN = words('date', 'when');

interface Rule {
  readonly is: Field;
  readonly yes: RegExp;
  readonly no?: RegExp;
}

/** The first that fits decides, so what is more particular stands first. */
export const BEFORE_USES: readonly Rule[] = [
  {
    is: 'do-not-photograph',
    yes: words(
      'do not (?:photo\\w*|film|publish)',
      'dont photo\\w*',
      'dnp',
      'no (?:photos?|photography|photographs?|images)',
      'not (?:to )?be photographed',
      'photo(?:graph(?:y|ic)?)? (?:ban|block|restricted|restriction|exclusion|prohibited)',
    ),
    no: words('names?', 'text only'),
  },
  { is: 'withdrawn', yes: words('withdr[ae]wn?', 'withdrawal', 'revoked', 'rescinded') },
  // Blank while a consent goes on.
  { is: 'withdrawn', yes: words('consents? (?:has |is )?ended') },
  { is: 'withdrawn', yes: whole('(?:date )?ended(?: on)?', 'lapsed(?: on)?') },
  {
    is: 'leaving-date',
    yes: words(
      'leaving',
      'leavers?',
      'date left',
      'leave date',
      'last day',
      '(?:date )?off ?roll date',
      'date off ?roll',
      'left(?: on| date| school)?',
      'dol',
      'exit date',
    ),
  },
  {
    is: 'until',
    yes: words(
      'expir(?:y|es|ed|ation)',
      'valid (?:un)?til',
      'valid to',
      'end date',
      'date to',
      'consent ends?(?: on)?',
      'until',
      'renewal(?: date)?',
      'renew by',
      'use by',
      'lapses?(?: date| on)?',
      'runs out',
      'review(?:ed)? (?:date|by|due)',
      'finish(?:es)?(?: date| on)?',
      '(?:good|valid) for',
      'consent (?:period|year)',
    ),
    no: words('sen', 'send', 'ehcp?', 'medical', 'health'),
  },
  { is: 'until', yes: whole('ends?(?: on| date)?', '(?:(?:consent|effective|valid) )?to') },
  { is: 'parental-responsibility', yes: words('parental resp\\w*', 'pr', 'legal responsib\\w*') },
  { is: 'relationship', yes: words('relation(?:ship)?s?') },
  {
    is: 'given-by',
    yes: words(
      '(?:given|completed|signed|authori[sz]ed|granted|provided|answered|returned|consented) by',
      'consent(?:er|ing)?(?: parent| contact| giver| from| by)',
      'consenter',
      'who (?:gave|consented)',
      '(?:parents?|guardians?|carers?|contacts?)(?: (?:or |and )?(?:carers?|guardians?))*(?: full)? names?',
      'signatory',
      'respondent',
    ),
  },
  {
    is: 'given-by',
    yes: whole(
      'parents?(?: (?:or |and )?(?:carers?|guardians?))*',
      'guardians?',
      'carers?',
      'contacts?',
    ),
  },
  {
    is: 'consent-date',
    yes: words(
      'date (?:of )?(?:consent|permission|given|signed|recorded|granted|received|answered|agreed|obtained|returned|completed)',
      '(?:consent|permission|gdpr|form|response|signed|granted|given|recorded|received|returned|effective)(?: \\w+)? date',
      'signed on',
      '(?:given|granted|recorded|agreed) on',
      'valid from',
      'date from',
    ),
  },
  {
    is: 'consent-date',
    yes: whole('date', '(?:\\w+ )*consents?(?: \\w+)* date', 'effective from'),
  },
  {
    is: 'conditions',
    yes: words(
      'conditions?',
      'restrictions?',
      'comments?',
      'notes?',
      'remarks?',
      'details',
      'limitations?',
      'exceptions?',
      '(?:further|additional|other|more|extra|special) (?:info\\w*|instructions?|requests?|requirements?|circumstances)',
      'instructions?',
      'info(?:rmation)?',
      'reasons?',
      'caveats?',
      'provisos?',
      'anything else',
    ),
    no: words('medical', 'sen', 'send', 'dietary', 'health', 'absences?', 'leaving', 'admission'),
  },
  {
    is: 'consent-type',
    yes: words(
      '(?:consent|permission)s? (?:type|category|name|item|kind|question|description)',
      'type of (?:consent|permission)',
      'parental consents?$',
    ),
  },
  { is: 'upn', yes: words('upn', 'unique pupil'), no: words('former', 'previous', 'old', 'temp') },
  {
    is: 'nothing',
    yes: words(
      'uln',
      'former',
      'previous',
      'teachers?',
      'gender',
      'sex',
      'ethnic\\w*',
      'e ?mails?',
      'phone',
      'telephone',
      'mobile',
      'address',
      'post ?code',
      'siblings?',
      'entry',
      'admission date',
      'date of admission',
      'start date',
      'medical',
    ),
  },
  {
    is: 'admission-number',
    yes: words(
      'ad ?no',
      'adm(?:ission)?s? ?(?:n(?:o|um|umber|r)?|id|ref(?:erence)?)',
      '(?:pupil|student|child|person|mis|school|local|learner|arbor|bromcom|scholarpack|sims|isams|integris|juniper) ?(?:id|n(?:o|um|umber)|ref(?:erence)?|code)',
    ),
  },
  {
    is: 'admission-number',
    yes: whole('adm(?:ission)?', 'id', 'ref', 'no', 'number', 'reference'),
  },
  { is: 'born', yes: words('d ?o ?b', 'birth(?:day|date)?', 'born') },
];

const PREFERRED = /\b(?:preferred|known|chosen|called|familiar|pref|calling|goes by|usual)\b/;
const SURNAME = words('sur ?names?', '(?:last|family) ?names?', 'sname', 'lname');
const FORENAME = words('fore ?names?', '(?:first|given|christian) ?names?', 'fname');
const BOTH = new RegExp(
  `(?:${SURNAME.source}).*(?:${FORENAME.source})|(?:${FORENAME.source}).*(?:${SURNAME.source})`,
);

/** What comes after the consents, whose columns may hold the same words ("First Name, text only"). */
export const AFTER_USES: readonly Rule[] = [
  { is: 'aliases', yes: words('alias(?:es)?', 'nick ?names?', 'also known', 'other names', 'aka') },
  { is: 'middle-names', yes: words('middle', 'other forenames?', 'second (?:fore)?names?') },
  { is: 'full-name', yes: BOTH, no: PREFERRED },
  { is: 'known-name', yes: BOTH },
  {
    is: 'preferred-surname',
    yes: new RegExp(`(?=.*${PREFERRED.source}).*(?:${SURNAME.source})`),
  },
  { is: 'known-name', yes: PREFERRED },
  { is: 'legal-surname', yes: SURNAME },
  { is: 'legal-forename', yes: FORENAME },
  {
    is: 'full-name',
    yes: words(
      '(?:pupil|student|child|learner|full|legal|display|list|sort)(?: s)? (?:full )?name',
    ),
  },
  { is: 'full-name', yes: whole('names?', 'pupils?', 'students?', 'child(?:ren)?', 'learners?') },
  {
    is: 'year-group',
    yes: words(
      'y(?:ea)?r(?: ?gro?u?p)?',
      'nc ?(?:year|yr)',
      'ncy(?:ear)?',
      'national curriculum\\w*',
      'cohort',
    ),
  },
  {
    is: 'class',
    yes: words(
      'class(?:es)?',
      'reg(?:istration)?(?: ?(?:group|grp|form|class))?',
      'form',
      'tutor ?(?:group|grp|set)?',
      'teaching group',
    ),
    no: words('consents?', 'returned', 'photos?'),
  },
  {
    is: 'on-roll',
    yes: words(
      'on ?roll',
      'enrol(?:l?ed|l?ment)?',
      'roll status',
      '(?:pupil|student|school) status',
      'current',
      'active',
    ),
    no: WHEN,
  },
  { is: 'on-roll', yes: whole('status') },
  {
    is: 'consent-answer',
    yes: whole(
      'consents?',
      'consented',
      'permission',
      'granted',
      'given',
      'response',
      'answer',
      'agreed',
    ),
  },
  {
    is: 'consent-answer',
    yes: words(
      '(?:consent|permission|photo(?:graph(?:ic)?)?|image)s? (?:given|granted|response|answer|status|value|received|obtained)',
      'consented',
    ),
  },
];
