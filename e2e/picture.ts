import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A harmless picture for tests: the extension's own icon. */
export const PICTURE = join(import.meta.dirname, '../src/icons/128.png');

/** As many pictures as a test wants: each looks the same and has bytes of its own. */
export function pictureNumber(number: number) {
  const buffer = Buffer.concat([readFileSync(PICTURE), Buffer.from(`${number}`)]);
  return { name: `IMG_00${number}.png`, mimeType: 'image/png', buffer };
}
