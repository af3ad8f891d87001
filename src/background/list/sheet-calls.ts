import { type ConsentBody, isQuotedKey } from '../../consent/index.ts';
import { answerToQuoted, sayOfQuoted } from '../posts/quoted.ts';
import { sheets } from '../sheets.ts';
import type { Calls } from './call-types.ts';
import { record } from './list-calls.ts';
import { keepOnceAnswers } from './once-answers.ts';
import { NotGranted } from './refused.ts';
import { keepSaidDay } from './said-days.ts';
import { changed } from './state.ts';
import { whoMay } from './who.ts';

export const SHEETS: Calls<'sheet-read' | 'sheet-answer'> = {
  'sheet-read': async ({ sheet }) => {
    const found = await sheets.read(sheet);
    if (!found) throw new NotGranted('gone');
    const { tab: _tab, ...asked } = found;
    const quoted = found.pictures.map(({ key }) => key).filter(isQuotedKey);
    const known = await Promise.all(
      quoted.map(async (key) => ({ key, answer: await answerToQuoted(key) })),
    );
    return {
      ...asked,
      known: known.flatMap(({ key, answer }) => (answer ? [{ key, answer }] : [])),
    };
  },

  'sheet-answer': async ({ sheet, answers, day }) => {
    await whoMay('declare-pictures');
    const found = await sheets.read(sheet);
    if (!found) throw new NotGranted('gone');
    // An answer is for a picture that was shown in this window, and for no other.
    const asked = new Set(found.pictures.map(({ key }) => key));
    if (answers.some(({ key }) => !asked.has(key))) throw new NotGranted('shape');
    await record(
      answers.map(
        ({ key, answer }): ConsentBody => ({
          type: 'picture-declared',
          print: key.startsWith('once:') ? null : key,
          answer,
        }),
      ),
    );
    if (day !== undefined && found.scheduled !== null) await keepSaidDay(found.scheduled, day);
    // Only what is recorded lets a picture go.
    const once = answers.filter(({ key }) => key.startsWith('once:'));
    if (once.length > 0) {
      await keepOnceAnswers(once.map(({ key, answer }) => [key, answer] as const));
    }
    for (const { key, answer } of answers) if (isQuotedKey(key)) await sayOfQuoted(key, answer);
    await sheets.close(sheet);
    await changed('list');
    return {};
  },
};
