import { accessibility } from './accessibility.ts';
import { consent } from './consent.ts';
import { copyright } from './copyright.ts';
import { faceOn } from './face-on.ts';
import { grammar } from './grammar.ts';
import { IN_PAGE } from './in-page.ts';
import { offensive } from './offensive.ts';
import { parentEngagement } from './parent-engagement.ts';
import { personalData } from './personal-data.ts';
import { pupilNameWithPhoto } from './pupil-name-with-photo.ts';
import { readability } from './readability.ts';
import type { Rule } from './rule.ts';
import { spelling } from './spelling.ts';
import { undermining } from './undermining.ts';

/** The registry: every rule there is. */
export const RULES: readonly Rule[] = [
  ...IN_PAGE,
  pupilNameWithPhoto,
  consent,
  copyright,
  parentEngagement,
  personalData,
  offensive,
  undermining,
  faceOn,
  accessibility,
  readability,
  spelling,
  grammar,
];
