import * as v from 'valibot';
import { addresses } from './personal-data/addresses.ts';
import { births } from './personal-data/births.ts';
import { EXAMPLES } from './personal-data/examples.ts';
import { mails } from './personal-data/mail.ts';
import { matters } from './personal-data/matters.ts';
import { named, namesIn } from './personal-data/named.ts';
import { officialNumbers, phones } from './personal-data/numbers.ts';
import { oursSchema } from './personal-data/ours.ts';
import { whereabouts } from './personal-data/whereabouts.ts';
import { rule } from './rule.ts';

const options = v.strictObject({
  /** Telephone numbers, e-mail and postal addresses that the school has published itself. */
  ours: oursSchema,
});

/**
 * Nothing by which somebody could reach or find a person, or learn what is nobody's business (clause
 * `related`: safeguarding and data protection): telephone numbers, addresses, dates of birth, official
 * numbers, where a child will be and when, matters of health and family, and pupils' names beyond what
 * was agreed to. The office's number and the hall's address are ordinary news.
 */
export const personalData = rule({
  id: 'personal-data',
  clause: 'related',
  severity: 'stop',
  messages: [
    'mobile',
    'homeNumber',
    'upn',
    'official',
    'mail',
    'address',
    'born',
    'birthday',
    'matter',
    'whereabouts',
    'name',
  ],
  options,
  examples: EXAMPLES,
  checkDraft({ draft, parts, facts, options: { ours }, now }) {
    const own = parts
      .filter(({ field: { kind } }) => kind === 'text' || kind === 'alt' || kind === 'poll')
      .map((part) => ({ ...part, names: namesIn(part.text, facts.list) }));
    const inWords = own.flatMap(({ row, field, text, tokens, names }) => {
      const children = names.filter(({ strength }) => strength === 'sure');
      return [
        ...phones(text, tokens, ours),
        ...officialNumbers(text),
        ...mails(text, tokens, ours),
        ...addresses(text, ours),
        ...births(text, now),
        ...matters(text, children),
        ...whereabouts(text, children),
      ].map((hit) => ({ ...hit, row, field }));
    });
    return [...inWords, ...named(own, draft, facts, now)];
  },
});
