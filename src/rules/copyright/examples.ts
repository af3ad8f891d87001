import { answerThat, type Origin } from '../../consent/picture.ts';
import type { Facts } from '../../lint/facts.ts';
import type { Examples } from '../rule.ts';

const PHOTO = { kind: 'photo' as const, key: 'blob:https://x.com/1', alt: '', uploading: false };
const said = (origin: Origin): Facts => ({
  list: null,
  picture: () => answerThat('no-pupils', { origin }),
  quoted: null,
});
const picture = (origin: Origin, media: object = {}) => ({
  facts: said(origin),
  around: { row: { media: [{ ...PHOTO, ...media }] } },
});
const GIF = { kind: 'gif' as const };
const FROM_WEB = { key: 'https://media.example.org/1.jpg' };

export const EXAMPLES: Examples = {
  good: [
    { text: 'Our hall, ready for the fair.', ...picture('not-asked') },
    { text: 'Pictures by Year 3.', ...picture('not-asked') },
    {
      text: 'The moors. Photo: Jane Shutter',
      about: 'she lets the school use it',
      ...picture('permission'),
    },
    { text: 'A GIF of our own.', ...picture('ours', GIF) },
    {
      text: 'Pages of the new book, here for all. Image: Jane Doe/Getty',
      about: 'we may use it',
      ...picture('permission'),
    },
    'Here are some pages from our class book about volcanoes.',
    { text: '© Jane Shutter', about: 'without a picture', facts: said('not-asked') },
  ],
  bad: [
    {
      text: 'Our poster is up!',
      about: 'a cartoon from the web, which nobody has allowed',
      spans: [''],
      ...picture('not-ours'),
    },
    { text: 'The moors. Photo: Jane Shutter', spans: [''], ...picture('not-asked') },
    { text: 'We found this on Google Images.', spans: [''], ...picture('not-asked') },
    { text: 'Well done!', spans: [''], ...picture('not-asked', GIF) },
    { text: 'Well done!', spans: [''], ...picture('not-asked', FROM_WEB) },
    {
      text: 'Here are the first three pages of the new Julia Donaldson book.',
      spans: ['pages of the new Julia Donaldson book'],
    },
    { text: 'Snow at dawn (Getty Images)', spans: ['Getty Images'] },
  ],
};
