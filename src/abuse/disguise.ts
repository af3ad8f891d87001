/** Words that are masked, spelled with figures or drawn out, or run into each other. Our own list. */
const MASKED =
  'fuck fucks fucking fuckin fucked fucker fuckers motherfucker motherfucking motherfuckers shit shits shitty shitting bullshit dipshit shithead bitch bitches bitching cunt cunts dick dicks dickhead dickheads cock cocks cocksucker prick pricks twat twats wank wanker wankers ass asses asshole assholes arse arses arsehole arseholes dumbass jackass bastard bastards crap crappy damn goddamn hell piss pissed whore whores slut sluts pussy pussies tits boobs idiot idiots moron morons stupid retard retards retarded dumb loser losers liar liars scum scumbag scumbags bollocks tosser tossers bellend knobhead pathetic stfu wtf kill die bugger douche douchebag rape rapist pedo paedo hate kys clown clowns trash';
const KNOWN = new Set(MASKED.split(' '));
const BY_LENGTH = new Map<number, string[]>();
for (const word of KNOWN) {
  const of = BY_LENGTH.get(word.length);
  if (of) of.push(word);
  else BY_LENGTH.set(word.length, [word]);
}
const LETTER: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'l', '€': 'e', '£': 'l', '+': 't' },
};
/** Words in which two of a letter are right; of others a drawn-out letter is taken for one. */
const DOUBLED = /ass|hell|kill|puss|piss|boo|foo|loo|titt|faggo|nigg|bollo/;

/**
 * A word as it is meant. `known` says that it is one of those that people disguise; a word that only
 * might be a disguised one (`2nd`, `c*sino`) stays as it is, save for drawn-out letters (soooo).
 * @param typed in small letters.
 */
export function undisguised(typed: string): { word: string; known: boolean } {
  if (KNOWN.has(typed)) return { word: typed, known: true };
  if (/[*#_-]/.test(typed) && /[a-z]/.test(typed)) {
    const masked = unmasked(typed);
    if (masked !== null) return { word: masked, known: true };
  }
  if (/[^a-z]/.test(typed) && /[a-z]/.test(typed)) {
    const lettered = typed.replace(/[^a-z]/g, (sign) => LETTER[sign] ?? sign);
    for (const way of [lettered, lettered.replace(/i/g, 'l')]) {
      const one = drawnIn(way);
      if (KNOWN.has(one)) return { word: one, known: true };
    }
  }
  if (/([a-z])\1\1/.test(typed)) return { word: drawnIn(typed), known: KNOWN.has(drawnIn(typed)) };
  return { word: typed, known: false };
}

function drawnIn(word: string): string {
  const two = word.replace(/([a-z])\1{2,}/g, '$1$1');
  if (KNOWN.has(two)) return two;
  const one = word.replace(/([a-z])\1{2,}/g, '$1');
  if (KNOWN.has(one)) return one;
  return DOUBLED.test(two) ? two : one;
}

/** f**k, sh*t, a_ _hole, b-tch: signs for letters, the first letter left; at least one letter more or the length tells. */
function unmasked(typed: string): string | null {
  const shape = typed.replace(/[$@]/g, (sign) => LETTER[sign] ?? sign);
  const stars = shape.replace(/[^*#_-]/g, '').length;
  if (stars === 0 || shape.length < 3 || !/^[a-z]/.test(shape)) return null;
  const pattern = new RegExp(`^${shape.replace(/[*#_-]/g, '[a-z]').replace(/[^a-z[\]-]/g, '.')}$`);
  const fits = (BY_LENGTH.get(shape.length) ?? []).filter((word) => pattern.test(word));
  // A hyphen parts words far more often than it masks a letter.
  if (/[-_]/.test(shape) && !/[*#]/.test(shape) && !/^[a-z][-_]{1,4}[a-z]{1,4}$/.test(shape))
    return null;
  return fits[0] ?? null;
}
