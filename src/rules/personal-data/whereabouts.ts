import { sentencesOf } from '../../lint/sentences.ts';
import type { Span } from '../../lint/tokens.ts';
import type { Hit } from '../rule.ts';
import { speaksOfOne } from './child.ts';

const AHEAD =
  /\b(?:will be|['’]ll be|will (?:play|perform|sing|dance|swim|ride|run|compete|appear|walk|represent|stay|visit)|is (?:going to|playing|performing|singing|dancing|swimming|competing|appearing|riding|running|staying|training)|(?:plays|trains|swims|dances|performs|goes|attends|practises|walks|cycles|waits|lives) (?:\w+ ){0,3}?(?:at|in|to|for|home)|can be found|is (?:collected|picked up|dropped off))\b/iu;
const WHEN =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tonight|this (?:morning|afternoon|evening|weekend)|next (?:week|weekend|month)|every (?:day|week|morning|afternoon|evening|night)|after school|before school|\d{1,2}(?:[.:]\d{2})? ?[ap]\.?m\.?|at \d{1,2}[.:]\d{2}|at (?:noon|half past|quarter))\b/iu;
const WHERE =
  /\b(?:at|in|near|outside|from|on|by) (?:the |our |their |his |her )?(?!Year|Y\d|KS)\p{L}{3,}/u;
const ALONE =
  /\b(?:walks?|cycles?|goes|going|travels?|waits?|is left|be)\b[^.!?\n]{0,30}\b(?:alone|(?:on|by) (?:his|her|their) own|by (?:himself|herself|themselves|themself))\b/iu;

/**
 * Where one child will be and when, and that a child goes alone (NSPCC, "Photography and sharing images
 * guidance": nothing that lets somebody find a child). A class's trip is news and no breach.
 * @param names where names of the list stand in the text.
 */
export function whereabouts(text: string, names: readonly Span[]): Hit<'whereabouts'>[] {
  return sentencesOf(text)
    .filter(({ text: words }) => {
      const ahead = AHEAD.exec(words);
      return (ahead !== null && WHEN.test(words) && WHERE.test(words)) || ALONE.test(words);
    })
    .filter((sentence) => speaksOfOne(text, sentence, names))
    .map(({ start, end, text: words }) => ({
      span: { start, end },
      message: 'whereabouts',
      severity: 'check',
      params: { words },
    }));
}
