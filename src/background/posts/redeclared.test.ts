import { expect, test } from 'vitest';
import { ALICE, added, consented, named } from '../../consent/fixtures/build.ts';
import { answerThat } from '../../consent/index.ts';
import { KEY, POST, postsOf, school, TEXT } from './testing/school.ts';

const BEN = 'ben-000001';

test('a pupil found in a picture that is out already is in every post that shows the picture', async () => {
  const { worker, begins, checked, tweet, answered, clock } = await school();
  const says = async (...pupils: string[]) => {
    clock.now += 60_000;
    const answer = answerThat('pupils', { pupils });
    await worker.record({ type: 'picture-declared', print: KEY, answer });
  };
  await worker.record(added(BEN, named('Ben', 'Cole')), consented({ pupil: BEN }));
  await checked(TEXT, [KEY]);
  begins('CreateTweet', tweet(TEXT, 1)).comesBack();
  answered('CreateTweet', POST);
  await expect.poll(() => postsOf(worker)).toMatchObject([{ pupils: [ALICE] }]);
  await says(ALICE, BEN);
  expect(await postsOf(worker)).toMatchObject([{ pupils: [ALICE, BEN], lost: 0, checked: true }]);
  // It went out with what was said then.
  await says(BEN);
  expect(await postsOf(worker)).toMatchObject([{ pupils: [ALICE, BEN] }]);
  const read = await worker.records.events();
  const all = read.ok ? read.value.events : [];
  expect(all.filter(({ type }) => type === 'post-shows').length).toBe(1);
});
