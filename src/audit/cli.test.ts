import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Proofreader } from '../offscreen/harper.ts';
import { defaultPolicy } from '../policy/default.ts';
import { run } from './cli.ts';
import { todayInLondon } from './day.ts';

const POLICY = defaultPolicy({ name: 'Carlton', handle: 'carltonji' });
const FILES: Readonly<Record<string, string>> = {
  'pupils.csv': `Adno,Legal Forename,Legal Surname,Social Media,Consent Expiry
004201,Alice,Bennett,Yes,31/08/2027
004202,Grace,Hartley,No,31/08/2027
004203,Will,Thornton,Perhaps,31/02/2027`,
  'roll.csv': 'UPN;Forename;Surname\nA1;Alice;Bennett\nA2;Grace;Hartley',
  'answers.csv': 'UPN;Twitter\nA1;Granted\nA2;Requested\nA9;Granted',
  'notes.txt': 'Dear all,\nplease bring cake.',
  'strict.json': JSON.stringify({
    ...POLICY,
    rules: { length: { severity: 'stop', options: { houseLimit: 10, houseSeverity: 'check' } } },
  }),
  'bad-option.json': JSON.stringify({
    ...POLICY,
    rules: { length: { severity: 'stop', options: { houseLimit: 0 } } },
  }),
  'off.json': JSON.stringify({
    ...POLICY,
    rules: { length: { severity: 'off', options: { houseLimit: 0 } } },
  }),
  'no-consent.json': JSON.stringify({
    ...POLICY,
    rules: { consent: { severity: 'off' }, 'pupil-name-with-photo': { severity: 'warn' } },
  }),
  'no-proofreader.json': JSON.stringify({
    ...POLICY,
    rules: { grammar: { severity: 'off' }, spelling: { severity: 'off' } },
  }),
  'bad-rule.json': JSON.stringify({ ...POLICY, rules: { lenght: { severity: 'warn' } } }),
  'no-option.json': JSON.stringify({
    ...POLICY,
    rules: { shouting: { severity: 'warn', options: { allowed: [] } } },
  }),
  'bad-field.json': JSON.stringify({ ...POLICY, version: 2 }),
};

/** Says one thing, of one word. */
const PROOFREADER: Proofreader = {
  read: async (text) => {
    const start = text.indexOf('recieve');
    const end = start + 'recieve'.length;
    return start < 0 ? [] : [{ rule: 'SpellCheck', start, end, instead: ['receive'] }];
  },
};

async function audit(argv: string, input: string | Uint8Array = '') {
  let opened = 0;
  let output = '';
  const complaints: string[] = [];
  const code = await run(argv.split(' ').filter(Boolean), {
    input: Readable.from([Buffer.from(input)]),
    output: new Writable({
      write(chunk, _encoding, done) {
        output += String(chunk);
        done();
      },
    }),
    complain: (line) => complaints.push(line),
    readText: async (file) => {
      const text = FILES[file];
      if (text === undefined) throw new Error('ENOENT');
      return text;
    },
    readBytes: async (file) => {
      const text = FILES[file];
      if (text === undefined) throw new Error('ENOENT');
      return new TextEncoder().encode(text);
    },
    openBlob: async (file) => {
      const text = FILES[file];
      if (text === undefined) throw new Error('ENOENT');
      return new Blob([text]);
    },
    openProofreader: async () => {
      opened += 1;
      return PROOFREADER;
    },
  });
  const lines: unknown[] = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  return { code, lines, output, complaints, opened };
}

const draft = (change: object) =>
  JSON.stringify({ id: 1, text: 'A good day.', media: 'none', ...change });

