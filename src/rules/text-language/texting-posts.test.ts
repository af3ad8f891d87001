import { describe, expect, test } from 'vitest';
import { draftOf } from '../../lint/draft-of.ts';
import { NO_FACTS } from '../../lint/facts.ts';
import { configure } from '../../lint/linter.ts';
import { textLanguage } from '../text-language.ts';

const linter = configure({ rules: {} }, [textLanguage]);
const found = (text: string) => linter.run(draftOf(text), NO_FACTS, 0);
const marked = (text: string) => found(text).map(({ start, end }) => text.slice(start, end));

describe('a school post goes free although its tone is light', () => {
  test.each([
    'Haha, even Mr Lil joined in! Pics of Year 2 & 4 on the blog :)',
    'Room 4 and Class 2 had a ball.. Well done Bo, Al, Ma Li and Kevin :)',
    'Yeah! 4 U-shaped tables and 2 tents were up by 9am :)',
    'Team B beat Team C 4-2, then D and E drew. Oh what a game, haha!',
    'Congrats to our Year 6 cast, what a cause for joy :)',
    'Our cause this year is Comic Relief; haha, so many red noses!',
    'i before e except after c, or so they say :)',
    'congrats to all who took part in our little run for a good cause',
    'our robin, a muffin and a penguin: reception loved the puppet show',
    'the Romans knew it: in vino veritas. Our Latin club, haha!',
    'Em dashes, ma’am, and a yo-yo: our word of the day board :)',
    'Ya-Ya the cat and Da the dog met Year R today, haha!',
    'Matt, Scott, Ann and Jeff ran the egg stall. Ooh, what a add-on! :)',
    'Haha! The jazz quiz, a waltz and a topaz ring: Year 5 know their z words.',
    'Fav food of the guinea pigs? Dandelions!',
    'My ma and da came, said the wee one in P2.',
    'Bore da pawb! Diolch am ddod, a da iawn chi.',
    'Vasco da Gama and Leonardo da Vinci met at our history day :)',
    'Our DM is open to nobody: please phone the office.',
    'Please RT! Our fair is on Saturday at 2.',
    'RT @museum: What a visit from Year 4!',
    'w is for watch, y is for yak, b is for bat :)',
    'd and b are easy to mix up, says Reception, haha',
    'The angle at c is 40, at b it is 60 and at d 80 :)',
    'Oh no.. the hall clock stopped at 4 on Monday.',
    'We have 2 places left in Nursery and 4 in Year 1 :)',
    'Tickets are 2 for £5 and children under 4 go free, haha!',
    'M and Ms for maths: 2 red, 4 blue. Yum :)',
    'Ain’t Misbehavin’ by our jazz band. Ooh!',
    'hi everyone, our cabin in the mountain was certain to win again :)',
    'Na Zdravi! Na mape: our Czech guest taught us words :)',
    'The Ill-Made Mute and Its Cure: two books for our shelf :)',
    'Thx1138 is a film. W8 is a postcode. Y2K, haha!',
    'asap the frog hopped out (its name is Asap) :)',
    'Wow! Our coach said hella is no word for a report, haha',
    'Mum, Mama and Momma Bear came to the picnic :)',
    'Prob. 3: what is the prob of 2 heads? The answer is 1 in 4 :)',
    'Dem bones, dem bones, dem dry bones! Year 3 sang well.',
    'We watched The Lion King. Timon and Pumbaa, haha!',
    'Bros before crowns: brothers A and B in our play :)',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('in a post that is texting anyway, what may be texting is shown as well', () => {
  test.each([
    ['lol we r gon b there wit da kids', ['lol', 'r', 'gon', 'b', 'wit', 'da']],
    [
      'omg dis is 2 much n im tryin 2 get thru it',
      ['omg', 'dis', '2', 'n', 'im', 'tryin', '2', 'thru'],
    ],
    ['pls RT for ur fav pic bro', ['pls', 'RT', 'ur', 'fav', 'pic', 'bro']],
    ['haha yea i was warmin up w my mates, idk y', ['yea', 'warmin', 'w', 'idk', 'y']],
    ['idk bout u but dem drugz r no good', ['idk', 'bout', 'u', 'dem', 'drugz', 'r']],
    ['U GO GIRL, IM SO PROUD OF U AND UR TEAM', ['U', 'IM', 'U', 'UR']],
  ])('%s', (text, words) => {
    expect(marked(text)).toEqual(words);
  });

  test('and does not hold the post', () => {
    const of = (word: string) =>
      found('pls bring ur kids, its gon b fun bro').find(
        ({ start, end }) => 'pls bring ur kids, its gon b fun bro'.slice(start, end) === word,
      );
    expect(of('pls')?.severity).toBe('stop');
    expect(of('bro')?.severity).toBe('warn');
  });
});
