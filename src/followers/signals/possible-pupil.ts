import { isShortFor } from '../school-likeness.ts';
import type { Hit, Signal } from '../signal.ts';

/** Primary age, in figures or words. */
const AGE = '(?:[5-9]|1[0-2]|five|six|seven|eight|nine|ten|eleven|twelve)';
const YEARS_OLD = '(?: ?(?:years?|yrs?|y) ?(?:olds?|o)?(?: old)?| ?yo| ?y o)';
/** Somebody says so of themselves. */
const SELF = [
  `(?:i am|im|ima|am|i m|i have just turned|just turned|i turned|turning|its me) ${AGE}(?:${YEARS_OLD})?(?= ?(?:$|\\.|and|i |love|from|my|like|lol|xx?|but|in|at|year|boy|girl|\\+|going|nearly))(?! (?:kids|children|months|weeks|stone|days|times|boys|girls|cats|dogs|miles))`,
  `^(?:age|aged) ?${AGE}(?! (?:to|and (?:a |under|over|up|\\d)|or|plus|up|\\+))|(?:\\. |^)(?:age|aged) ${AGE}(?= ?(?:$|\\.))`,
  `^(?:hi |hey |hello )?${AGE}${YEARS_OLD}(?= ?(?:$|\\.|boy|girl|kid|gamer|footballer|dancer|gymnast|swimmer|lad|youtuber|singer|and|i |love|from|who|roblox|fortnite|minecraft))`,
  `(?:im |i am |i m )?(?:a |an )?${AGE} ?(?:years?|yrs?|y) ?o(?:ld)? (?:boy|girl|kid|gamer|youtuber|dancer|gymnast|footballer|singer|swimmer)(?! (?:mum|mom|dad|parent|to|clothes|parties|gift|who has|s))`,
  `(?:i am|im|i m|i go|i go to school|currently) (?:in |to )?(?:year|yr|y) ?[1-6](?![0-9])`,
  `^(?:in )?(?:year|yr|y) ?[1-6](?:[a-z])? ?(?:$|\\.|student|pupil|kid|girl|boy|lad|at )`,
  `(?:year|yr|y) ?[1-6][a-z]? (?:pupil|student|kid|girl|boy|lad)(?! (?:council|voice|leadership|s|teacher|of the|work|parliament))`,
  '(?:my (?:mum|mom|dad|mam|nan) (?:runs|made|says|helps|watches|controls) (?:this|me|my)|(?:account|page) (?:run|managed|monitored) by (?:my )?(?:mum|mom|mam|dad|parents?)|(?:mum|mom|dad|parent) (?:run|managed|monitored)|run by (?:my )?(?:mum|mom|dad|parents))(?! group| school| business)',
];
/** Grown-ups speak of ages and years too. */
const GROWN_UP =
  /(?<![a-z])(?:teach\w*|tutor\w*|mum|mummy|mam|mom|mother|dad|daddy|father|parents?|parenting|grand(?:ma|ad|parent|mother|father)|nan|nana|nanny|aunt\w*|uncle|carer|guardian|head|headteacher|deputy|governor|ta|hlta|senco|sendco|lead|leader|coach|author|illustrator|married|wife|husband|fiance\w*|engaged|business|company|charity|club|team|class|page|account for|tweets? (?:from|by)|classroom|pgce|nqt|ect|trainee|student teacher|staff|consultant|founder|director|kids aged|children aged|for children|for kids|ages?|sons?|daughters?|boys aged|girls aged|kids|children|nephews?|nieces?|books?|est|since|resources|lessons|tuition|curriculum|phase|mp|councillor|nurse|coffee|gin|wine|prosecco|fuelled|fueled|work|working|job|career|phonics|professor|degree|university|uni|retired|years (?:in|of|experience|sober|married))(?![a-z])/;
const SELF_TEST = new RegExp(`(?<![a-z0-9])(?:${SELF.join('|')})`);
const BORN = /(?<![a-z0-9])(?:born|b|dob) (?:in )?(20[0-9]{2})/g;
/** Of primary school: as old as that in the course of this year. */
const [YOUNGEST, OLDEST] = [5, 12];

/** What gives a year of birth of a child of primary school, as it stands at `now` (UTC milliseconds). */
const bornLately = (way: string, now: number): readonly string[] =>
  [...way.matchAll(BORN)].flatMap(([said, year]) => {
    const age = new Date(now).getUTCFullYear() - Number(year);
    return age >= YOUNGEST && age <= OLDEST ? [said] : [];
  });
const PARENT_RUN = /(?:account|page|run|managed|monitored|runs|made|helps|watches|controls)/;

/**
 * Perhaps a pupil: somebody who says an age or year of primary school of themselves. A name alone is
 * never a reason (domain.md); X asks for 13 years.
 */
export const possiblePupil: Signal = {
  id: 'possible-pupil',
  kind: 'pupil',
  weights: [3, 2],
  source: 'X’s terms (13 years and over); domain.md: only age or school evidence, never a name',
  examples: {
    good: [
      { bio: 'Mum to a 9 year old' },
      { bio: 'Year 5 teacher at Carlton JI' },
      { bio: 'Books for children aged 9 to 12' },
      { bio: 'Y6 class page' },
      { name: 'Alice Bennett', bio: 'I love art' },
      { bio: 'Aged 9 and a half stone lighter' },
      { bio: 'Ten years sober' },
      { bio: 'born 2006' },
    ],
    bad: [
      { bio: 'aged 9' },
      { bio: 'im 10 and i love roblox' },
      { bio: 'Y5' },
      { bio: 'year 6 at Carlton' },
      { bio: '11 yo gamer, subscribe' },
      { bio: 'born 2017' },
      { bio: 'Born in 2006? No, born 2016' },
    ],
  },
  check({ text, profile }, { school, now }) {
    const grown = [...text.bio.ways, ...text.name.ways].some((way) => GROWN_UP.test(way));
    return (['bio', 'name', 'location'] as const).flatMap((field): Hit[] => {
      const said = text[field].ways.flatMap((way) => [
        ...(SELF_TEST.exec(way)?.slice(0, 1) ?? []),
        ...bornLately(way, now),
      ]);
      if (said.length === 0) return [];
      if (grown && !said.some((words) => PARENT_RUN.test(words))) return [];
      if (grown && !/(?:i|im|my|me) /.test(text[field].ways[0] ?? '')) return [];
      const ours =
        school.handle !== '' &&
        [profile.bio, profile.location, profile.name].some((typed) =>
          namesSchool(typed, school.handle, school.name),
        );
      return [{ weight: ours ? 3 : 2, field }];
    });
  },
};

/** Whether a text names the school, by its handle, its short form or the first word of its name. */
function namesSchool(typed: string, handle: string, name: string): boolean {
  const plain = typed.toLowerCase();
  const first = name.toLowerCase().split(/[^a-z]+/)[0] ?? '';
  return (
    plain.includes(handle.toLowerCase()) ||
    isShortFor(handle, typed) ||
    (first.length > 3 && plain.includes(first))
  );
}
