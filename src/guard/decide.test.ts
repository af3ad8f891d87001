import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SEVERITIES } from '../policy/ids.ts';
import { decide, type Evidence } from './decide.ts';
import type { Account } from './table.ts';
import { verdictSchema } from './verdict.ts';

const ACCOUNTS: readonly Account[] = ['official', 'changing', 'other', 'unknown'];
const WHYS = ['busy', 'unreadable', 'worker-gone', 'reload'] as const;
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

/** Every situation there is: 4 accounts, 5 states of checking, 6 sets of findings, 4 of media. */
const ALL: readonly Evidence[] = ACCOUNTS.flatMap((account) =>
  CHECKED.flatMap((checked) =>
    FINDINGS.flatMap((findings) =>
      BOTH.flatMap((attached) =>
        BOTH.map((quotedPicture) => ({
          account,
          checked,
          findings,
          media: { attached, quotedPicture },
        })),
      ),
    ),
  ),
);

const name = ({ account, checked, findings, media }: Evidence): string =>
  [
    account,
    checked.ok ? 'checked' : checked.why,
    findings.map((f) => f.severity).join('+') || 'no findings',
    media.attached ? 'picture' : '-',
    media.quotedPicture ? 'quoted picture' : '-',
  ].join(', ');

const holdsFinding = ({ findings }: Evidence) =>
  findings.some(({ severity }) => severity === 'stop' || severity === 'check');
const hasMedia = ({ media }: Evidence) => media.attached || media.quotedPicture;

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
  media: { attached: false, quotedPicture: false },
};
const PICTURE = { attached: true, quotedPicture: false };
const QUOTED = { attached: false, quotedPicture: true };
const of = (severity: (typeof SEVERITIES)[number]) => ({ findings: [{ severity }] });

test.each([
  ['nothing found', {}, 'clear', false, 'verdict_clear'],
  ['a warning', of('warn'), 'warned', false, 'verdict_warned'],
  ['advice', of('advice'), 'warned', false, 'verdict_warned'],
  ['a question', of('check'), 'warned', true, 'verdict_check'],
  ['a breach', of('stop'), 'warned', true, 'verdict_stop'],
  ['an undeclared picture', { media: PICTURE }, 'not-checked', true, 'verdict_pictureNotChecked'],
  ['a quoted picture', { media: QUOTED }, 'not-checked', true, 'verdict_quotedPictureNotChecked'],
  [
    'both pictures: the one we can ask about',
    { media: { attached: true, quotedPicture: true } },
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
    'a breach above a quoted picture',
    { ...of('stop'), media: { attached: false, quotedPicture: true } },
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
] satisfies [string, Partial<Evidence>, string, boolean, string][])(
  '%s',
  (_name, change, state, hold, why) => {
    expect(decide({ ...FINE, ...change })).toEqual({ state, hold, why });
  },
);

test('another account is left alone, whatever is in its draft', () => {
  const evidence: Evidence = { ...FINE, account: 'other', ...of('stop'), media: PICTURE };
  expect(decide(evidence)).toBeNull();
});
