import { proofread } from '../../proofread.ts';
import { share } from '../share.ts';
import { languageLinter, shown } from './native.ts';

/** Paragraphs, one a line, mostly without an error: each that `grammar` or `spelling` marks, to be read. */
export async function language(lines: readonly string[]): Promise<string[]> {
  const find = languageLinter(await proofread(lines));
  const flagged = lines.flatMap((text, at) => {
    const found = find(text);
    return found.length === 0 ? [] : [`${at + 1}\t${shown(text, found)}`];
  });
  return [...flagged, `flagged, real errors among them: ${share(flagged.length, lines.length)}`];
}
