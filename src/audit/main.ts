import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { run } from './cli.ts';

/** `npm run -s audit -- …`: the command line over the same pure core as the extension. */
process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  complain: (line) => console.error(line),
  readText: (file) => readFile(file, 'utf8'),
  readBytes: (file) => readFile(file),
  openBlob: openAsBlob,
});