test('a draft is answered with its verdict and findings', async () => {
  const { code, lines } = await audit('drafts', `${draft({ id: 'a', text: '🎉 Gr8 day' })}\n`);
  expect([code, lines]).toEqual([
    0,
    [
      {
        id: 'a',
        verdict: 'stop',
        findings: [
          {
            rule: 'text-language',
            clause: 'language',
            severity: 'stop',
            in: 'text',
            start: 3,
            end: 6,
            text: 'Gr8',
            message: '“Gr8” puts a figure where a word should be.',
            fix: 'Great',
          },
        ],
      },
    ],
  ]);
});

test('spelling and grammar are read where the policy has them on, alt texts too', async () => {
  const slip = draft({ text: 'We recieve it.', media: 'photo-work', alt: 'Whom we recieve.' });
  const { lines, opened } = await audit('drafts', slip);
  expect(opened).toBe(1);
  expect(lines).toMatchObject([
    {
      verdict: 'clear',
      findings: [
        { rule: 'spelling', in: 'text', start: 3, end: 10, fix: 'receive' },
        { rule: 'spelling', in: 'alt', start: 8, end: 15, fix: 'receive' },
      ],
    },
  ]);
  const without = await audit('drafts --policy no-proofreader.json', slip);
  expect(without).toMatchObject({ opened: 0, lines: [{ findings: [] }] });
});

test('a fix that is more than a replacement comes with all its edits', async () => {
  const { lines } = await audit('drafts', draft({ text: 'On #Choir today.' }));
  expect(lines).toMatchObject([
    {
      verdict: 'clear',
      findings: [
        {
          severity: 'warn',
          fix: 'Choir',
          edits: [
            { start: 3, end: 9, text: 'Choir' },
            { start: 16, end: 16, text: ' #Choir' },
          ],
        },
      ],
    },
  ]);
});

test.each([
  ['none', 'clear'],
  ['photo-work', 'clear'],
  ['photo-place', 'clear'],
  // Without a consent list nobody can say that these pupils may be shown.
  ['photo-pupils', 'check'],
])('a blameless draft with media %s is %s', async (media, verdict) => {
  const { lines } = await audit('drafts', draft({ media }));
  expect(lines).toMatchObject([{ verdict, findings: [] }]);
});

test('a picture’s description is read too', async () => {
  const { lines } = await audit('drafts', draft({ media: 'photo-work', alt: 'gr8 art' }));
  expect(lines).toMatchObject([{ verdict: 'stop', findings: [{ in: 'alt', text: 'gr8' }] }]);
});

test('a description without a picture is read all the same', async () => {
  const { lines } = await audit('drafts', draft({ media: 'none', alt: 'gr8 art' }));
  expect(lines).toMatchObject([{ verdict: 'stop', findings: [{ in: 'alt', text: 'gr8' }] }]);
});

test.each([
  ['2026-06-30T23:30:00Z', '2026-07-01'],
  ['2026-11-30T23:30:00Z', '2026-11-30'],
])('at %s it is %s in London', (now, day) => {
  expect(todayInLondon(new Date(now))).toBe(day);
});

test('a broken line is answered in its place and the rest go on', async () => {
  const input = ['nonsense', draft({ id: 1 }), '', draft({ id: [] }), draft({ id: 2, extra: 1 })];
  const { code, lines } = await audit('drafts', input.join('\r\n'));
  expect(code).toBe(1);
  expect(lines).toMatchObject([
    { error: { message: 'the line is not JSON', line: 1 } },
    { id: 1 },
    { error: { message: 'the line is empty', line: 3 } },
    { error: { message: expect.stringMatching(/^id: /), line: 4 } },
    { id: 2 },
  ]);
});

test('a line that is not UTF-8 is broken, and never read by other letters', async () => {
  const latin = Buffer.from(draft({ id: 1, text: 'Café' }), 'latin1');
  const input = Buffer.concat([latin, Buffer.from(`\n${draft({ id: 2, text: 'Café' })}\n`)]);
  const { code, lines } = await audit('drafts', input);
  expect(code).toBe(1);
  expect(lines).toMatchObject([
    { error: { message: 'the line is not UTF-8', line: 1 } },
    { id: 2 },
  ]);
});

