import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entity, Tokens } from './tokens.ts';

const names = (entities: readonly Entity[]) => entities.map((entity) => entity.name);
const words = (text: string) => new Tokens(text).words.map((word) => word.text);

test('entities are cut as X cuts them, counted in UTF-16 units', () => {
  const { hashtags, mentions, urls, cashtags } = new Tokens(
    '🎉 @DaleLibraries at example.org/a #Choir $TSLA',
  );
  expect(hashtags).toEqual([{ text: '#Choir', name: 'Choir', start: 35, end: 41 }]);
  expect(names(mentions)).toEqual(['DaleLibraries']);
  expect(names(urls)).toEqual(['example.org/a']);
  expect(names(cashtags)).toEqual(['TSLA']);
});

test('a # inside a link is no hashtag, even where X would not link it', () => {
  const { hashtags, urls } = new Tokens('See https://school.example/news/#uniform.');
  expect(hashtags).toEqual([]);
  expect(names(urls)).toEqual(['https://school.example/news/#uniform']);
});

test('an e-mail address is neither words nor a mention nor a link', () => {
  const { emails, mentions, urls, words } = new Tokens('Write to office.gr8@school.org today');
  expect(names(emails)).toEqual(['office.gr8@school.org']);
  expect([mentions, urls]).toEqual([[], []]);
  expect(words.map((word) => word.text)).toEqual(['Write', 'to', 'today']);
});

test('words hold their apostrophes, accents and figures, and leave entities out', () => {
  expect(words('Siân’s gr8 P4/5 team don’t #win 4x100')).toEqual([
    'Siân’s',
    'gr8',
    'P4',
    '5',
    'team',
    'don’t',
    '4x100',
  ]);
});

test('invisible characters split no word', () => {
  expect(words('S\u200Bu\u200Bn wins')).toEqual(['S\u200Bu\u200Bn', 'wins']);
});

test('whatever the text, tokens are where they say, in order and apart', () => {
  const alphabet = fc.constantFrom(..."a8 .#@/$'\n\u200B😀é", 'http://', 'x.org', 'gr8', '@ab');
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const { entities, words } = new Tokens(text);
      for (const list of [entities, words]) {
        let end = 0;
        for (const token of list) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.text).toBe(text.slice(token.start, token.end));
          end = token.end;
        }
      }
    }),
  );
});
