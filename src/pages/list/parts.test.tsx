// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { added, consented, named } from '../../consent/fixtures/build.ts';
import { type ConsentBody, decision, derive } from '../../consent/index.ts';
import type { VaultState } from '../../messages/list.ts';
import { ExportSection } from './export/export-section.tsx';
import { NamesSection } from './names/names-section.tsx';
import { Overview } from './overview/overview.tsx';
import { PupilsSection } from './pupils/pupils-section.tsx';
import { filterOf } from './pupils/rows.ts';
import { RenewSection } from './renew/renew-section.tsx';
import { RollOverSection } from './roll-over/roll-over-section.tsx';
import { type Desk, openDesk, TODAY } from './testing/desk.tsx';
import { exportedBodies } from './testing/pupils.ts';

const asked = vi.hoisted(() => ({ messages: [] as unknown[], answer: {} as unknown }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      sendMessage: async (message: unknown) => {
        asked.messages.push(message);
        return asked.answer;
      },
    },
  },
}));

let desk: Desk;
afterEach(() => desk.close());

const VAULT: VaultState = {
  is: 'open',
  people: [{ id: 'person-1', name: 'Mrs Frost', role: 'slt', lead: false, platform: null }],
  you: 'person-1',
  lockedWhy: null,
  retryAt: null,
  lock: { idleMinutes: 60, absoluteHours: 12 },
  codeKept: true,
  maxAgeDays: 7,
};

test('the overview counts, tells of the last import, and takes the word that the list is current', async () => {
  desk = await openDesk(await exportedBodies(), (props) => <Overview {...props} vault={VAULT} />);
  expect(desk.text()).toMatch(/28 may be shown/);
  expect(desk.text()).toMatch(/Last import: 25 Nov 2026, by Mrs Frost: 40 added/);
  await desk.press(/The list is current/);
  expect(desk.recorded()).toEqual([{ type: 'list-confirmed', day: TODAY, pupils: 40 }]);
});

test('an empty list says what that means and where to begin', async () => {
  desk = await openDesk([], (props) => <Overview {...props} vault={VAULT} />);
  expect(desk.text()).toMatch(/no pupils on the list yet/);
  expect(desk.root.querySelector('a')?.getAttribute('href')).toBe('#import');
});

test('known names are added many at once, removed, and both can be undone', async () => {
  desk = await openDesk([], (props) => <NamesSection {...props} />);
  await desk.type(/Names, one a line/, 'Mrs Frost\nMr Brown\nMrs Frost');
  expect(desk.text()).toMatch(/2 names to add; 1 is there already/);
  await desk.press(/Add these names/);
  expect(desk.register().known.map(({ name }) => name)).toEqual(['Mrs Frost', 'Mr Brown']);
  await desk.press(/Remove Mr Brown/);
  expect(desk.register().known.map(({ name }) => name)).toEqual(['Mrs Frost']);
  await desk.press(/^Undo$/);
  expect(desk.register().known).toHaveLength(2);
});

const end = { until: '2026-12-01' };
const LIST: ConsentBody[] = [
  added('pupil-0001', named('Alice', 'Bennett', { className: '3 Oak', yearGroup: 'Year 3' })),
  consented({ pupil: 'pupil-0001', ...end }),
  added('pupil-0002', named('Grace', 'Hartley', { className: '6 Ash', yearGroup: 'Year 6' })),
  consented({ pupil: 'pupil-0002', ...end }),
  added('pupil-0003', named('Hope', 'Adeyemi', { className: '3 Oak', yearGroup: 'Year 3' })),
  consented({ pupil: 'pupil-0003', answers: { 'social-media': 'no' }, ...end }),
];

test('renewing asks how it is known, leaves a no alone, and can be undone', async () => {
  desk = await openDesk(LIST, (props) => <RenewSection {...props} />);
  expect(desk.text()).not.toMatch(/Adeyemi/);
  await desk.tick(/All 2 shown here/);
  await desk.press(/Renew for 2 pupils/);
  expect(desk.recorded()).toEqual([]);
  expect(desk.text()).toMatch(/Choose how parents agreed/);
  await desk.choose(/^From/, 'form');
  await desk.type(/Where it can be found/, 'blue folder');
  await desk.press(/Renew for 2 pupils/);
  expect(desk.recorded()).toHaveLength(2);
  const alice = () => desk.register().pupils.get('pupil-0001');
  expect(decision(alice(), 'social-media', '2027-08-31').ok).toBe(true);
  expect(alice()?.permissions['social-media']?.evidence.reference).toBe('form: blue folder');
  await desk.press(/^Undo$/);
  expect(decision(alice(), 'social-media', '2027-08-31').ok).toBe(false);
});

