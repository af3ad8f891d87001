import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SEVERITIES } from '../policy/ids.ts';
import { decide, type Evidence } from './decide.ts';
import type { Account } from './table.ts';
import { verdictSchema } from './verdict.ts';

const ACCOUNTS: readonly Account[] = ['official', 'changing', 'other', 'unknown'];
const WHYS = ['busy', 'unreadable', 'worker-gone', 'reload', 'locked'] as const;
const LISTS = ['none', 'current', 'stale'] as const;
const CHECKED: readonly Evidence['checked'][] = [
  { ok: true },
  ...WHYS.map((why) => ({ ok: false, why }) as const),
];
const FINDINGS = [
  [],
  ...SEVERITIES.map((severity) => [{ severity }]),
  SEVERITIES.map((severity) => ({ severity })),
];
const BOTH = [false, true];

const MEDIA: readonly Evidence['media'][] = BOTH.flatMap((undeclared) =>
  BOTH.flatMap((pupils) =>
    BOTH.flatMap((quotedPicture) =>
      BOTH.map((hidden) => ({ undeclared, pupils, quotedPicture, hidden })),
    ),
  ),
);

/** Every situation: 4 accounts, 6 states of checking, 6 sets of findings, 16 of media, 3 of the list. */
const ALL: readonly Evidence[] = ACCOUNTS.flatMap((account) =>
  CHECKED.flatMap((checked) =>
    FINDINGS.flatMap((findings) =>
      MEDIA.flatMap((media) => LISTS.map((list) => ({ account, checked, findings, media, list }))),
    ),
  ),
);

const name = ({ account, checked, findings, media, list }: Evidence): string =>
  [
    account,
    checked.ok ? 'checked' : checked.why,
    findings.map((f) => f.severity).join('+') || 'no findings',
    media.undeclared ? 'undeclared picture' : '-',
    media.pupils ? 'pupils shown' : '-',
    media.quotedPicture ? 'quoted picture' : '-',
    media.hidden ? 'hidden picture' : '-',
    `list ${list}`,
  ].join(', ');

const holdsFinding = ({ findings }: Evidence) =>
  findings.some(({ severity }) => severity === 'stop' || severity === 'check');
const hasMedia = ({ media, list }: Evidence) =>
  media.undeclared || media.quotedPicture || media.hidden || (media.pupils && list !== 'current');

describe('every cell', () => {
  test.each(ALL.map((evidence) => ({ name: name(evidence), evidence })))(
    '$name',
    ({ evidence }) => {
      const verdict = decide(evidence);
      // The house rules, said a second time and in another way than the table says them.
      if (evidence.account === 'other') {
        expect(verdict).toBeNull();
        return;
      }
      const given = v.parse(verdictSchema, verdict);
      const hold = evidence.account === 'changing' || holdsFinding(evidence) || hasMedia(evidence);
      const everythingSeen =
        evidence.checked.ok && evidence.account === 'official' && !hasMedia(evidence);
      expect(given.hold).toBe(hold);
      if (given.state === 'clear') expect([everythingSeen, evidence.findings]).toEqual([true, []]);
      if (everythingSeen)
        expect(given.state).toBe(evidence.findings.length > 0 ? 'warned' : 'clear');
      if (!everythingSeen && !holdsFinding(evidence)) expect(given.state).toBe('not-checked');
    },
  );
});

const FINE: Evidence = {
  account: 'official',
  checked: { ok: true },
  findings: [],
  media: { undeclared: false, pupils: false, quotedPicture: false, hidden: false },
  list: 'current',
};
const PICTURE = { ...FINE.media, undeclared: true };
const PUPILS = { ...FINE.media, pupils: true };
const QUOTED = { ...FINE.media, quotedPicture: true };
const HIDDEN = { ...FINE.media, hidden: true };
const not = (why: (typeof WHYS)[number]) => ({ checked: { ok: false as const, why } });
const of = (severity: (typeof SEVERITIES)[number]) => ({ findings: [{ severity }] });

