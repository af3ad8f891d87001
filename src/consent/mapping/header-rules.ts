import type { Field } from './fields.ts';
import { WHEN, whole, words } from './header-words.ts';

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
