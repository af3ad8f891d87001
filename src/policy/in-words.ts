import type * as v from 'valibot';

/** What to write, by the kind of thing valibot looked for. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'write a text, in quotation marks',
  number: 'write a number, without quotation marks',
  boolean: 'write true or false',
  array: 'write a list, in square brackets',
  object: 'write fields and their values, in braces',
  strict_object: 'write fields and their values, in braces',
  record: 'write fields and their values, in braces',
  integer: 'write a whole number',
  safe_integer: 'write a whole number of at most 15 digits',
};

/**
 * What is wrong with a value, for the person who wrote the file: a schema's own words where it has
 * some; where it has none valibot's would say `Invalid key: Expected "id" but received undefined`.
 */
export function inWords(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (issue.received === 'undefined') return 'this is missing';
  const kind = KINDS[issue.type];
  if (kind !== undefined) return kind;
  const expected = issue.expected ?? '';
  if (issue.type === 'picklist' || issue.type === 'literal') {
    const choices = expected.replace(/^\(|\)$/g, '').split(' | ');
    return choices.length === 1 ? `write ${choices.join()}` : `write one of ${choices.join(', ')}`;
  }
  const limit = /^([<>]=)(.+)$/.exec(expected);
  if (limit) return `${OF[issue.type] ?? ''}at ${limit[1] === '<=' ? 'most' : 'least'} ${limit[2]}`;
  return `this cannot be used: ${issue.received}`;
}

const OF: Readonly<Record<string, string>> = {
  min_length: 'its length must be ',
  max_length: 'its length must be ',
};
