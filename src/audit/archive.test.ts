import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { archiveZip, tweetsScript } from '../archive/fixtures/build.ts';
import { EXIT, run } from './cli.ts';

const PUPILS = `Adno,Legal Forename,Legal Surname,Social Media,Consent Expiry
004201,Alice,Bennett,Yes,31/08/2027`;
const POSTS = tweetsScript([
  { id: '1000000000000000001', text: 'School is closed on Monday.' },
  { id: '1000000000000000002', text: 'Gr8 day at the fair.' },
  { id: '1000000000000000003', text: 'Our new library.', media: ['photo'] },
  { id: '1000000000000000004', text: 'Well done Alice Bennett!', media: ['photo'] },
  { id: '1000000000000000005', text: 'RT @dfe: Term dates' },
]);
const FILES: Readonly<Record<string, Blob>> = {
  'x.zip': new Blob([archiveZip({ 'data/tweets.js': POSTS })]),
  'tweets.js': new Blob([POSTS]),
  'broken.js': new Blob(['window.YTD.tweets.part0 = [{"tweet": {"id_str": "1"}}]']),
  'notes.txt': new Blob(['Dear all']),
  'empty.zip': new Blob([archiveZip({})]),
};

async function audit(argv: string) {
  let output = '';
  const complaints: string[] = [];
  const missing = () => Promise.reject(new Error('ENOENT'));
  const code = await run(argv.split(' '), {
    input: Readable.from([]),
    output: new Writable({
      write(chunk, _encoding, done) {
        output += String(chunk);
        done();
      },
    }),
    complain: (line) => complaints.push(line),
    readText: missing,
    readBytes: async (file) =>
      file === 'pupils.csv' ? new TextEncoder().encode(PUPILS) : missing(),
    openBlob: async (file) => FILES[file] ?? missing(),
    openProofreader: missing,
  });
  const lines: unknown[] = output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { code, lines, complaints };
}

test('the posts that want something come worst first, each with its link and why', async () => {
  const { code, lines, complaints } = await audit(
    'archive x.zip --pupils pupils.csv --as-of 2026-01-12',
  );
  expect(code).toBe(EXIT.ok);
  expect(lines).toMatchObject([
    {
      id: '1000000000000000004',
      link: 'https://x.com/HollyLanePrim/status/1000000000000000004',
      at: '2020-03-05T09:30:00.000Z',
      standing: 'come-down',
      shown: 'unknown',
      findings: [{ rule: 'pupil-name-with-photo', severity: 'stop', text: 'Alice Bennett' }],
    },
    { id: '1000000000000000003', standing: 'look', shown: 'unknown', findings: [] },
    { id: '1000000000000000002', standing: 'language', shown: 'nothing' },
  ]);
  expect(complaints.at(-1)).toBe('audit: 4 posts read, 1 fine, 1 reposts left out');
});

test('without a list no name is found, and pictures are to be looked at all the same', async () => {
  const { lines } = await audit('archive tweets.js');
  expect(lines).toMatchObject([
    { id: '1000000000000000003', standing: 'look' },
    { id: '1000000000000000004', standing: 'look' },
    { id: '1000000000000000002', standing: 'language' },
  ]);
});

test('an entry that cannot be read is named, and the exit says so', async () => {
  const { code, complaints } = await audit('archive broken.js');
  expect(code).toBe(EXIT.broken);
  expect(complaints[0]).toBe(
    'audit: broken.js: entry 1: tweet.created_at cannot be read; this post was not checked',
  );
});

test.each([
  ['archive', 'audit: archive: say which FILE; see --help'],
  ['archive a b', 'audit: "b" is one word too many; see --help'],
  ['archive nowhere.zip', 'audit: nowhere.zip cannot be read'],
  [
    'archive notes.txt',
    'audit: notes.txt is not one of the files of posts in X’s archive, or is damaged',
  ],
  [
    'archive empty.zip',
    'audit: empty.zip holds no data/tweets.js; give the zip as X sent it, or that file alone',
  ],
])('%s: %s', async (argv, complaint) => {
  const { code, complaints } = await audit(argv);
  expect([code, complaints[0]]).toEqual([EXIT.usage, complaint]);
});
