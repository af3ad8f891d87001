import type { Use } from '../uses.ts';

/** Words or phrases of a folded header, any one of them whole. */
export const words = (...phrases: string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})\\b`);
/** The whole of a folded header. */
export const whole = (...phrases: string[]): RegExp => new RegExp(`^(?:${phrases.join('|')})$`);

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
