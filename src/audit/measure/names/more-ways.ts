import { ordinary } from '../../../names/words.ts';
import { DISGUISES } from './disguises.ts';
import { LOUD_FRAMES, MORE_FRAMES, SMALL_FRAMES, TAG_FRAMES } from './more-frames.ts';
import { PLAIN } from './more-plain-ways.ts';
import { pick } from './school.ts';
import { forename, placed, type Text, type Way } from './ways.ts';
import { atLeast, family, first, lower, upper, whole } from './written.ts';

/** Ways that want a text in small letters around them, or one in capitals. */
const SMALL: Readonly<Record<string, Way>> = {
  forename: (pupil) => (ordinary(lower(first(pupil))) > 1 ? null : lower(forename(pupil))),
  'full name': (pupil) => lower(whole(pupil)),
  'initial last': (pupil) => `${lower(forename(pupil))} ${lower(family(pupil).charAt(0))}.`,
  'ordinary word': (pupil) => (ordinary(lower(first(pupil))) > 1 ? lower(forename(pupil)) : null),
};
const LOUD: Readonly<Record<string, Way>> = {
  forename: (pupil) => upper(forename(pupil)),
  'two or three letters': (pupil) => (first(pupil).length < 4 ? upper(forename(pupil)) : null),
  'full name': (pupil) => upper(whole(pupil)),
  possessive: (pupil) => `${upper(forename(pupil))}’S TEAM`,
  'initial last': (pupil) => `${upper(forename(pupil))} ${upper(family(pupil).charAt(0))}`,
};
/** Ways as one hashtag, handle, link or file name. */
const TAGS: Readonly<Record<string, Way>> = {
  'hashtag with figures': atLeast(
    3,
    (name, random) =>
      `#${pick([name, lower(name)], random)}${pick(['2019', '10', '_2026', 'Y4'], random)}`,
  ),
  'hashtag, praise after': atLeast(3, (name, random) =>
    pick(
      [
        `#${name}Rocks`,
        `#${lower(name)}rocks`,
        `#Team${name}`,
        `#go${lower(name)}`,
        `#${lower(name)}isastar`,
      ],
      random,
    ),
  ),
  'hashtag, full name': (pupil, random) =>
    pick(
      [`#${first(pupil)}${family(pupil)}`, lower(`#${first(pupil)}${family(pupil)}2026`)],
      random,
    ),
  handle: (pupil, random) =>
    lower(
      pick(
        [
          `@${first(pupil)}${family(pupil)}`,
          `@${family(pupil)}_${first(pupil)}`,
          `@${first(pupil)}${family(pupil)}2014`,
          `@the_real_${first(pupil)}_${family(pupil)}`,
        ],
        random,
      ),
    ),
  'file name, full': (pupil, random) => {
    const [one, two] = [lower(first(pupil)), lower(family(pupil))];
    return pick(
      [
        `IMG_${one}_${two}.jpg`,
        `${one}${two}.jpeg`,
        `${one}%20${two}.png`,
        `4R ${first(pupil)} ${family(pupil)}.JPG`,
      ],
      random,
    );
  },
  'file name, forename': atLeast(4, (name, random) =>
    pick([`IMG_${lower(name)}.jpg`, `DSC_0123-${name}.JPG`, `${name}-cake.png`], random),
  ),
  address: (pupil, random) => {
    const [one, two] = [lower(first(pupil)), lower(family(pupil))];
    return pick(
      [
        `https://school.example/pupils/${one}-${two}.html`,
        `${one}.${two}@school.example`,
        `school.example/gallery?name=${one}+${two}`,
      ],
      random,
    );
  },
  'link, run together': atLeast(4, (name, random) =>
    pick(
      [
        `bit.ly/Go${name}`,
        `school.example/welldone${lower(name)}`,
        `school.example/WellDone${name}`,
      ],
      random,
    ),
  ),
};

const group = (ways: Readonly<Record<string, Way>>, frames: readonly string[], before: string) =>
  Object.entries(ways).map(([name, way]): [string, Text] => [before + name, placed(way, frames)]);

export const MORE_TEXTS: ReadonlyMap<string, Text> = new Map([
  ...group(PLAIN, MORE_FRAMES, ''),
  ...group(DISGUISES, MORE_FRAMES, ''),
  ...group(SMALL, SMALL_FRAMES, 'all small: '),
  ...group(LOUD, LOUD_FRAMES, 'all capitals: '),
  ...group(TAGS, TAG_FRAMES, ''),
]);
