import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ASKED_OF_HARPER } from '../rules/grammar/groups.ts';
import { run } from './cli.ts';

/** `npm run -s audit -- …`: the command line over the same pure core as the extension. */
process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  complain: (line) => console.error(line),
  readText: (file) => readFile(file, 'utf8'),
  readBytes: (file) => readFile(file),
  openBlob: openAsBlob,
  // 16 MB of wasm that `followers` and --help do not need.
  openProofreader: async () => {
    const { openHarper } = await import('../offscreen/harper.ts');
    return openHarper(ASKED_OF_HARPER);
  },
});
