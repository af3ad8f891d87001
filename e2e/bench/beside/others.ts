import { join } from 'node:path';
import { text as alex } from 'alex';
import dictionary from 'dictionary-en-gb';
import { retext } from 'retext';
import retextSpell from 'retext-spell';
import { createLinter, loadTextlintrc } from 'textlint';
import writeGood from 'write-good';
import type { Reads } from './times.ts';

/** Each as it comes, on plain text; of textlint's rules two for English that its users choose. */
export async function textlintReads(): Promise<Reads> {
  const configFilePath = join(import.meta.dirname, 'textlintrc.json');
  const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath }) });
  return async (text) => (await linter.lintText(text, 'paragraph.txt')).messages.length;
}

export const alexReads: Reads = (text) => alex(text).messages.length;

export const writeGoodReads: Reads = (text) => writeGood(text).length;

export function retextReads(): Reads {
  const speller = retext().use(retextSpell, { dictionary });
  return async (text) => (await speller.process(text)).messages.length;
}
