import { namesOf } from '../../consent/names-of.ts';
import { answerThat } from '../../consent/picture.ts';
import { NO_DETAILS, type Permission, type Pupil } from '../../consent/pupil.ts';
import type { Facts, PictureAnswer } from '../../lint/facts.ts';
import type { Examples } from '../rule.ts';

const YES: Permission = {
  answer: 'yes',
  from: null,
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

function pupil(
  id: string,
  [legal, surname]: readonly [string, string],
  year: number,
  first: Partial<Permission> = {},
): Pupil {
  return {
    ...NO_DETAILS,
    id,
    forenames: { ...NO_DETAILS.forenames, legal },
    surnames: { legal: surname, preferred: '' },
    yearGroup: `Year ${year}`,
    className: `${year} Oak`,
    onRoll: 'yes',
    leavingDate: null,
    doNotPhotograph: 'no',
    permissions: { 'first-name': { ...YES, ...first } },
    damaged: false,
  };
}

/** A fictional list. */
const PUPILS: ReadonlyMap<string, Pupil> = new Map(
  [
    pupil('pupil-yes', ['Ayaan', 'Hussain'], 4),
    pupil('pupil-no', ['Bronwen', 'Tudor'], 4, { answer: 'no' }),
    pupil('pupil-ended', ['Zachary', 'Ibbotson'], 5, { until: '2026-08-31' }),
    pupil('pupil-alice-3', ['Alice', 'Bennett'], 3),
    pupil('pupil-alice-5', ['Alice', 'Okonkwo'], 5, { answer: 'pending' }),
    pupil('pupil-hope', ['Hope', 'Adeyemi'], 1, { answer: 'no' }),
  ].map((one) => [one.id, one]),
);
export const listWith = (answer: PictureAnswer | null = null): Facts => ({
  list: {
    currentAt: 0,
    names: namesOf({ pupils: PUPILS, known: [] }),
    pupil: (id) => PUPILS.get(id),
  },
  picture: () => answer,
  quoted: null,
});
const facts = listWith();
const PHOTO = { kind: 'photo' as const, key: null, alt: '', uploading: false };
const work = {
  facts: listWith(answerThat('work-or-place')),
  around: { row: { media: [PHOTO] } },
};

const OURS = { ours: ['07700 900123', 'carltonpta.jane@gmail.com', '12 Fish Dam Lane, S71 3HX'] };

export const EXAMPLES: Examples = {
  good: [
    'Please call the office on 01226 722303 or e-mail office@carltonji.example.',
    'School is closed today. Ring 0300 123 4567 or see www.school.example/closures',
    'The uniform shop is at 14 Church Street, S70 2AB, and opens at 9.',
    'Year 3 Nature Walk and the 6 May Street Party: see you there!',
    'Tickets from carltonpta@gmail.com until 14/12/2026 or Friday 18 December 2026.',
    'Charles Dickens was born on 7 February 1812, and our lambs were born on 3 April 2026.',
    'Happy 150th birthday to our school!',
    'Year 4 will be at the museum on Thursday until 2.30pm.',
    'Please ring us if your child is poorly or has an allergy.',
    'We wore blue for Autism Awareness Week and raised £90 for Diabetes UK.',
    'ISBN 978-0-14-132490-6, and 2023-2024 was a good year: 1,234,567 steps.',
    { text: 'Congratulations to Ayaan in Year 4, whose poem won second prize.', facts },
    { text: 'A poem by Alice in Year 3.', ...work },
    { text: 'Well done, Bronwen! A poem by Bronwen.', facts },
    { text: 'Hope to see you on Friday. Mrs Bennett and Mr Tudor are in the office.', facts },
    {
      text: 'Text 07700 900123, or carltonpta.jane@gmail.com, or 12 Fish Dam Lane.',
      options: OURS,
    },
    { text: 'Bronwen scored twice!', facts: listWith(), around: { row: { media: [PHOTO] } } },
  ],
  bad: [
    {
      text: 'To book a place, text Jane on 07700 900456 or +44 (0)7700 900457.',
      spans: ['07700 900456', '+44 (0)7700 900457'],
    },
    { text: 'Her mum is on 01226 722999 after six.', spans: ['01226 722999'] },
    { text: 'Write to jane.sykes83@gmail.com today.', spans: ['jane.sykes83@gmail.com'] },
    { text: 'Write to jane.sykes at hotmail dot com.', spans: ['jane.sykes at hotmail dot com'] },
    { text: 'The party is at 23 Fish Dam Lane on Saturday.', spans: ['23 Fish Dam Lane'] },
    {
      text: 'Cards to Flat 2, 7 Hazel Court, S71 3HX, where he lives.',
      spans: ['Flat 2, 7 Hazel Court'],
    },
    { text: 'D.O.B. 14/03/2019, UPN E999000023001', spans: ['14/03/2019', 'E999000023001'] },
    { text: 'Our new pupil was born on 3rd May 2018.', spans: ['3rd May 2018'] },
    { text: 'Happy 7th birthday to Bronwen!', spans: ['Happy 7th birthday to Bronwen'] },
    {
      text: 'A Year 2 pupil has been diagnosed with epilepsy.',
      spans: ['diagnosed', 'epilepsy'],
    },
    { text: 'Get well soon to Zac in Year 5, who is in hospital.', spans: ['in hospital'] },
    {
      text: 'Ayaan will be singing at the Civic at 7pm on Saturday.',
      spans: ['Ayaan will be singing at the Civic at 7pm on Saturday.'],
      facts,
    },
    {
      text: 'Well done, Ayaan Hussain and Bronwen in Year 4!',
      spans: ['Ayaan Hussain', 'Bronwen'],
      facts,
    },
    { text: 'Zachary in Year 5 and Alice in Year 5', spans: ['Zachary', 'Alice'], facts },
    { text: 'A poem by Bronwen in Year 4.', spans: ['Bronwen'], ...work },
  ],
};
