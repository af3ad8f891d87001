import { USES } from '../uses.ts';
import {
  EITHER,
  EXCEPT,
  isAgainst,
  NO_OBJECTION,
  TWITTER_X,
  USE_WORDS,
  WITHOUT_NAMES,
  WITHOUT_PHOTOS,
} from './header-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that ask for a consent or say what it is for, and take nothing of it away. */
const PLAIN = set(
  `consent consents consented consenting permission permissions permit permits permitted allow allows
  allowed give gives given grant grants granted agree agrees agreed accept accepted approve approved
  authorise authorised authorize authorized opt opted yes y ok okay happy status answer choice decision
  photo photos photograph photographs photographed photography photographic picture pictures pictured
  pic pics image images imagery use uses used using usage
  for on in at the a an of to and or by with via be may can is are we our i my your you do it as from
  school schools child childs childrens children pupil pupils student students
  parental gdpr media local national regional external press marketing publicity promotion promotional
  purposes post posts posted posting publish published publishing publication share shared sharing show
  shown display displayed displays appear appearing feature featured go included including include incl
  eg e g etc such like any all online site sites page pages platform platforms channel channels
  names name named youtube tiktok linkedin whatsapp threads bluesky insta formerly`,
);
/** "Parent may be shown" is about a parent; "Parent consent" is not. */
const PARENTS = set(
  'parent parents carer carers guardian guardians mother father mum mummy dad daddy',
);
const CONSENTING = /\b(?:consent|permission|agree[ds]?|permits|allows|grants)\w*\b/;
/** "Pupil has a Facebook account" is about a pupil's own. */
const ACCOUNTS = set('account accounts feed feeds');
/** Questions are numbered before or behind; a number like a year's is none of them. */
const NUMBERED = /^(?:q(?:uestion)? ?)?\d{1,2} (?=\p{L})|(?<=\p{L}) 1?\d$/gu;
/** How systems begin the fields that a school made, and those of parental consents. */
const OWN_FIELD = /^(?:udf|pc|user defined(?: field)?) /;
const TICK_FOR = /\b(?:please )?tick(?:ed)?(?: (?:if|for|to|when|where))?\b/g;
/** "First name, text only" is about names. "Twitter (text only)" lets no picture through. */
const TEXT = /\btexts?(?: only)?\b/g;
const SHOWN = USES.filter((use) => use !== 'first-name').map((use) => USE_WORDS[use]);
const USE_NAMES = Object.values(USE_WORDS).map((use) => new RegExp(use.source, 'g'));

/**
 * Whether a folded header, title or kind of consent says a consent and nothing beside it: each of its
 * words is known. One other word ("requested", "staff", "2023") may turn the meaning.
 * @param more further words that may stand in it.
 */
export function isPlain(folded: string, more: ReadonlySet<string> = new Set()): boolean {
  if (saysNo(folded) || isOwnUse(folded)) return false;
  if (folded.search(TEXT) >= 0 && SHOWN.some((use) => use.test(folded))) return false;
  let rest = folded.replace(OWN_FIELD, '').replace(NUMBERED, '').replace(TICK_FOR, ' ');
  for (const known of [EITHER, WITHOUT_NAMES, WITHOUT_PHOTOS, TEXT]) {
    rest = rest.replace(known, ' ');
  }
  if (TWITTER_X.test(rest)) rest = rest.replace(/\bx\b/g, ' ');
  else if (/\bx\b/.test(rest)) return false;
  for (const use of USE_NAMES) rest = rest.replace(use, ' ');
  return rest
    .split(' ')
    .every(
      (word) =>
        word === '' ||
        PLAIN.has(word) ||
        more.has(word) ||
        (PARENTS.has(word) && CONSENTING.test(folded)) ||
        (ACCOUNTS.has(word) && /\b(?:schools?|our)\b/.test(folded)),
    );
}

/** What pupils do themselves ("Child uses social media"), where nothing is said of being shown. */
const OWN = /\b(?:(?:pupil|student|child)s?|children|has|have|follows?|owns?|own|usage)\b|^uses\b/;
const SHOWING =
  /\b(?:consent|permission|permit|agree|photo|picture|pic|image|appear|feature|show|display|publish|post|share|includ|name)\w*\b|\b(?:be|go|allowed) (?:on|in|used)\b|\buse of\b/;

/** Whether a folded header that names a use is about what the pupil does there: it asks for no consent. */
export const isOwnUse = (folded: string): boolean => OWN.test(folded) && !SHOWING.test(folded);

/** Words that keep a pupil out, in a header or a title; elsewhere they may only narrow. */
const KEEP_OUT =
  /\b(?:cant|wont|didnt|doesnt|isnt|arent|wasnt|havent|hasnt|shouldnt|mustnt|unable|keep (?:off|out|away)|kept (?:off|out)|left (?:off|out)|leave (?:off|out)|hide|hidden|remove[ds]?|off|stop(?:ped)?|avoid|ban|bans|veto(?:ed)?|exempt\w*|excl|bar|everything but|all but|anything but|dissent\w*|disallow\w*|disapprov\w*|unauthori[sz]ed|unpermitted|unconsented|nonconsent\w*|restrict(?:s|ed|ion|ions)?|reject(?:s|ed|ion)?|cancel(?:s|led|ed|lation)?|prevent\w*|protect from|court orders?|revoke[ds]?|rescind\w*|terminated|ceased|suspended|void)\b/;

/** Whether a folded header or title says no, or takes something out of a yes. */
export function saysNo(folded: string): boolean {
  const rest = folded.replace(EITHER, ' ').replace(WITHOUT_NAMES, ' ').replace(NO_OBJECTION, ' ');
  return isAgainst(folded) || EXCEPT.test(rest) || KEEP_OUT.test(rest);
}

/** Words of a no that names neither a use nor anything else: "Opted out", "Do not share". */
const NO_WORDS = set(
  `no not non never without dont cannot cant wont didnt doesnt isnt arent refuse refused refusal refusals
  refuses deny denied denies decline declined declines disagree disagreed disagrees optout optouts out outs
  object objects objected objection objections exclude excluded exclusion exclusions withhold withheld
  withdraw withdrawn withdrew withdrawal withdrawals nonconsent temporarily now says said
  revoked rescinded prohibited forbidden ban banned block blocked barred hide hidden removed off stop
  stopped dissent disallow disallowed unauthorised unauthorized restrict restricted restriction restrictions reject
  rejected cancelled canceled court order orders identify identified identifiable film filmed tag tagged
  allowed have has been was he she they must should neither nor avoid under this`,
);
/** A number ("No. of children"), and a place. */
const NO_NUMBER = /^(?:(?:pupil|student|child|parent|school|local)s? )?no$|^no of\b|\boff ?site\b/;

/** Whether a folded header is a no to everything, so that a yes or any words below it take consent away. */
export const isNoToAll = (folded: string): boolean => isNoOf(folded, new Set());

/**
 * The same of a folded title.
 * @param more further words that may stand in it.
 */
export function isNoOf(folded: string, more: ReadonlySet<string>): boolean {
  if (!saysNo(folded) || NO_NUMBER.test(folded)) return false;
  const rest = folded.replace(NUMBERED, '').replace(TICK_FOR, ' ');
  const known = [PLAIN, PARENTS, NO_WORDS, more];
  return rest.split(' ').every((word) => word === '' || known.some((words) => words.has(word)));
}

/** Of pictures in general. */
const PICTURED = /\b(?:photo\w*|pictures?|pics?|images?)\b/;

/** Whether a folded header, or a kind of consent, is about pictures. */
export const isPictured = (folded: string): boolean => PICTURED.test(folded);
