import { expect, test } from 'vitest';
import { matters } from './matters.ts';
import { whereabouts } from './whereabouts.ts';

test.each([
  'One of our pupils broke his arm in PE today.',
  'Our Year 2 boy with a nut allergy was very brave.',
  'Noah (Y3) lost his grandad last week.',
  'A child in Reception has just been adopted.',
  'Year 5’s Ella is waiting for an operation.',
])('a matter of one child is asked about: %s', (text) => {
  expect(matters(text, [])).not.toEqual([]);
});

test.each([
  'If a child is poorly, please ring before 9.',
  'We have pupils with nut allergies, so no nuts please.',
  'Free school meals: apply online by Friday.',
  'Year 6 learned about Anne Frank, who went into hiding.',
  'Mrs Booth in Year 4 is back after an operation.',
  'Children in Need: we raised £90 for the hospital.',
  'Our SEND support team won an award.',
  'A school council pupil gave a talk on Diabetes Awareness Week.',
])('what is said of all, or of no child, is left alone: %s', (text) => {
  expect(matters(text, [])).toEqual([]);
});

test('a name of the list makes it one child’s', () => {
  const text = 'Get well soon, Tilly! The hospital is looking after her. She is in hospital.';
  const names = [{ start: 15, end: 20 }];
  expect(matters(text, names)).toEqual([]);
  expect(matters('Tilly is in hospital.', [{ start: 0, end: 5 }])).toHaveLength(1);
});

test.each([
  'Ella in Year 5 will be swimming at Metrodome on Saturday at 10am.',
  'One of our girls is performing at the Civic on Friday at 7.30pm.',
  'Noah in Year 4 walks home alone.',
  'A Year 6 pupil will be singing in the market every Saturday.',
])('where one child will be is asked about: %s', (text) => {
  expect(whereabouts(text, [])).toHaveLength(1);
});

test.each([
  'Year 5 will be swimming at Metrodome on Tuesday at 10am.',
  'Well done to Ella in Year 5, who swam at Metrodome on Saturday.',
  'Your child will be at the museum until 3pm on Friday.',
  'Our choir will be singing at the market on Saturday.',
  'Mrs Booth will be at the gate on Monday at 8.45am.',
  'Work in Year 6 will be shown at the library on Friday.',
])('classes, grown-ups and what is past are news: %s', (text) => {
  expect(whereabouts(text, [])).toEqual([]);
});
