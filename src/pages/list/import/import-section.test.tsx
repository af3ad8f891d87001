// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ConsentBody, decision } from '../../../consent/index.ts';
import { readAllTables, UnreadableTable } from '../../../consent/table/index.ts';
import { type Desk, openDesk, TODAY } from '../testing/desk.tsx';
import { exportedBodies, exportText } from '../testing/pupils.ts';
import { ImportSection } from './import-section.tsx';
import type { ReadFile } from './reading/read-file.ts';

const stored: Record<string, unknown> = {};
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (values: Record<string, unknown>) => void Object.assign(stored, values),
      },
    },
  },
}));

/** Files by their name; what a worker does in the browser is done here at once. */
let files: Record<string, string> = {};
const read: ReadFile = async (file) => {
  try {
    const bytes = new TextEncoder().encode(files[file.name] ?? '');
    return { ok: true, tables: await readAllTables(bytes, file.name) };
  } catch (error) {
    if (error instanceof UnreadableTable) return { ok: false, problem: error.problem };
    throw error;
  }
};

let desk: Desk;
async function open(before: readonly ConsentBody[] = []) {
  desk = await openDesk(before, (props) => <ImportSection {...props} read={read} />);
}
const NOON = Date.parse('2026-11-25T12:00:00Z');
async function give(given: Record<string, string>, lastModified = NOON) {
  files = given;
  const input = desk.field(/Choose files/);
  Object.defineProperty(input, 'files', {
    value: Object.keys(given).map((name) => new File(['x'], name, { lastModified })),
    configurable: true,
  });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await vi.waitFor(() => {
    if (/Reading /.test(desk.text())) throw new Error('still reading');
  });
}
async function compare() {
  await desk.press(/Show what would change/);
  await vi.waitFor(() => {
    if (/Comparing/.test(desk.text())) throw new Error('still comparing');
  });
}

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key];
});
afterEach(() => desk.close());

const HEAD = 'UPN,Forename,Surname,Class,Social Media,Expiry';
const rows = (...lines: string[]) => [HEAD, ...lines].join('\r\n');

test('an export becomes a list: guessed, shown, and written at one press', async () => {
  await open();
  await give({ 'pupils.csv': exportText() });
  expect(desk.field(/What “Legal Forename” is/).value).toBe('legal-forename');
  expect(desk.field(/What “Consent: Social Media” is/).value).toBe('consent');
  expect(desk.text()).toMatch(/“Pending” ×1 → no answer yet: counts as no/);
  await compare();
  expect(desk.text()).toMatch(/40 pupils are added/);
  expect(desk.recorded()).toEqual([]);
  await desk.press(/^Import 40 changes$/);
  expect(desk.register().pupils.size).toBe(40);
  expect(desk.recorded().at(-1)).toMatchObject({ type: 'list-imported', added: 40, refused: 0 });
  await desk.press(/^Undo$/);
  expect(desk.register().pupils.size).toBe(0);
  expect(desk.text()).toMatch(/Taken back/);
});

test('the list is as current as its file: of the day that was saved, unless somebody says otherwise', async () => {
  await open();
  await give(
    { 'old.csv': rows('E1,Alice,Bennett,3 Oak,Yes,31/08/2027') },
    Date.parse('2026-11-10T12:00:00Z'),
  );
  expect(desk.field(/files were true on/).value).toBe('2026-11-10');
  expect(desk.field(/came from/).value).toMatch(/10 Nov 2026/);
  expect(desk.text()).toMatch(/more than a week ago/);
  await desk.type(/files were true on/, '2026-11-12');
  await compare();
  await desk.press(/Back to the columns/);
  expect(desk.field(/files were true on/).value).toBe('2026-11-12');
  await compare();
  await desk.press(/^Import 1 change$/);
  expect(desk.recorded().at(-1)).toMatchObject({ type: 'list-imported', day: '2026-11-12' });
  expect(desk.register().currentAt).toBe(Date.parse('2026-11-12T00:00:00Z'));
});

test('leaving halfway changes nothing', async () => {
  await open();
  await give({ 'pupils.csv': exportText() });
  await compare();
  await desk.press(/Back to the columns/);
  await desk.press(/Start again/);
  expect(desk.recorded()).toEqual([]);
  expect(desk.text()).not.toMatch(/pupils\.csv/);
});

test('the same file again differs in nothing, and says the list is current', async () => {
  await open(await exportedBodies());
  await give({ 'pupils.csv': exportText() });
  await compare();
  await desk.press(/Nothing differs/);
  expect(desk.recorded()).toMatchObject([{ type: 'list-imported', added: 0, changed: 0, left: 0 }]);
});

