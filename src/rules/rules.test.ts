import { testRule } from '../lint/rule-tester.ts';
import { RULES } from './index.ts';

/** Every rule's examples, good and bad, are its tests. */
for (const rule of RULES) testRule(rule);
