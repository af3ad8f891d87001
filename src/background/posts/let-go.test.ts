import { expect, test } from 'vitest';
import { NO_FACTS } from '../../lint/facts.ts';
import type { Finding } from '../../lint/finding.ts';
import { VERSION } from '../../messages/index.ts';
import { defaultPolicy } from '../../policy/default.ts';
import { draftOf, POST, postsOf, SCHOOL, school, TAB } from './testing/school.ts';

const TEXT = 'Thx everyone! Could you message us, @a_mum?';
const policy = defaultPolicy(SCHOOL);

test('the record of a post says by whose word it went out, and why', async () => {
  const { worker, begins, tweet, answered, clock } = await school();
  const { checkDraft } = await import('../check.ts');
  const draft = draftOf(TEXT, 0);
  const about = { version: VERSION, build: 'test', page: 'page-1', number: 1, draft } as const;
  const check = () =>
    checkDraft(
      { ...about, type: 'check', account: 'official', pictures: [[]], unreadable: [] },
      policy,
      TAB,
      clock.now,
    );
  const { left } = (await check()).weighed;
  const of = (severity: Finding['severity']) => left.filter((one) => one.severity === severity);
  expect([of('stop').length, of('check').length]).toEqual([1, 1]);
  for (const finding of of('check')) await worker.answers.answerFinding(draft, finding);
  const told = { draft, pictures: [[]], facts: NO_FACTS };
  await worker.overrides.overrideStops(told, of('stop'), 'The name of the event.');

  const { goes, weighed } = await check();
  expect(goes).toBe(true);
  await worker.posts.noteChecked(TAB, { ...about, pictures: [[]], unreadable: [] }, weighed);
  begins('CreateTweet', tweet(TEXT)).comesBack();
  answered('CreateTweet', POST);
  await expect.poll(async () => (await postsOf(worker)).length).toBe(1);
  const [post] = await postsOf(worker);
  const { reasons } = await worker.ask('posts-read', {});
  const { you } = await worker.ask('vault-state', {});
  const whose = (given: string | null | undefined) => reasons.find((reason) => reason.of === given);
  expect(post?.answers).toMatchObject([{ rule: 'parent-engagement' }]);
  expect(whose(post?.answers[0]?.given)).toMatchObject({ by: you, reason: null });
  expect(post?.overrides).toMatchObject([{ rule: 'text-language' }]);
  expect(whose(post?.overrides[0]?.given)).toMatchObject({
    ...{ by: you, reason: 'The name of the event.' },
  });
});
