import { readFile, writeFile } from 'node:fs/promises';
import { withTables } from './readme/tables.ts';

/** `npm run readme`: writes the generated tables into README.md. */
const file = new URL('../../README.md', import.meta.url);
const before = await readFile(file, 'utf8');
const after = withTables(before);
if (after !== before) await writeFile(file, after);
console.log(after === before ? 'README.md is up to date' : 'README.md was brought up to date');
