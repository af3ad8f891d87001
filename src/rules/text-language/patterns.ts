import { set } from './labels.ts';
import { isEveryday } from './lengthened.ts';
import type { Entry } from './lexicon.ts';

/**
 * Texting by its make, for words no list has. Only asked in a post that is texting anyway, of words in
 * small letters: goin, drugz, goodd, fxck. What ends so by right is listed.
 */
export function byPattern(key: string): Entry | undefined {
  if (!/^[a-z]{2,}$/.test(key)) return undefined;
  return dropped(key) ?? plural(key) ?? doubled(key) ?? swearing(key);
}

const spoken = (plain: string): Entry => ({ kind: 'spoken', plain, means: plain });

/** Whether it is so plainly texting that no other sign is asked for: mee, pleasee, spittin. */
export const isPlain = (key: string): boolean =>
  (isEveryday(key.slice(0, -1)) && doubled(key) !== undefined) ||
  (/[a-z]([b-df-hj-np-tv-z])\1in$/.test(key) && !ENDS_IN.has(key));

/** goin, talkn. */
function dropped(key: string): Entry | undefined {
  if (/^[a-z]*(?:ck|lk|nk|ss|dd|ll|pp|tt|rk|sh|ch)n$/.test(key)) {
    return spoken(`${key.slice(0, -1)}ing`);
  }
  if (!/^[a-z]*[aeiouy][a-z]*in$/.test(key) || /[^aeo]ain$|^.ain$/.test(key)) return undefined;
  if (ENDS_IN.has(key) || key.length < 4) return undefined;
  return spoken(`${key}g`);
}

/** drugz, watz. */
function plural(key: string): Entry | undefined {
  if (!/[a-z]{2}[^z]z$|^[a-z]{2}z$/.test(key) || ENDS_IN_Z.has(key)) return undefined;
  return { kind: 'shorthand', plain: `${key.slice(0, -1)}s`, means: '' };
}

/** goodd, dayy, mee. */
function doubled(key: string): Entry | undefined {
  const once = key.slice(0, -1);
  if (!/([a-z])\1$/.test(key) || /(.)\1\1/.test(key)) return undefined;
  const any = /(?:yy|kk|pp|hh|ww|gg|bb|nn|rr|dd|mm)$/.test(key);
  if (!(any || isEveryday(once)) || DOUBLE.has(key) || key.length < 3) return undefined;
  return { kind: 'shorthand', plain: isEveryday(once) ? once : null, means: '' };
}

/** Swear words and slurs in the spellings of friends: nobody's list has all of them. */
const SWEARING =
  /^(?:n[i1]+[gq]+(?:h?a+[hszu]*|ahs?|uhs?)|f+(?:[uvx]*[ckxq]+|ack?|aq)(?:[ns]|in|ed|er|a|a[hz]|k)?|b+[ix1]+t?[csxv]h+(?:e[sz])?|sh[iy1x]+[td]+[a-z]?|mf+s?|(?:dumb|bad|jack|lazy|smart)?ass(?:es)?)$/;
const NO_SWEARING = set('fax fac fux fcs');

function swearing(key: string): Entry | undefined {
  if (!SWEARING.test(key) || NO_SWEARING.has(key) || /^(?:fuck|shit|bitch|ass)/.test(key)) {
    return undefined;
  }
  return { kind: 'spoken', plain: null, means: '' };
}

const ENDS_IN = set(
  'tannin penicillin amoxicillin robbin dobbin cullin krillin mullin again begin certain within cabin robin captain admin basin berlin bulletin chin coffin cousin dolphin elfin goblin griffin grin javelin latin login ruin mandarin margin melanin merlin moccasin muffin muslin napkin origin penguin paraffin pippin pumpkin puffin raisin resin satin shin skin spin tarpaulin thin toxin twin urchin vermin violin virgin vitamin heroin insulin bitcoin coin join loin groin akin assassin aladdin austin benjamin gherkin jerkin lupin mannequin munchkin aspirin keratin gelatin vein protein rein herein therein wherein kevin justin martin calvin colin alvin corbin darwin devin edwin erin gavin irvin kelvin larkin marvin melvin quentin stalin lenin putin dublin collin franklin bobbin tiffin yasin yasmin jasmin dustin tobin baldwin caitlin catkin chaplin crispin fin plugin builtin linkin rankin rubin sherwin tin wherein boffin adjoin rejoin purloin sirloin harlequin amin bin din gin kin nin pin sin win odin cumin algin rollin violin zeppelin stein',
);
const ENDS_IN_Z = set(
  'quiz waltz quartz topaz blitz fez biz whiz showbiz spritz klutz ritz cruz gomez lopez diaz perez chavez hernandez martinez rodriguez sanchez fernandez ramirez alvarez gonzalez suarez nunez benz hertz chintz ersatz glitz pez oz luz paz liz ez gaz baz daz kaz shiraz hafiz aziz ramiz faiz xyz heinz fritz pz',
);
const DOUBLE = set(
  'thee sett herr butt badass dumbass sinn zedd add odd egg inn watt putt mitt butt mutt matt scott ann lynn purr err burr ebb webb boo noo doo zoo too moo see bee fee tee knee free tree flee three coffee agree degree committee toffee glee pee wee gee ree lee jeff well bell all ball call tall hall wall will bill till fill kill mill pill hill still spell tell sell fell smell full pull bull dull doll roll toll poll loss boss moss pass class glass grass mass kiss miss less mess dress press guess cross toss fuss buzz fuzz jazz fizz off cuff stuff staff cliff sniff puff huff jarr carr barr starr parr rudd todd judd redd kidd budd dodd gregg bragg legg ogg clegg kegg finn quinn flynn glenn conn penn venn wynn dunn mann hahn lapp app gupp whopp zapp grimm hmm mm shh ahh ohh ooh oohh umm pshh shhh ugh ehh uhh aww eww oww kickk poo loo goo woo coo cuckoo shampoo kangaroo tattoo igloo bamboo voodoo taboo',
);