test('no lines are no fault', async () => {
  expect(await audit('drafts')).toMatchObject({ code: 0, lines: [] });
});

test('a policy sets options', async () => {
  const { lines } = await audit(
    'drafts --policy strict.json',
    draft({ text: 'A whole good day.' }),
  );
  expect(lines).toMatchObject([
    { verdict: 'check', findings: [{ rule: 'length', severity: 'check' }] },
  ]);
});

test('a policy that turns off what protects pupils is said so', async () => {
  const { complaints } = await audit('drafts --policy no-consent.json', draft({}));
  expect(complaints).toEqual([
    'audit: no-consent.json: rules.consent: this rule is off, so nobody in a picture is checked against the consent list',
    'audit: no-consent.json: rules.pupil-name-with-photo: this rule is at warn, so what it finds holds no draft',
  ]);
});

test.each([
  ['1e400', 'id: too large a number to be given back as it was written; put it in quotation marks'],
  ['9007199254740993', 'id: too large a number'],
  ['-1e400', 'id: too large a number'],
  ['true', 'id: write a text or a number'],
])('an id that would come back as another is an error: %s', async (id, message) => {
  const { code, lines } = await audit('drafts', `{"id":${id},"text":"","media":"none"}`);
  expect(code).toBe(1);
  expect(lines).toMatchObject([{ error: { message: expect.stringContaining(message), line: 1 } }]);
});

test.each([
  ['{"text":"","media":"none"}', 'id: this is missing'],
  ['{"id":1,"media":"none"}', 'text: this is missing'],
  ['{"id":1,"text":5,"media":"none"}', 'text: write a text, in quotation marks'],
  ['{"id":1,"text":""}', 'media: this is missing'],
  [
    '{"id":1,"text":"","media":"photo"}',
    'media: write one of "none", "photo-pupils", "photo-work", "photo-place"',
  ],
  ['{"id":1,"text":"","media":"none","inPhoto":"1"}', 'inPhoto: write a list, in square brackets'],
  ['{"id":1,"text":"","media":"none","inPhoto":[1e400]}', 'inPhoto.0: too large a number'],
  ['{"id":1,"text":"","media":"none","asOf":"soon"}', 'asOf: not a day; write YYYY-MM-DD'],
  ['[]', 'id: this is missing'],
  ['5', 'the line: write fields and their values, in braces'],
])('what is wrong with a line is said in plain words: %s', async (line, message) => {
  const { lines } = await audit('drafts', line);
  expect(lines).toMatchObject([{ error: { message: expect.stringContaining(message) } }]);
});

test('null is the same as a missing key', async () => {
  const line = { media: 'photo-pupils', text: 'A fine day' };
  const { code, lines } = await audit(
    'drafts --pupils pupils.csv',
    `${draft({ ...line, alt: null, inPhoto: null, asOf: null })}\n${draft(line)}`,
  );
  expect(code).toBe(0);
  expect(lines[0]).toEqual(lines[1]);
});

const pictured = (inPhoto: unknown[], more = {}) =>
  draft({ media: 'photo-pupils', inPhoto, asOf: '2026-11-22', ...more });

test.each([
  ['004201', 'clear', []],
  // As a number, the way a spreadsheet hands it on.
  [4201, 'clear', []],
  ['004202', 'stop', ['consent']],
  ['004203', 'stop', ['consent']],
  ['nobody', 'stop', ['consent']],
])('a picture of pupil %s against the list is %s', async (id, verdict, rules) => {
  const { lines } = await audit('drafts --pupils pupils.csv', pictured([id]));
  expect(lines).toMatchObject([{ verdict, findings: rules.map((rule) => ({ rule })) }]);
});

