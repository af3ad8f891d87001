import { describe, expect, test } from 'vitest';
import {
  isAmongPlaces,
  isAmongThings,
  isInTitle,
  isModifier,
  isSecondName,
  nameGoesOn,
  ownsTitle,
} from './other-names.ts';
import { indexOf } from './testing/lists.ts';
import { placeIn } from './testing/places.ts';

const index = indexOf('Alice Bennett', 'Paris Webb', 'Hope Li', 'Maya Cox');

test('the owner of something with a capital may be in a title', () => {
  expect(ownsTitle(placeIn('[Charlotte]’s Web'))).toBe(true);
  expect(ownsTitle(placeIn('[Charlotte]’s web'))).toBe(false);
});

test('a name between an article or owner and a thing tells which thing', () => {
  expect(isModifier(placeIn('Our [Skye] trip is full'))).toBe(true);
  expect(isModifier(placeIn('our [Skye] won'))).toBe(false);
  expect(isModifier(placeIn('the [Skye]’s trip'))).toBe(false);
});

describe('a place among places', () => {
  test.each(['[Paris], Rome and Berlin', 'the Isle of [Skye]'])('%s', (text) => {
    expect(isAmongPlaces(placeIn(text), index)).toBe(true);
  });
  test.each(['[Paris], Maya and Tom', '[Alice], Rome and Berlin', 'a photo of [Paris]'])(
    'not: %s',
    (text) => {
      expect(isAmongPlaces(placeIn(text), index)).toBe(false);
    },
  );
});

test('a virtue beside another is one', () => {
  expect(isAmongThings(placeIn('Kindness, [Hope] and Respect'), index)).toBe(true);
  expect(isAmongThings(placeIn('Kindness, [Hope] and Maya'), index)).toBe(false);
});

test('the capital word after a forename makes a thing or somebody else of it', () => {
  const goesOn = (text: string) => nameGoesOn(placeIn(text), index);
  expect(goesOn('[Alice] Park')).toBe('thing');
  expect(goesOn('[Alice] Walker')).toBe('other');
  expect(goesOn('[Alice] Maya')).toBeNull();
  expect(goesOn('[Alice] Year 4')).toBeNull();
});

test('a strange capital word before a name has it for a second one', () => {
  expect(isSecondName(placeIn('met Oakley [Alice] there'), index)).toBe(true);
  expect(isSecondName(placeIn('met Maya [Alice] there'), index)).toBe(false);
});

test('a word of English with a capital before it makes a title of it', () => {
  expect(isInTitle(placeIn('our Sunday Tea and Green [Hope] stall'))).toBe(true);
  expect(isInTitle(placeIn('we saw [Hope] there'))).toBe(false);
});
