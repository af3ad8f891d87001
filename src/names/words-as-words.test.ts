import { expect, test } from 'vitest';
import { findNames } from './find.ts';
import { WORD_NAMES } from './testing/word-names.ts';

/** What schools write with words that are also names, meant as words. Written for this test. */
const ORDINARY = [
  'Will you be joining us for the harvest lunch on Friday?',
  'Will Year 2 please bring wellies tomorrow.',
  'Mark your calendars: sports day is on the 14th.',
  'Mark-making in the mud kitchen this morning.',
  'Hope everyone had a restful break!',
  'Hope to see lots of families at the open evening.',
  'We are grateful for a grant from the Hope Trust.',
  'Kindness, Hope and Respect are painted above our door.',
  'May half term runs from the 25th to the 29th.',
  'Our May newsletter is out now.',
  'Children may wear red on Friday.',
  'May we remind parents not to park on the zigzags.',
  'The Rose class have been dissecting flowers.',
  'Rose Class assembly is at 9.15am.',
  'A rose for every mum at the gate.',
  'Everyone rose to the challenge.',
  'Year 3 enjoyed the River walk today.',
  'River study: how fast does the water flow?',
  'The River Wharfe was high after the rain.',
  'Den building in Hunter’s Wood.',
  'The hunter-gatherers of the Stone Age are our new topic.',
  'Jack and the Beanstalk is our panto this year.',
  'Tickets for Jack and the Beanstalk go on sale on Monday.',
  'School closes on April 3rd.',
  'In April we plant potatoes.',
  'April showers bring May flowers.',
  'Year 6 learned about Grace Darling and her lighthouse.',
  'We say grace before lunch.',
  'Summer Fair: Saturday 12 June, 11 until 2.',
  'In the summer we swim at the lido.',
  'Summer term dates are on our website.',
  'Year 4 Rowan baked soda bread.',
  'Rowan and Willow classes went to the farm.',
  'We are raising money for the Poppy Appeal.',
  'Poppy seeds sprinkled on our bread rolls.',
  'Poppies made by every child line the path.',
  'The Holly and the Ivy sung by the whole school.',
  'Holly wreaths for sale at the gate.',
  'Faith group meets on Wednesdays at lunchtime.',
  'Faith, hope and charity: this week’s assembly.',
  'Our Skye trip is fully booked.',
  'Year 6 are back from the Isle of Skye.',
  'The Jordan river on a map made of salt dough.',
  'What joy to have the whole school together.',
  'Joy to the World rang out in the hall.',
  'Daisy chains on the field at last.',
  'The daisy heads are closing.',
  'Violet, indigo and blue: our rainbow is finished.',
  'Autumn leaves everywhere in the outdoor classroom.',
  'Autumn Term overview is attached.',
  'A robin has nested behind the shed.',
  'Olive oil, flour and water: pizza dough.',
  'Ruby class and Amber class join us at 2.',
  'Art club is back on Thursday.',
  'Art, music and drama in one afternoon.',
  'The bill for the roof is in; thank you for every penny.',
  'Star of the week goes home in the blue folder.',
  'Star gazing with the astronomy club.',
  'At dawn the fog lifted over the camp.',
  'Melody, rhythm and pulse in Year 1.',
  'Paris, Rome and Berlin: capital cities quiz.',
  'Florence Nightingale visited Year 2 (a very good actor).',
  'Carol singing on the green at 5pm.',
  'Carol concert tickets are free.',
  'Christian Aid Week envelopes came home today.',
  'Charity bake sale: £212 raised!',
  'Blue skies over the Pearl Harbour of our bath-tub boats.',
  'Sunny spells for our picnic, we hope.',
  'Ash Wednesday service at St Mary’s at 10.',
  'Dale House win the cup this term.',
  'We walked ten miles and every one was fun.',
];

test.each(ORDINARY)('no stop: %s', (text) => {
  const sure = findNames(text, WORD_NAMES).filter(({ strength }) => strength === 'sure');
  expect(sure.map(({ start, end }) => text.slice(start, end))).toEqual([]);
});

// Each is the name of a pupil of this school, and most stand where a name would.
test('most are not even asked about', () => {
  const asked = ORDINARY.filter((text) =>
    findNames(text, WORD_NAMES).some(({ strength }) => strength !== 'slight'),
  );
  expect(asked.length / ORDINARY.length).toBeLessThan(0.42);
});