test('consent is that of the day of posting', async () => {
  const { lines } = await audit(
    'drafts --pupils pupils.csv',
    pictured(['004201'], { asOf: '2027-09-01' }),
  );
  expect(lines).toMatchObject([
    { verdict: 'stop', findings: [{ rule: 'consent', in: 'text', start: 0, end: 0, text: '' }] },
  ]);
});

test('a picture of pupils of which none is said stays a check', async () => {
  const { lines } = await audit('drafts --pupils pupils.csv', draft({ media: 'photo-pupils' }));
  expect(lines).toMatchObject([{ verdict: 'check', findings: [] }]);
});

test('several files are one list, joined by UPN', async () => {
  const { lines } = await audit(
    'drafts --pupils roll.csv --pupils answers.csv',
    `${pictured(['A1'])}\n${pictured(['A2'])}`,
  );
  expect(lines).toMatchObject([{ verdict: 'clear' }, { verdict: 'stop' }]);
});

test('what cannot be used in a list is named by file, row and column', async () => {
  const one = await audit('drafts --pupils pupils.csv', draft({}));
  expect(one.complaints).toEqual([
    'audit: pupils.csv, row 4, column “Social Media”: “Perhaps” is neither a yes nor a no, so it counts as no.',
    'audit: pupils.csv, row 4, column “Consent Expiry”: “31/02/2027” is not a date, so what rests on it counts as unclear.',
  ]);
  const two = await audit('drafts --pupils roll.csv --pupils answers.csv', draft({}));
  expect(two.complaints).toEqual([
    'audit: answers.csv, row 4: it cannot be told which pupil this is, so the row was left out.',
  ]);
});

test('help is no fault', async () => {
  const { code, output } = await audit('--help');
  expect([code, output.startsWith('usage: npm run -s audit')]).toEqual([0, true]);
});

test.each([
  ['', 'say what to audit'],
  ['draughts', 'there is no "draughts"'],
  ['drafts more', '"more" is one word too many'],
  ['drafts --fast', '--fast'],
  ['drafts --school carltonji', 'drafts takes no --school'],
  ['drafts --policy', '--policy'],
  ['drafts --policy none.json', 'none.json cannot be read'],
  ['drafts --pupils none.csv', 'none.csv cannot be read'],
  ['drafts --pupils notes.txt', 'notes.txt has no row of headers'],
  ['drafts --policy bad-field.json', 'bad-field.json: version: '],
  ['drafts --policy off.json', 'off.json: rules.length.options.houseLimit: '],
  ['drafts --policy bad-option.json', 'bad-option.json: rules.length.options.houseLimit: '],
  [
    'drafts --policy bad-rule.json',
    'bad-rule.json: rules.lenght: there is no rule “lenght”; the rules are text-language, ',
  ],
  [
    'drafts --policy no-option.json',
    'no-option.json: rules.shouting.options.allowed: this rule has no option “allowed”; its options are allow',
  ],
  ['drafts --policy pupils.csv', 'pupils.csv: this is not JSON'],
  ['drafts --as-of 2026-11-01 --as-of 2026-11-02', '--as-of is given twice'],
  ['drafts --as-of=2026-11-01 --as-of=2026-11-01', '--as-of is given twice'],
  ['drafts --policy off.json --policy strict.json', '--policy is given twice'],
  ['drafts --as-of 2026-02-30', '--as-of 2026-02-30 is not a day'],
  ['drafts --as-of soon', '--as-of soon is not a day'],
  ['followers --school not-a-handle!', '--school not-a-handle! is not a handle'],
  ['followers --pupils pupils.csv', 'followers takes no --pupils'],
  ['followers --school a --school b', '--school is given twice'],
  ['posts --school carltonji', '"posts" is not built yet'],
])('wrong usage: audit %s', async (argv, complaint) => {
  const { code, output, complaints } = await audit(argv, draft({}));
  expect([code, output]).toEqual([2, '']);
  expect(complaints.join()).toContain(complaint);
});
