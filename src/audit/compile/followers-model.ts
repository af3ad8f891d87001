import { readFileSync, writeFileSync } from 'node:fs';
import { FEATURES } from '../../followers/model/figures.ts';
import { learn } from '../followers/learnt.ts';
import { readRows } from '../followers/rows.ts';

/**
 * Writes src/followers/model/model.json from rows of figures:
 * `npx tsx src/audit/compile/followers-model.ts followers-dev.csv`. The same rows give the same file.
 */
const SOURCE =
  'Trained on profile figures of Cresci et al. 2015 ("Fame for sale", Decision Support Systems 80) and Cresci et al. 2017 ("The paradigm-shift of social spambots", WWW Companion), published for research in Botometer’s bot repository; only these limits and weights are kept, no account.';
const [file = ''] = process.argv.slice(2);
const rows = readRows(readFileSync(file, 'utf8').trim().split('\n'));
const { base, trees } = learn(rows);
const target = new URL('../../followers/model/model.json', import.meta.url);
writeFileSync(
  target,
  `{\n  "source": ${JSON.stringify(SOURCE)},\n  "features": ${JSON.stringify(FEATURES)},\n  "base": ${base},\n  "trees": ${JSON.stringify(JSON.stringify(trees))}\n}\n`,
);
console.log(
  `${rows.length} rows, ${trees.length} trees, ${JSON.stringify(trees).length} characters`,
);
