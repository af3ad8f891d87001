import type { Signal } from '../signal.ts';
import { adultEmoji } from './adult-emoji.ts';
import { adultWords } from './adult-words.ts';
import { author } from './author.ts';
import { automatedFigures } from './automated-figures.ts';
import { childHarm } from './child-harm.ts';
import { codedEmoji } from './coded-emoji.ts';
import { coins } from './coins.ts';
import { dormant } from './dormant.ts';
import { drugs } from './drugs.ts';
import { education } from './education.ts';
import { emptyProfile } from './empty-profile.ts';
import { followedBySchool } from './followed-by-school.ts';
import { followsMany } from './follows-many.ts';
import { gambling } from './gambling.ts';
import { hatefulWords } from './hateful-words.ts';
import { impersonation } from './impersonation.ts';
import { knownGood } from './known-good.ts';
import { localGroup } from './local-group.ts';
import { machineHandle } from './machine-handle.ts';
import { neverPosted } from './never-posted.ts';
import { ordinaryWording } from './ordinary-wording.ts';
import { parent } from './parent.ts';
import { possiblePupil } from './possible-pupil.ts';
import { salesSpam } from './sales-spam.ts';
import { school } from './school.ts';
import { schoolStaff } from './school-staff.ts';
import { selfHarm } from './self-harm.ts';
import { sensitiveMedia } from './sensitive-media.ts';
import { strongLanguage } from './strong-language.ts';
import { tellingWording } from './telling-wording.ts';
import { weapons } from './weapons.ts';

/** The registry: every signal there is. */
export const SIGNALS: readonly Signal[] = [
  adultEmoji,
  adultWords,
  childHarm,
  codedEmoji,
  coins,
  drugs,
  gambling,
  hatefulWords,
  impersonation,
  salesSpam,
  selfHarm,
  sensitiveMedia,
  strongLanguage,
  weapons,
  tellingWording,
  possiblePupil,
  automatedFigures,
  followsMany,
  machineHandle,
  dormant,
  emptyProfile,
  neverPosted,
  author,
  education,
  followedBySchool,
  knownGood,
  localGroup,
  ordinaryWording,
  parent,
  schoolStaff,
  school,
];
