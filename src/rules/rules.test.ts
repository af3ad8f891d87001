import { vi } from 'vitest';
import { testRule } from '../lint/rule-tester.ts';
import { openHarper } from '../offscreen/harper.ts';
import { ASKED_OF_HARPER } from './grammar/groups.ts';
import { RULES } from './index.ts';

// A machine with much else to do takes seconds over words nobody knows.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
const harper = await openHarper(ASKED_OF_HARPER);

/** Every rule's examples, good and bad, are its tests. */
for (const rule of RULES) testRule(rule, harper.read);
