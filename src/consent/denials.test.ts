import { expect, test } from 'vitest';
import { deniedBy } from './denials.ts';
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