test('classes move up by the table, as changed, and the move can be undone', async () => {
  desk = await openDesk(LIST, (props) => <RollOverSection {...props} />);
  await desk.type(/New year group: 3 Oak/, 'Year 4');
  await desk.type(/New class: 3 Oak/, '4 Elm');
  expect(desk.text()).toMatch(/2 pupils move, 1 leaves/);
  await desk.press(/Move the classes up/);
  const alice = () => desk.register().pupils.get('pupil-0001');
  expect(alice()).toMatchObject({ className: '4 Elm', yearGroup: 'Year 4' });
  expect(desk.register().pupils.get('pupil-0002')?.leavingDate).toBe('2026-08-31');
  await desk.press(/^Undo$/);
  expect(alice()?.className).toBe('3 Oak');
});

test('a second roll-over for the same September is warned of', async () => {
  desk = await openDesk(
    [...LIST, { type: 'classes-rolled-over', day: '2026-09-01', moves: [] }],
    (props) => <RollOverSection {...props} />,
  );
  expect(desk.text()).toMatch(/have been moved up for 1 Sept? 2026 before/);
});

function pupils(before: ConsentBody[]) {
  return openDesk(before, (props) => (
    <PupilsSection {...props} filter={filterOf('')} onFilter={() => {}} reload={async () => {}} />
  ));
}

test('a pupil is added once both names are there, and agrees to nothing by it', async () => {
  desk = await pupils(LIST);
  await desk.press(/^Add a pupil$/);
  await desk.press(/^Add$/);
  expect(document.activeElement).toBe(desk.field(/Legal forename/));
  await desk.type(/Legal forename/, 'Alice');
  await desk.type(/^Surname/, 'Bennett');
  await desk.press(/^Add$/);
  expect(desk.text()).toMatch(/Alice Bennett, 3 Oak is on the list already/);
  await desk.press(/Add another of that name/);
  const [body] = desk.recorded();
  if (body?.type !== 'pupil-added') throw new Error('a pupil is added');
  expect(decision(desk.register().pupils.get(body.pupil), 'display', TODAY)).toEqual({
    ok: false,
    why: 'unknown',
  });
});

test('leavers are erased only with the passphrase and the word that it is sure', async () => {
  const left: ConsentBody = {
    type: 'roll-set',
    pupil: 'pupil-0002',
    evidence: { kind: 'other', reference: '' },
    onRoll: 'no',
    leavingDate: '2026-07-17',
  };
  desk = await pupils([...LIST, left]);
  asked.messages.length = 0;
  asked.answer = { ok: false, why: 'wrong-passphrase', retryAt: null };
  await desk.press(/Erase nobody yet/);
  expect(asked.messages).toEqual([]);
  expect(desk.text()).toMatch(/Tick whom to erase/);
  await desk.tick(/^Hartley, Grace$/);
  await desk.press(/Erase 1 pupil for good/);
  expect(asked.messages).toEqual([]);
  await desk.type(/Your passphrase, once more/, 'not the right one');
  await desk.tick(/I know that this cannot be undone/);
  await desk.press(/Erase 1 pupil for good/);
  expect(asked.messages).toMatchObject([
    { list: 'list-erase', question: { pupil: 'pupil-0002', passphrase: 'not the right one' } },
  ]);
  await vi.waitFor(() => expect(desk.text()).toMatch(/That is not the passphrase/));
});

test('a file is encrypted only under a passphrase typed twice', async () => {
  URL.createObjectURL = () => 'blob:nothing';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const encrypt = vi.fn(async (_text: string, _passphrase: string) => new Uint8Array(3));
  const answers = [
    { ok: false as const, why: 'not-allowed' as const, retryAt: null },
    { ok: true as const, register: derive([]) },
  ];
  const list = async () => answers.shift() ?? { ok: true as const, register: derive([]) };
  desk = await openDesk(LIST, (props) => (
    <ExportSection {...props} contents={{ list, csvOf: () => 'a,b', encrypt }} />
  ));
  await desk.type(/^Passphrase for the file/, 'copper bridge tuesday');
  await desk.type(/^The same again/, 'copper bridge monday');
  await desk.press(/Download encrypted file/);
  expect(encrypt).not.toHaveBeenCalled();
  expect(desk.text()).toMatch(/not the same/);
  await desk.type(/^The same again/, 'copper bridge tuesday');
  await desk.press(/Download encrypted file/);
  // Whom the worker gives no list has no file.
  expect(desk.text()).toMatch(/Your role does not allow this/);
  expect(encrypt).not.toHaveBeenCalled();
  await desk.press(/Download encrypted file/);
  expect(encrypt).toHaveBeenCalledWith('a,b', 'copper bridge tuesday');
  expect(desk.text()).toMatch(/consent-list-2026-11-25\.csv\.age/);
});
