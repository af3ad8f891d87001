import { expect, test } from 'vitest';
import { deniedBy, isOver } from './denials.ts';
import { USES } from './uses.ts';

const BUT = (...left: string[]) => USES.filter((use) => !left.includes(use));

test.each([
  ['Not on social media', ['social-media']],
  ['No Twitter please', ['social-media']],
  ['not for Facebook or the website', ['website', 'social-media']],
  ['Yes to all except X', ['social-media']],
  ['No videos', ['video']],
  ['Group photos only; never in the press', ['press']],
  ['Website only', BUT('website')],
  ['internal display only', BUT('display')],
  ['For school use only', BUT('display')],
  ['Nothing online', BUT('display', 'first-name')],
  ['Do not publish outside school', BUT('display', 'first-name')],
  ['No photos', BUT('first-name')],
  ['Do not photograph', BUT('first-name')],
  ['no names', ['first-name']],
  ['Social media, no names', ['first-name']],
  ['No', BUT()],
  ['refused', BUT()],
  ['Consent withdrawn', BUT()],
  ['consent withdrawn 3/9', BUT()],
  ['dad says no', BUT()],
  ['Refused by father', BUT()],
  ['Mum yes dad no', BUT()],
  ['No from dad, yes from mum', BUT()],
  ['Parents disagree', BUT()],
  ['Mum has not given consent', BUT()],
  ['Dad refused Facebook', ['social-media']],
])('“%s” takes back %j', (text, uses) => {
  expect(deniedBy(text)).toEqual(uses);
});

test.each([
  '',
  'None',
  'N/A',
  'Group photos only (4 or more pupils)',
  'No face: hands, back of head or distance only',
  'No faces on Facebook',
  'Work only',
  'Ask the head first',
  'Not in a group with Leo',
  'No objection to social media',
  'Check with mum before social media',
])('“%s” takes back nothing', (text) => {
  expect(deniedBy(text)).toEqual([]);
});

test.each([
  'No longer consents',
  'Never',
  'Consent expired',
  'Expired July 2026',
  'Cancelled',
  'Pending',
  'Form not returned',
  'Awaiting form',
  'Not at present',
  'not yet',
  'On hold',
  'Court order in place',
  'Please don’t',
  'Mum would rather not',
  'Changed her mind',
])('“%s” takes back everything', (text) => expect(deniedBy(text)).toEqual(USES));

test.each([
  'LAC - no photos',
  'photos: no',
  'Photos not OK',
  'No pictures of any kind',
  'Cannot be photographed',
  "Can't be shown",
  'May not be shown',
  'Must not appear',
  'No more photos please',
])('“%s” takes back every picture', (text) => expect(deniedBy(text)).toEqual(BUT('first-name')));

test.each([
  ['Photos not allowed', USES],
  ['CP - do not publish', BUT('display', 'first-name')],
  ['No SM', ['social-media']],
  ['Anything but Twitter', ['social-media']],
  ['No longer on Facebook', ['social-media']],
  ['Paper only', ['website', 'social-media', 'video', 'press']],
  ['offline only', ['website', 'social-media', 'video', 'press']],
  ['Do not use full name', ['first-name']],
  ['No photo with name', ['first-name']],
])('“%s” takes back %j', (text, uses) => expect(deniedBy(text)).toEqual(uses));

test.each([
  'Do not show face',
  'Face not to be shown',
  'Not to be photographed alone',
  'No photos without asking',
  'No photos in swimming costume',
  'No group photos',
  'Back of head only',
  'Sports day only',
])('“%s” is left to the one who posts', (text) => expect(deniedBy(text)).toEqual([]));

test.each([
  ['Expires 31/08/2026', true],
  ['until 31/08/2027', false],
  ['Yes, valid until 2025', true],
  ['OK until July 2026', true],
  ['till Nov 2026', false],
  ['expires 1st September 2026', true],
  ['until Y6', false],
  ['Group photos only (4 or more)', false],
])('on 25 November 2026 “%s” is over: %s', (text, over) =>
  expect(isOver(text, '2026-11-25')).toBe(over),
);
