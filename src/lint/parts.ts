import type { Draft, Row } from './draft.ts';
import type { Field } from './finding.ts';
import { Tokens } from './tokens.ts';

/** One text of a draft. */
export interface Part {
  readonly row: number;
  readonly field: Field;
  readonly text: string;
  /** Cut when first asked for. */
  readonly tokens: Tokens;
}

const ORDER: readonly Field['kind'][] = [
  'text',
  'alt',
  'poll',
  'tagged',
  'picture',
  'replied',
  'quoted',
  'quotedPicture',
];

/** Where findings stand within a row: its text first, then what hangs on it. */
export const fieldOrder = (field: Field): number =>
  ORDER.indexOf(field.kind) * 1_000 + ('index' in field ? field.index : 0);

/** Every text of the draft that is not empty, by row, then in the order of `fieldOrder`. */
export function partsOf(draft: Draft): Part[] {
  const around: readonly [Field, string][] = [
    [{ kind: 'replied' }, draft.replyTo?.text ?? ''],
    [{ kind: 'quoted' }, draft.quoted?.text ?? ''],
  ];
  return draft.rows.flatMap((content, row) =>
    [...textsOf(content), ...(row === 0 ? around : [])]
      .filter(([, text]) => text !== '')
      .map(([field, text]) => ({ row, field, text, tokens: new Tokens(text) })),
  );
}

function textsOf({ text, media, poll, tagged }: Row): [Field, string][] {
  return [
    [{ kind: 'text' }, text],
    ...media.map(({ alt }, index): [Field, string] => [{ kind: 'alt', index }, alt ?? '']),
    ...poll.map((choice, index): [Field, string] => [{ kind: 'poll', index }, choice]),
    ...tagged.map((handle, index): [Field, string] => [{ kind: 'tagged', index }, handle]),
  ];
}