test('a changed file is told field by field; who is gone is asked about', async () => {
  await open(await exportedBodies());
  const changed = exportText()
    .replace('3 Oak,Yes,,Yes,Yes,Yes,Yes', '3 Elm,Yes,,Yes,Yes,Yes,No')
    .split('\n')
    .filter((line) => !line.includes('Okonkwo'))
    .join('\n');
  await give({ 'pupils.csv': changed });
  await compare();
  expect(desk.text()).toMatch(/Class: 3 Oak → becomes 3 Elm/);
  expect(desk.text()).toMatch(/Social media: yes, .* → becomes no/);
  await desk.press(/^Import 1 change$/);
  expect(desk.recorded()).toEqual([]);
  expect(desk.text()).toMatch(/Say first what became of these pupils/);
  await desk.tick(/^They have left$/);
  await desk.press(/^Import 2 changes$/);
  const [okonkwo] = [...desk.register().pupils.values()].filter(
    ({ surnames }) => surnames.legal === 'Okonkwo',
  );
  expect(decision(okonkwo, 'display', TODAY)).toEqual({ ok: false, why: 'left' });
});

test('a withdrawal recorded here stands against the file, unless somebody says otherwise', async () => {
  const bodies = await exportedBodies();
  const alice = bodies.find((body) => body.type === 'pupil-added')?.pupil ?? '';
  const withdrawal: ConsentBody = {
    type: 'consent-withdrawn',
    pupil: alice,
    evidence: { kind: 'phone', reference: '' },
    givenBy: 'Mrs J Bennett',
    relationship: 'Mother',
    uses: ['social-media'],
    on: '2026-11-20',
  };
  await open([...bodies, withdrawal]);
  await give({ 'pupils.csv': exportText() });
  await compare();
  expect(desk.text()).toMatch(/1 decision/);
  await desk.press(/Nothing differs/);
  expect(decision(desk.register().pupils.get(alice), 'social-media', TODAY).ok).toBe(false);
  await desk.press(/Start again/);
  await give({ 'pupils.csv': exportText() });
  await compare();
  await desk.tick(/The file is right/);
  await desk.press(/^Import 1 change$/);
  expect(decision(desk.register().pupils.get(alice), 'social-media', TODAY).ok).toBe(true);
});

