import type { Day } from '../../consent/day.ts';
import { namesOf } from '../../consent/names-of.ts';
import { answerThat } from '../../consent/picture.ts';
import { NO_DETAILS, type Permission, type Pupil } from '../../consent/pupil.ts';
import type { Facts, PictureAnswer } from '../../lint/facts.ts';
import type { Examples } from '../rule.ts';

const YES: Permission = {
  answer: 'yes',
  from: '2026-09-01',
  until: '2027-08-31',
  withdrawn: null,
  objections: [],
  givenBy: 'Mrs A Example',
  relationship: 'Mother',
  parentalResponsibility: 'yes',
  conditions: '',
  evidence: { kind: 'form', reference: '' },
  event: 'example',
  at: 0,
  by: 'example',
};

function pupil(id: string, permission: Partial<Permission>, change: Partial<Pupil> = {}): Pupil {
  return {
    ...NO_DETAILS,
    id,
    onRoll: 'yes',
    leavingDate: null,
    doNotPhotograph: 'no',
    permissions: { 'social-media': { ...YES, ...permission } },
    damaged: false,
    ...change,
  };
}

/** A small list, one pupil for each thing that can be the matter. */
const PUPILS: ReadonlyMap<string, Pupil> = new Map(
  [
    pupil('agreed-1', {}),
    pupil('agreed-2', {}),
    pupil('agreed-3', {}),
    pupil('withdrawn', { withdrawn: '2026-11-01' }),
    pupil('pending', { answer: 'pending' }),
    pupil('ending', { until: '2026-11-30' }),
    pupil('group', { conditions: 'Group photos only (4 or more pupils)' }),
    pupil('no-face', { conditions: 'No face: hands, back of head or distance only' }),
    pupil('ask', { conditions: 'Ask the head first', event: 'asking' }),
    pupil('not-here', { conditions: 'Not on social media' }),
    pupil('banned', {}, { doNotPhotograph: 'yes' }),
  ].map((one) => [one.id, one]),
);

const PHOTO = { kind: 'photo' as const, key: null, alt: '', uploading: false };

/** A post with one picture that shows these pupils. */
function picture(pupils: readonly string[], answer: Partial<PictureAnswer> = {}) {
  const said: PictureAnswer = { ...answerThat('pupils'), pupils, ...answer };
  const facts: Facts = {
    list: {
      currentAt: 0,
      names: namesOf({ pupils: PUPILS, known: [] }),
      pupil: (id) => PUPILS.get(id),
    },
    picture: () => said,
    quoted: null,
  };
  return { facts, around: { row: { media: [PHOTO] } } };
}

const ALL = ['agreed-1', 'agreed-2', 'agreed-3'];
const marked = (times = 1) => ({ spans: Array.from({ length: times }, () => '') });

/** The pictures are in the facts; no words can break this rule. */
export const EXAMPLES: Examples = {
  good: [
    {
      text: 'Our choir sang at the market.',
      about: 'both pupils shown may be',
      ...picture(ALL.slice(1)),
    },
    { text: 'Four of us at the weir.', ...picture([...ALL, 'group']) },
    { text: 'Muddy hands.', ...picture(['no-face'], { noFace: true }) },
    { text: 'I asked the head.', ...picture(['ask'], { judged: ['asking'] }) },
    {
      text: 'Our visitors, who have agreed.',
      ...picture(['agreed-1'], { others: true, agreed: true }),
    },
    { text: 'Our new library.', ...picture([], { shows: 'work-or-place' }) },
    {
      text: 'The last day of a consent counts.',
      ...scheduled('ending', 'Will send on Mon, Nov 30, 2026 at 9:00 AM'),
    },
    {
      text: 'A person has said which day that is.',
      ...scheduled('ending', 'Zostanie wysłany 30.11.2026', '2026-11-30'),
    },
  ],
  bad: [
    {
      text: 'Our football team are through!',
      about: 'consent for one of the pupils shown was withdrawn',
      ...picture(['agreed-1', 'withdrawn']),
      ...marked(),
    },
    { text: 'The answer is still pending.', ...picture(['pending']), ...marked() },
    { text: 'Yes, but not on Twitter.', ...picture(['not-here']), ...marked() },
    { text: 'Never photographed.', ...picture(['banned', 'agreed-1']), ...marked() },
    { text: 'Only three of them.', ...picture(['group', 'agreed-1', 'agreed-2']), ...marked() },
    { text: 'Nobody looked whether a face shows.', ...picture(['no-face']), ...marked() },
    { text: 'Ask first.', ...picture(['ask']), ...marked() },
    {
      text: 'Nobody has read what was set since.',
      ...picture(['ask'], { judged: ['before'] }),
      ...marked(),
    },
    {
      text: 'Our visitors, who were not asked.',
      ...picture(['agreed-1'], { others: true, agreed: false }),
      ...marked(),
    },
    { text: 'Not on the list.', ...picture(['nobody']), ...marked() },
    { text: 'Our visitors.', ...picture([], { shows: 'no-pupils', others: true }), ...marked() },
    { text: 'Which pupils?', ...picture([]), ...marked() },
    {
      text: 'The consent ends the day before.',
      ...scheduled('ending', 'Will send on Tue 1 Dec 2026 at 09:00'),
      ...marked(),
    },
    {
      text: 'A day that can’t be read.',
      ...scheduled('agreed-1', 'Zostanie wysłany 1.12.2026'),
      ...marked(),
    },
    { text: 'Two reasons.', ...picture(['banned', 'pending']), ...marked(2) },
    {
      text: 'A person has said a day, and the consent ends before it.',
      ...scheduled('ending', 'Zostanie wysłany 1.12.2026', '2026-12-01'),
      ...marked(),
    },
  ],
};

/** @param said the day a person has said those words mean. */
function scheduled(id: string, words: string, said: Day | null = null) {
  const { facts: known, around } = picture([id]);
  const facts = { ...known, saidDay: () => said };
  return { facts, around: { ...around, scheduled: words } };
}
