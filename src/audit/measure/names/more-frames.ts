/** What a school writes around a name, in other shapes than `ways.ts` has. {} is the name. */
export const MORE_FRAMES: readonly string[] = [
  '⭐ Star of the week ⭐\n{}\nfor kindness and effort',
  'Our winners:\n• {}\n• the whole of Class 2\n• the choir',
  'Results are in!\n1. {}\n2. the staff team\n3. the governors',
  'Results: 1.{} 2.the rest of us',
  '🎉{}🎉',
  'What a team (from left: {}, and two friends).',
  'It was {} who spotted the otter first.',
  'Our goalkeeper {} saved two penalties in the second half.',
  'Reader of the day: {}.',
  'Pupil of the week – {} – for perseverance',
  'Head of the school council: {} / deputy: to be elected',
  'Swipe to see what {} made out of clay 👉',
  'Year 5 cross-country, third place: {} in 14:32',
  'Look who is back... {}!!!',
  'Many happy returns: {} (8)',
  '{}: “I liked the slime best”',
  'Good luck to our leaver {}. We shall miss you',
  '{}, come and collect your medal!',
  'Photo: {}',
  'A girl holds up a cup. {} is smiling beside her.',
  'We asked: what was best? {} said the bouncy castle 😂',
  'Chess club\n\nCaptain: {}\nNext match: Tuesday',
  'The lead role was played by {} and the hall was packed.',
  'Have you seen {} on the trampoline? Wow.',
  '📷 {} at the finish line',
  'Solo: {} 🎺',
];

/** The same all in small letters, for names in small letters. */
export const SMALL_FRAMES: readonly string[] = [
  'well done {} you smashed it',
  'so proud of {} today',
  'look at {} go!!',
  'star of the week is {}',
  'shout out to {} for the best model volcano',
  'happy birthday {} hope its a good one',
  'congratulations to {} on the swimming badge',
  'this is {} with the cup',
];

/** The same all in capitals, for names in capitals. */
export const LOUD_FRAMES: readonly string[] = [
  'WELL DONE {}',
  'STAR OF THE WEEK IS {}!',
  'HAPPY BIRTHDAY {}',
  'CONGRATULATIONS TO {} ON A GREAT RACE',
  'WHAT A GOAL FROM {}',
  'GO {} GO',
  'WINNER: {}',
  'WE ARE SO PROUD OF {}',
];

/** For what stands on its own: handles, hashtags, links, file names. */
export const TAG_FRAMES: readonly string[] = [
  'What an afternoon. {}',
  '{}\n\nMore pictures in the next post',
  'Superb work in the hall today 👏 {} #Year4',
  'See {} for the rest',
];
