import { testRule } from '../lint/rule-tester.ts';
import { openHarper } from '../offscreen/harper.ts';
import { ASKED_OF_HARPER } from './grammar/groups.ts';
import { RULES } from './index.ts';

const harper = await openHarper(ASKED_OF_HARPER);
// The first reading builds its tables.
await harper.read('Once.');

/** Every rule's examples, good and bad, are its tests. */
for (const rule of RULES) testRule(rule, harper.read);
