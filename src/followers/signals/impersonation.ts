import type { Reading } from '../reading.ts';
import { isShortFor, nearlySame, skeleton, tellingWords } from '../school-likeness.ts';
import type { FollowerContext, Hit, Signal } from '../signal.ts';

/** Put before or behind a handle to pass for its owner. */
const PASSING =
  'the real thereal official theofficial offical its iam weare hq uk x xx admin office info help support team new backup ii account page school schools primary primaryschool sch tweets twitter news updates live online org'.split(
    ' ',
  );
const ONLY_PASSING = new RegExp(`^(?:${PASSING.map(skeleton).join('|')}|[0-9iosea]{1,4})+$`);
/** What pupils and others set up to make fun of a school. */
const MOCKING =
  /(?:confess\w*|expos(?:ed?|ing)|whofancies|gossip|leaks?|leaked|secrets?|spotted|memes?|banter|roasts?|rumou?rs|baddies|crush(?:es)?|shagg\w*|fights?|scandals?|haters?|sucks|isshit|shithole|hate|rate(?:my|s)|parody|fails?(?![a-z])|worst|fake|spoof|notthe|tea(?=$|_|spill)|spill|drama|unofficial|paedos?|pedos?|nonces?|bullies|teacherslag|slags?|fit(?:test)?(?:teachers|girls|boys))/;
/** The school’s own people and friends: classes, years, the PTA. */
const FAMILY =
  /(?:pta|ptfa|friendsof|friends|parents|governors?|year|y[0-6]|yr[0-6]|class|ks[12]|eyfs|nursery|reception|sports?|pe|music|choir|library|eco|council|head(?:teacher)?|staff|send|alumni|old|past|kitchen|lunch|afterschool|breakfast|wrap|club|reading|maths|science|art|forest|scouts?|brownies|cricket|football|fc|jfc|afc|rfc|church|village|community|library|pharmacy|dental|surgery|pub)/;
/** They ask for messages and money in their own right. */
const FRIENDS = /pta|ptfa|friends?of|cricket|fc|club|scouts?|brownies|library|church|pub/;
const CLAIM =
  /(?<![a-z])(?:official (?:account|twitter|page|feed|tweets|x|school)|(?:the|only|new|real) official|(?:our|the|this is our|this is the|schools?) (?:new|real|main|backup|official) (?:account|page|twitter|x account)|official)(?![a-z])/;

/** What an account that carries the school's name asks of people: money, messages, pictures. */
const ASKS =
  /(?<![a-z])(?:dm|dms|message|inbox|privately|pay|paid|payments?|fees|bank|money|prizes?|photos|pics|pupils? (?:only|dm))(?![a-z])/;

const LEADS = /(?<![a-z])(?:head|headteacher|head ?(?:master|mistress)|principal|office)(?![a-z])/;
const JESTS = /(?<![a-z])(?:parody|spoof|satire|unfiltered|not the real|fake)(?![a-z])/;

/** An account that passes for the school: a handle or name to be mistaken for the school’s own. */
export const impersonation: Signal = {
  id: 'impersonation',
  kind: 'unsuitable',
  weights: [3, 2],
  source: 'policy clause block-followers; X’s rule on misleading identities; look-alikes of UTS 39',
  examples: {
    good: [
      { handle: 'carltonji', name: 'Carlton Junior & Infant School' },
      { handle: 'CarltonJI_PTA', name: 'Friends of Carlton JI' },
      { handle: 'carltonjiY4', name: 'Year 4 at Carlton' },
      { handle: 'carltonprimary', name: 'Carlton Primary School, Nottingham' },
      { handle: 'carlton_library', name: 'Carlton Library' },
      { handle: 'kathcarlton', name: 'Kath Carlton' },
      { handle: 'mrs_head', name: 'Headteacher, Carlton JI', bio: 'Proud of our school' },
    ],
    bad: [
      { handle: 'car1tonji' },
      { handle: 'carltonj1' },
      { handle: 'carltonji_official' },
      { handle: 'realcarltonji' },
      { handle: 'car1t0n_ji' },
      { handle: 'carlton_ji' },
      { handle: 'cj_school', name: 'Carlton Junior & Infant School' },
      { handle: 'the_boss', name: 'Headteacher Carlton J&I', bio: 'Parody. Detentions' },
      { handle: 'xx_laughs', name: 'Carlton JI Confessions', bio: 'Send us your gossip' },
    ],
  },
  check(reading, { school }) {
    if (
      school.handle === '' ||
      reading.profile.handle.toLowerCase() === school.handle.toLowerCase()
    )
      return [];
    const found = [handleHit(reading, school), nameHit(reading, school)];
    return found.filter((hit) => hit !== null);
  },
};

type School = FollowerContext['school'];

function handleHit({ profile, text }: Reading, school: School): Hit | null {
  const [ours, theirs] = [skeleton(school.handle), skeleton(profile.handle)];
  if (ours.length < 5) return null;
  const field = 'handle' as const;
  if (ours === theirs) return { weight: 3, field };
  const plain = profile.handle.toLowerCase();
  const at = theirs.indexOf(ours);
  if (at >= 0) {
    const around = theirs.slice(0, at) + theirs.slice(at + ours.length);
    if (MOCKING.test(plain) || ONLY_PASSING.test(around)) return { weight: 3, field };
    const pta = FRIENDS.test(around);
    if (!pta && text.bio.ways.some((way) => ASKS.test(way))) return { weight: 3, field };
    if (FAMILY.test(plain.replace(school.handle.toLowerCase(), ''))) return null;
    return around.length <= 2 ? { weight: 2, field } : null;
  }
  return ours.length > 6 && nearlySame(ours, theirs) ? { weight: 3, field } : null;
}

function nameHit({ profile, text }: Reading, school: School): Hit | null {
  const field = 'name' as const;
  const plain = text.name.ways[0] ?? '';
  const theirs = skeleton(profile.name);
  const whole = skeleton(school.name);
  const same =
    (whole.length > 7 && (theirs === whole || nearlySame(whole, theirs))) ||
    isShortFor(school.handle, profile.name);
  const claims = text.bio.ways.some((way) => CLAIM.test(way)) || CLAIM.test(plain);
  if (same) {
    const asks = text.bio.ways.some((way) => ASKS.test(way));
    const dressed =
      text.name.disguised ||
      (theirs === whole && plainOnly(profile.name) !== plainOnly(school.name));
    return { weight: dressed || claims || asks ? 3 : 2, field };
  }
  const short = skeleton(school.handle);
  const about =
    (whole.length > 7 && theirs.includes(whole)) ||
    (short.length > 5 && theirs.includes(short)) ||
    tellsOf(plain, school);
  if (!about) return null;
  const mocks = plain.split(' ').some((word) => MOCKING.test(word) && word.length > 3);
  if (mocks) return { weight: 3, field };
  // The school's head, and yet a joke.
  if (LEADS.test(plain) && text.bio.ways.some((way) => JESTS.test(way)))
    return { weight: 3, field };
  return CLAIM.test(plain) && !FAMILY.test(plain.replaceAll(' ', '')) ? { weight: 3, field } : null;
}

const plainOnly = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a name speaks of the school: its telling words, and that it is a school. */
function tellsOf(plain: string, school: School): boolean {
  const telling = tellingWords(school.name);
  if (telling.length === 0) return false;
  const words = plain.replaceAll('j and i', 'ji').split(' ');
  const isSchool = words.some((word) =>
    /^(?:school|primary|junior|infants?|academy|ji|jis|js|ps|teachers?)$/.test(word),
  );
  return isSchool && telling.every((word) => words.includes(word));
}
