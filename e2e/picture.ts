import { join } from 'node:path';

/** A harmless picture for tests: the extension's own icon. */
export const PICTURE = join(import.meta.dirname, '../src/icons/128.png');
