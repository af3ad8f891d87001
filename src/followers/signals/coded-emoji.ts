import { TEXT_FIELDS } from '../reading.ts';
import type { Hit, Signal } from '../signal.ts';

/** Pairs that say one thing: a dealer's plug, the runes of the SS, a coin's rocket. */
const PLUG = ['🍃', '🌿', '💊', '❄', '⛽', '🍁', '🌲', '🍄', '💨', '🥥', '🐴'];
const PAIRS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['🔌'], PLUG],
  [
    ['🍁', '🍃', '🌿'],
    ['💨', '💊', '⛽'],
  ],
  [['💊'], ['❄', '🍄', '🐴', '🎱']],
  [['🎰'], ['💰', '💵', '🤑', '💸', '🎲', '♠', '🃏', '🎯', '🏆', '🔥', '⚽', '🏇']],
  [['🚀'], ['💎', '🌕', '📈', '🌙']],
  [['💎'], ['🙌', '🤲']],
  [
    ['📈', '💹'],
    ['💰', '💵', '🤑', '💸', '₿'],
  ],
  [['🔫'], ['🔪', '🩸', '💣', '💀', '💥', '☠']],
  [['🧀'], ['🍕']],
];
const ALONE = new Set(['卐', '卍', '₿', '🎰']);
/** The sign of the Nazis; and, far older, of luck, as Hindus, Buddhists and Jains say beside it. */
const NAZI = '卐';
const LUCK =
  /(?<![a-z])(?:hindu\w*|buddh\w*|jain\w*|mandirs?|temples?|diwali|navratri|holi|aarti|puja|dharma\w*|zen|ved(?:a|as|ic)|luck|auspicious|swastik)(?![a-z])/;
const HEALTH =
  /(?<![a-z])(?:nurse|pharmac\w+|doctor|gp|nhs|science|space|rocket|astro\w*|pizza|cheese|electric\w*|water pistol|forest|autumn|canada|canadian|garden\w*|wild\w*|outdoor\w*|hik\w+|walk\w*|forag\w*|skat\w+|moon|stars?|jewell\w*|arcade|fair\w*|nerf|halloween|panto\w*|murder myster\w*|author|stem|physics|chemist\w*|food|restaurant|takeaway|pizzeria|games?|gamer|gaming)(?![a-z])/;

/** Emoji code for drugs, hate, gambling, coins and weapons. */
export const codedEmoji: Signal = {
  id: 'coded-emoji',
  kind: 'unsuitable',
  weights: [3, 2],
  source:
    'policy clause block-followers; emoji code that police forces publish for parents; own list',
  examples: {
    good: [
      { bio: 'Forest school 🍁🍃' },
      { bio: 'Community pharmacist 💊' },
      { bio: 'Space science teacher 🚀🌕' },
      { bio: 'Autumn 🍁' },
      { name: 'Hindu Mandir 卐', bio: 'Puja on Sundays' },
    ],
    bad: [
      { bio: '🔌🍃 24/7' },
      { bio: '卐 rise' },
      { name: 'Max 🚀💎' },
      { bio: '🎰 every night' },
    ],
  },
  check({ text }) {
    const says = (what: RegExp) =>
      TEXT_FIELDS.some((field) => text[field].ways.some((way) => what.test(way)));
    const excused = says(HEALTH) || says(LUCK);
    return TEXT_FIELDS.flatMap((field): Hit[] => {
      const emoji = new Set(text[field].emoji);
      if (emoji.size === 0) return [];
      const any = (list: readonly string[]) => list.some((one) => emoji.has(one));
      const coded =
        [...ALONE].some((one) => emoji.has(one)) ||
        PAIRS.some(([one, other]) => any(one) && any(other));
      if (!coded || excused) return [];
      // A plug beside two drugs is a menu.
      const menu = emoji.has('🔌') && PLUG.filter((one) => emoji.has(one)).length > 1;
      const grave = menu || emoji.has(NAZI);
      return [{ weight: grave ? 3 : 2, field }];
    });
  },
};
