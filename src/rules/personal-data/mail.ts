import type { Tokens } from '../../lint/tokens.ts';
import type { Hit } from '../rule.ts';
import type { Ours } from './ours.ts';

/** Where people in the United Kingdom have mail of their own. Our own list. */
const PROVIDERS =
  /(?:^|\.)(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|sky|virginmedia|ntlworld|blueyonder|talktalk|tiscali|plusnet|orange|proton|protonmail|gmx|zoho)\.(?:com|co\.uk|net|org|uk|me|de|fr|pl)$/i;

/** What a club, a shop or a parents' association has before the @. Our own list. */
const ORGANISATION =
  /(?:^|[._-])(?:office|admin|info|enquir\w*|contact|hello|head|mail|team|events?|bookings?|news|secretary|treasurer|chair)(?:$|[._\d-])|pt[f]?a|friendsof|school|primary|club|fc$|junior|scout|brownie|cubs|guides|church|parish|nursery|choir|theatre|librar|museum|council|charity|foodbank|fund|academy|music|dance|karate|swim|cricket|rugby|tennis|football/i;

const NAMED_PROVIDER = /gmail|hotmail|outlook|yahoo|icloud|googlemail/iu;
/** Written so that machines don't find it: jane (at) gmail dot com. */
const HIDDEN =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}._-]+\s*(?:\(at\)|\[at\]|\sat\s)\s*(?:gmail|hotmail|outlook|yahoo|icloud|googlemail)(?:\s*(?:\.|\(dot\)|\[dot\]|\sdot\s)\s*(?:com|co\.uk|co))?(?![\p{L}\p{N}])/giu;

/** E-mail addresses that are somebody's own; a school's, a club's or a firm's are fine. */
export function mails(text: string, tokens: Tokens, ours: Ours): Hit<'mail'>[] {
  const own = tokens.emails.filter(({ text: typed }) => {
    const [before = '', provider = ''] = typed.split('@');
    return PROVIDERS.test(provider) && !ORGANISATION.test(before) && !ours.has(typed);
  });
  // Sought from every word on, so only where there is something of the kind.
  const mayHide = NAMED_PROVIDER.test(text);
  const hidden = Array.from(mayHide ? text.matchAll(HIDDEN) : [], (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  return [...own, ...hidden].map(({ start, end, text: typed }) => ({
    span: { start, end },
    message: 'mail',
    severity: 'check',
    params: { words: typed },
  }));
}
