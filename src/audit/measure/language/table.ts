import { proofread } from '../../proofread.ts';
import { share } from '../share.ts';
import { readM2 } from './m2.ts';
import { languageLinter, readLinter } from './native.ts';

/** Whether anything is marked in a text. */
type Flags = (text: string) => boolean;

/**
 * How many texts of each kind are flagged, by `grammar` and `spelling`, by every rule of the clause
 * `language` together, and by harper.js as it comes: British, all it has on, nothing left out.
 * @param m2 sentences of native speakers with gold corrections.
 * @param school paragraphs of school text, nearly all unobjectionable.
 */
export async function languageTable(
  m2: readonly string[],
  school: readonly string[] = [],
): Promise<string[]> {
  const sentences = readM2(m2);
  const texts = [...school, ...sentences.map(({ text }) => text)];
  const remarks = await proofread(texts);
  const alone = await proofread(texts, null);
  const ours = languageLinter(remarks);
  const all = readLinter(remarks);
  const together: Flags = (text) => all(text).some(({ clause }) => clause === 'language');
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['school paragraphs', school],
    ['native, without an error', sentences.filter(isClean).map(({ text }) => text)],
    ['native, faulty', sentences.filter((one) => !isClean(one)).map(({ text }) => text)],
  ];
  const row = (name: string, flags: Flags): string =>
    `| ${[name, ...kinds.map(([, of]) => share(of.filter(flags).length, of.length))].join(' | ')} |`;
  return [
    `| flagged | ${kinds.map(([name]) => name).join(' | ')} |`,
    '|---|---:|---:|---:|',
    row('`grammar` and `spelling`', (text) => ours(text).length > 0),
    row('every rule of the clause `language`', together),
    row('harper.js as it comes', (text) => (alone.get(text) ?? []).length > 0),
  ];
}

const isClean = ({ errors }: { readonly errors: readonly unknown[] }) => errors.length === 0;
