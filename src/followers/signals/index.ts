import type { Signal } from '../signal.ts';
import { adultWords } from './adult-words.ts';
import { childHarm } from './child-harm.ts';
import { crypto } from './crypto.ts';
import { drugs } from './drugs.ts';
import { gambling } from './gambling.ts';
import { hatefulWords } from './hateful-words.ts';
import { knownGood } from './known-good.ts';
import { neverPosted } from './never-posted.ts';
import { salesSpam } from './sales-spam.ts';
import { selfHarm } from './self-harm.ts';
import { weapons } from './weapons.ts';

/** The registry: every signal there is. */
export const SIGNALS: readonly Signal[] = [
  adultWords,
  hatefulWords,
  gambling,
  crypto,
  salesSpam,
  weapons,
  drugs,
  childHarm,
  selfHarm,
  knownGood,
  neverPosted,
];
