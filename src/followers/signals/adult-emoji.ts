import { TEXT_FIELDS } from '../reading.ts';
import type { Hit, Signal } from '../signal.ts';

/** Emoji that mean one thing only in such accounts. */
const ALONE = new Set(['🔞']);
/** Body parts and the like, in code. */
const BODY = new Set(['🍑', '🍆', '🍒', '🌽', '🍌', '🥒', '🍈']);
/** What makes a code of a fruit. */
const HEAT = new Set([
  '💦',
  '👅',
  '🥵',
  '😈',
  '🔥',
  '💋',
  '🫦',
  '😏',
  '🤤',
  '👄',
  '🖤',
  '⬇',
  '👇',
  '🔗',
]);
const STRONG = new Set(['💦', '👅', '🥵', '🫦', '🤤', '👄']);
/** Somebody who grows, sells or cooks fruit has other food beside it, or says so. */
const FOOD = /[🍎🍏🍐🍊🍋🍉🍇🍓🫐🍍🥭🥝🍅🥑🥦🥬🌶🥕🧄🧅🥔🍠🥐🍞🧀🥚🥘🍲🥗🍰🎂🧁🌱🌾🥧]/u;
const FOOD_WORDS =
  /(?<![a-z])(?:grow(?:er|ing|s)?|allotment\w*|garden\w*|fruit|veg\w*|greengrocer\w*|chef|cook\w*|baker\w*|food\w*|recipes?|farm\w*|kitchen|nutrition\w*|dietitian|jam|market|smoothies?|peach(?:es|y)?|cherr(?:y|ies)|aubergines?|cucumbers?|bananas?|corn|plot|grocer\w*|cafe|bak(?:er|ery|ing)|nutritionist|salads?|vegan\w*|orchard\w*|nursery|swim\w*|water|rain|surf\w*|dentist|hot sauce)(?![a-z])/;

/** Pages of links, as those have who sell pictures of themselves; so have others, who have no such emoji. */
const LINKS = /linktr|allmylinks|beacons|snipfeed|fans|fanvue|t me(?![a-z])|msha/;

/** Emoji code for sexual content: 🔞, or fruit beside drops and tongues. */
export const adultEmoji: Signal = {
  id: 'adult-emoji',
  kind: 'unsuitable',
  weights: [3, 2, 1],
  source: 'policy clause block-followers; common emoji code of adult accounts; own list',
  examples: {
    good: [
      { bio: 'Allotment holder 🍑🍆🥕🍓' },
      { bio: 'Swimming teacher 💦' },
      { bio: 'Peach cobbler baker 🍑🔥' },
    ],
    bad: [{ bio: '🔞 just me' }, { name: 'Amy 🍑💦', bio: '' }, { bio: '🍆🍑 👇' }],
  },
  check({ text }) {
    const food = TEXT_FIELDS.some(
      (field) =>
        FOOD.test(text[field].emoji.join('')) ||
        text[field].ways.some((way) => FOOD_WORDS.test(way)),
    );
    return TEXT_FIELDS.flatMap((field): Hit[] => {
      const { emoji } = text[field];
      if (emoji.length === 0) return [];
      if (emoji.some((one) => ALONE.has(one))) return [{ weight: 3, field }];
      if (food) return [];
      const body = new Set(emoji.filter((one) => BODY.has(one)));
      const heat = new Set(emoji.filter((one) => HEAT.has(one)));
      const strong = new Set(emoji.filter((one) => STRONG.has(one)));
      if (body.size > 0 && (strong.size > 0 || heat.size > 1)) return [{ weight: 3, field }];
      if (body.has('🍆') && body.has('🍑')) return [{ weight: 3, field }];
      if (body.size > 0 && text.website.ways.some((way) => LINKS.test(way))) {
        return [{ weight: 2, field }];
      }
      if (body.size > 0 && heat.size > 0) return [{ weight: 2, field }];
      if (strong.size > 1 || (strong.size > 0 && heat.size > 1)) return [{ weight: 2, field }];
      return [];
    });
  },
};