test.each([
  ['nothing found', {}, 'clear', false, 'verdict_clear'],
  ['a warning', of('warn'), 'warned', false, 'verdict_warned'],
  ['advice', of('advice'), 'warned', false, 'verdict_warned'],
  ['a question', of('check'), 'warned', true, 'verdict_check'],
  ['a breach', of('stop'), 'warned', true, 'verdict_stop'],
  ['an undeclared picture', { media: PICTURE }, 'not-checked', true, 'verdict_pictureNotChecked'],
  [
    'a picture before there is a list',
    { media: PICTURE, list: 'none' },
    'not-checked',
    true,
    'verdict_noList',
  ],
  ['declared pupils', { media: PUPILS }, 'clear', false, 'verdict_clear'],
  [
    'declared pupils and an old list',
    { media: PUPILS, list: 'stale' },
    'not-checked',
    true,
    'verdict_listStale',
  ],
  ['text beside an old list', { list: 'stale' }, 'clear', false, 'verdict_clear'],
  ['text before there is a list', { list: 'none' }, 'clear', false, 'verdict_clear'],
  [
    'text while locked',
    { checked: { ok: false, why: 'locked' } },
    'not-checked',
    false,
    'verdict_locked',
  ],
  [
    'a picture while locked',
    { checked: { ok: false, why: 'locked' }, media: PICTURE },
    'not-checked',
    true,
    'verdict_locked',
  ],
  ['a quoted picture', { media: QUOTED }, 'not-checked', true, 'verdict_quotedPictureNotChecked'],
  [
    'both pictures: the one we can ask about',
    { media: { ...PICTURE, quotedPicture: true } },
    'not-checked',
    true,
    'verdict_pictureNotChecked',
  ],
  [
    'a breach beside a picture',
    { ...of('stop'), media: PICTURE },
    'warned',
    true,
    'verdict_stopAndPicture',
  ],
  [
    'a breach beside a picture before there is a list',
    { ...of('stop'), media: PICTURE, list: 'none' },
    'warned',
    true,
    'verdict_stopAndNoList',
  ],
  ...(
    [
      ['locked', 'verdict_stopAndLocked'],
      ['worker-gone', 'verdict_stopAndWorkerGone'],
      ['reload', 'verdict_stopAndReload'],
      ['busy', 'verdict_stopAndBusy'],
      ['unreadable', 'verdict_stopAndPicture'],
    ] as const
  ).map(
    ([why, verdict]) =>
      [
        `a breach beside a picture, ${why}`,
        { ...of('stop'), ...not(why), media: PICTURE },
        ...(['warned', true, verdict] as const),
      ] as const,
  ),
  [
    'what could not be read may hide a picture',
    { ...not('unreadable'), media: HIDDEN },
    'not-checked',
    true,
    'verdict_unreadable',
  ],
  [
    'a breach beside what may hide a picture',
    { ...of('stop'), ...not('unreadable'), media: HIDDEN },
    'warned',
    true,
    'verdict_stopAndUnreadable',
  ],
  [
    'a picture that can be asked about, in a draft not all of which could be read',
    { ...not('unreadable'), media: { ...HIDDEN, undeclared: true } },
    'not-checked',
    true,
    'verdict_pictureNotChecked',
  ],
  [
    'a breach beside pupils and an old list',
    { ...of('stop'), media: PUPILS, list: 'stale' },
    'warned',
    true,
    'verdict_stopAndStale',
  ],
  [
    'a breach above a quoted picture',
    { ...of('stop'), media: QUOTED },
    'warned',
    true,
    'verdict_stopAndQuoted',
  ],
  [
    'a question beside a picture',
    { ...of('check'), media: PICTURE },
    'not-checked',
    true,
    'verdict_pictureNotChecked',
  ],
  [
    'text while busy',
    { checked: { ok: false, why: 'busy' } },
    'not-checked',
    false,
    'verdict_busy',
  ],
  [
    'text we cannot read',
    { checked: { ok: false, why: 'unreadable' } },
    'not-checked',
    false,
    'verdict_unreadable',
  ],
  [
    'text with the worker gone',
    { checked: { ok: false, why: 'worker-gone' } },
    'not-checked',
    false,
    'verdict_workerGone',
  ],
  [
    'a picture with the worker gone',
    { checked: { ok: false, why: 'worker-gone' }, media: PICTURE },
    'not-checked',
    true,
    'verdict_workerGone',
  ],
  [
    'after an update',
    { checked: { ok: false, why: 'reload' } },
    'not-checked',
    false,
    'verdict_reload',
  ],
  ['a changing account', { account: 'changing' }, 'not-checked', true, 'verdict_accountChanging'],
  [
    'a changing account and a breach',
    { account: 'changing', ...of('stop') },
    'not-checked',
    true,
    'verdict_accountChanging',
  ],
  ['an unknown account', { account: 'unknown' }, 'not-checked', false, 'verdict_accountUnknown'],
] satisfies readonly (readonly [string, Partial<Evidence>, string, boolean, string])[])(
  '%s',
  (_name, change, state, hold, why) => {
    expect(decide({ ...FINE, ...change })).toEqual({ state, hold, why });
  },
);

test('nothing promises that mending the words is enough while a picture waits too', () => {
  const promises = ALL.filter(
    (evidence) => hasMedia(evidence) && decide(evidence)?.why === 'verdict_stop',
  );
  expect(promises.map(name)).toEqual([]);
});

test('another account is left alone, whatever is in its draft', () => {
  const evidence: Evidence = { ...FINE, account: 'other', ...of('stop'), media: PICTURE };
  expect(decide(evidence)).toBeNull();
});
