import * as v from 'valibot';
import { findNames } from '../names/index.ts';
import { EXAMPLES } from './pupil-name-with-photo/examples.ts';
import { namedInside } from './pupil-name-with-photo/inside.ts';
import { judge, MESSAGES } from './pupil-name-with-photo/judge.ts';
import { pupilsShown, whatIsShown } from './pupil-name-with-photo/shown.ts';
import { textsOf } from './pupil-name-with-photo/texts.ts';
import { rule } from './rule.ts';

/**
 * No pupil's name alongside any picture of pupils (clause `pupil-names`): not in the words of any
 * post of the thread, nor in a picture's description, a poll, a tagged account or the post that is
 * quoted or answered, nor seen or heard in the picture itself. A picture counts as one of pupils until somebody has said otherwise. The list
 * gives places in what was typed and nothing else: no name, and not whose it is.
 */
export const pupilNameWithPhoto = rule({
  id: 'pupil-name-with-photo',
  clause: 'pupil-names',
  severity: 'stop',
  messages: MESSAGES,
  options: v.strictObject({}),
  examples: EXAMPLES,
  checkDraft({ draft, facts }) {
    const { list } = facts;
    if (list === null) return [];
    const shown = whatIsShown(draft, facts);
    if (shown === 'nothing') return [];
    const inShot = pupilsShown(draft, facts);
    const inTexts = textsOf(draft, shown).flatMap((text) =>
      findNames(text.text, list.names).flatMap((match) => judge(match, text, shown, inShot)),
    );
    return [...inTexts, ...namedInside(draft, facts)];
  },
});