test('several files are joined by UPN; a list of those who agreed is read as one', async () => {
  await open();
  await give({
    'roll.csv': 'UPN,Forename,Surname,Class\r\nE1,Alice,Bennett,3 Oak\r\nE2,Grace,Hartley,4 Rowan',
    'Social media - consented.csv': 'UPN,Surname\r\nE1,Bennett',
  });
  const agreed = [...desk.root.querySelectorAll('.sheet')].find((card) =>
    card.textContent?.includes('consented.csv'),
  );
  const kinds = [...(agreed?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
  expect(kinds.map(({ checked }) => checked)).toEqual([false, true, false]);
  await compare();
  await desk.press(/^Import 2 changes$/);
  const shown = [...desk.register().pupils.values()].map((pupil) => [
    pupil.forenames.legal,
    decision(pupil, 'social-media', TODAY).ok,
  ]);
  expect(shown).toEqual([
    ['Alice', true],
    ['Grace', false],
  ]);
});

test('a table without headers asks for the row that has them', async () => {
  await open();
  await give({ 'bare.csv': 'a;b;c\n1;2;3' });
  expect(desk.text()).toMatch(/No row of headers was found in bare\.csv/);
  await desk.choose(/Headers are in/, '0');
  expect(desk.text()).not.toMatch(/No row of headers/);
  await desk.press(/Show what would change/);
  expect(desk.text()).toMatch(/No column of bare\.csv says who a row is about/);
});

test('what can’t be used is named by file, row and column', async () => {
  await open();
  await give({ 'odd.csv': rows('E1,Alice,Bennett,3 Oak,see file,31/08/2027', ',,,3 Oak,Yes,') });
  expect(desk.text()).toMatch(/“see file” ×1 → unclear: counts as no/);
  await compare();
  const cells = [...desk.root.querySelectorAll('table.refused tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].slice(0, 3).map((cell) => cell.textContent),
  );
  expect(cells).toEqual([
    ['odd.csv', '3', ''],
    ['odd.csv', '2', 'Social Media'],
  ]);
});

test.each([
  ['empty.csv', '\r\n\r\n', /empty\.csv is empty/],
  ['picture.csv', 'PNG\0\0\0', /picture\.csv is neither/],
  ['old.xls', '\u00d0\u00cf', /old\.xls|No row of headers/],
])('a file that is no list says what is wrong: %s', async (name, content, message) => {
  await open();
  await give({ [name]: content });
  expect(desk.text()).toMatch(message);
  expect(desk.recorded()).toEqual([]);
});

test('without a name column, or with a column marked twice, it does not go on', async () => {
  await open();
  await give({ 'list.csv': rows('E1,Alice,Bennett,3 Oak,Yes,31/08/2027') });
  await desk.choose(/What “Surname” is/, 'nothing');
  await desk.press(/Show what would change/);
  expect(desk.text()).toMatch(/None of the files has names/);
  await desk.choose(/What “Surname” is/, 'legal-forename');
  expect(desk.text()).toMatch(/More than one column of list\.csv is marked “Legal forename”/);
  expect(desk.text()).not.toMatch(/are added/);
});

test('columns are remembered for the next file of the same headers', async () => {
  await open();
  await give({ 'list.csv': rows('E1,Alice,Bennett,3 Oak,Yes,31/08/2027') });
  await desk.choose(/What “Class” is/, 'year-group');
  await compare();
  await desk.press(/^Import 1 change$/);
  await desk.press(/Start again/);
  await give({ 'next.csv': rows('E2,Grace,Hartley,Year 4,Yes,31/08/2027') });
  expect(desk.field(/What “Class” is/).value).toBe('year-group');
  expect(desk.text()).toMatch(/Columns as in your last import/);
});

test('a list that changed meanwhile is compared again before anything is written', async () => {
  await open();
  await give({ 'list.csv': rows('E1,Alice,Bennett,3 Oak,Yes,31/08/2027') });
  await compare();
  expect(desk.text()).toMatch(/1 pupil is added/);
  const [added] = await exportedBodies();
  if (added?.type !== 'pupil-added') throw new Error('the export adds pupils');
  await desk.meanwhile({ ...added, details: { ...added.details, upn: 'E1' } });
  await vi.waitFor(() => expect(desk.text()).toMatch(/The list was changed meanwhile/));
  expect(desk.text()).not.toMatch(/is added/);
  expect(desk.text()).toMatch(/1 pupil changes/);
});

test('a second file that says nothing, and a header without rows, are told at once', async () => {
  await open();
  await give({
    'list.csv': rows('E1,Alice,Bennett,3 Oak,Yes,31/08/2027'),
    'classes.csv': 'UPN,Class\r\nE1,3 Oak',
    'empty.csv': 'UPN,Surname,Website\r\n,,',
    'photos.csv': 'UPN,Photos\r\nE1,No',
  });
  const cardOf = (file: string) =>
    [...desk.root.querySelectorAll('.sheet')].find((card) => card.textContent?.includes(file))
      ?.textContent;
  expect(cardOf('classes.csv')).toMatch(/classes\.csv says nothing about consent/);
  expect(cardOf('empty.csv')).toMatch(/There are no rows below the headers in empty\.csv/);
  expect(cardOf('photos.csv')).not.toMatch(/says nothing about consent/);
  expect(cardOf('list.csv')).not.toMatch(/says nothing|no rows/);
});

test('a column that nobody understands and that says no is told, and may be set aside for good', async () => {
  const file = () =>
    'UPN,Forename,Surname,Social Media,Latest\r\nE1,Alice,Bennett,Yes,No\r\nE2,Bo,Bee,Yes,';
  await open();
  await give({ 'list.csv': file() });
  expect(desk.field(/What “Latest” is/).value).toBe('doubt');
  expect(desk.text()).toMatch(/“No” ×1 → makes a yes beside it unclear/);
  await compare();
  expect(desk.text()).toMatch(/“No” may be a no/);
  await desk.press(/Back to the columns/);
  await desk.choose(/What “Latest” is/, 'nothing');
  await compare();
  expect(desk.text()).not.toMatch(/“No” may be a no/);
  await desk.press(/^Import 2 changes$/);
  const shown = [...desk.register().pupils.values()].map(
    (pupil) => decision(pupil, 'social-media', TODAY).ok,
  );
  expect(shown).toEqual([true, true]);
  await desk.press(/Start again/);
  await give({ 'list.csv': file() });
  expect(desk.field(/What “Latest” is/).value).toBe('nothing');
});
