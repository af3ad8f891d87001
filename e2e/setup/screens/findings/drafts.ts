import type { RuleId } from '../../../../src/policy/ids.ts';
import { FINE } from '../list-scenes.ts';

/** A draft in which one rule finds something, and how it is mended. */
export interface Shown {
  readonly text: string;
  /** Who is in its picture: nobody where the list is empty; without one there is no picture. */
  readonly pupils?: readonly string[];
  /** Words that the panel shows of the finding. */
  readonly says: RegExp;
  /** The panel's own button, other words, or another answer to what the picture shows: no pupils. */
  readonly instead: 'fix' | { readonly text: string } | { readonly pupils: 'none' };
}

const LONG = `We walked to the canal this morning. ${'We counted the boats and drew the lock gates. '.repeat(6)}`;

/** One for every rule. */
export const FINDINGS: Readonly<Record<RuleId, Shown>> = {
  'text-language': {
    text: 'Thx 2 everyone who came 2 the book fair 2day.',
    says: /to mend/i,
    instead: 'fix',
  },
  shouting: { text: 'WELL DONE EVERYONE! What a day.', says: /to mend/i, instead: 'fix' },
  'hashtag-placement': {
    text: 'Share on #edchat what you read. ',
    says: /to mend/i,
    instead: 'fix',
  },
  length: {
    text: LONG,
    says: /to mend/i,
    instead: { text: 'We walked to the canal and counted the boats.' },
  },
  'pupil-name-with-photo': {
    text: 'Well done, Grace Hartley, our chess champion!',
    pupils: [FINE],
    says: /to mend/i,
    instead: { text: 'Well done to our chess champion!' },
  },
  consent: {
    text: 'Our choir sang at the market.',
    pupils: ['Alice Okonkwo'],
    says: /to mend/i,
    instead: { pupils: 'none' },
  },
  'face-on': {
    text: 'Our choir sang at the market.',
    pupils: [FINE],
    says: /recognised/i,
    instead: { pupils: 'none' },
  },
  copyright: {
    text: 'The moors in snow. Photo: Jane Shutter',
    pupils: [],
    says: /to mend/i,
    instead: { text: 'The moors in snow.' },
  },
  'parent-engagement': {
    text: 'Hi Mrs Smith, about your son: could you message us so that we can talk about it?',
    says: /to mend/i,
    instead: { text: 'Parents are welcome to ring the office at any time.' },
  },
  'personal-data': {
    text: 'To book a place, text Jane on 07700 900456.',
    says: /to mend/i,
    instead: { text: 'To book a place, ring the office on 01226 722303.' },
  },
  offensive: {
    text: 'What a sh1t show this morning was.',
    says: /to mend/i,
    instead: { text: 'This morning was not what we had hoped for.' },
  },
  undermining: {
    text: 'We are sorry for another shambles at home time.',
    says: /to mend/i,
    instead: { text: 'We are sorry that the coach is late. We will be back at 4pm.' },
  },
  accessibility: {
    text: '𝓗𝓮𝓵𝓵𝓸 and 𝗪𝗲𝗹𝗰𝗼𝗺𝗲 to our fair',
    says: /to mend/i,
    instead: 'fix',
  },
  readability: {
    text: 'We walked and we sang and we ran and we sat and then we ate our lunch by the river while the ducks and the swans all came to see what we had left.',
    says: /words/i,
    instead: { text: 'We walked, sang and ran. Then we ate our lunch by the river.' },
  },
  spelling: { text: 'Our favorite color is blue.', says: /to mend/i, instead: 'fix' },
  grammar: {
    text: 'Your going to love it. There going on Friday.',
    says: /to mend/i,
    instead: 'fix',
  },
};
