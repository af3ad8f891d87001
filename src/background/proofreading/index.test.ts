import { expect, test, vi } from 'vitest';
import { draftOf } from '../../lint/draft-of.ts';
import type { ToHost } from '../../messages/host.ts';
import type { ToPage } from '../../messages/index.ts';
import { defaultPolicy } from '../../policy/default.ts';
import type { Policy } from '../../policy/schema.ts';
import { openComputer } from '../list/testing/computer.ts';

/** A proofreader that finds nothing itself: American spellings are known without it. */
vi.mock('./host-line.ts', () => ({
  openLine: (receive: (raw: unknown) => void) => ({
    open: async () => {},
    post: ({ id, texts }: ToHost) =>
      queueMicrotask(() => receive({ type: 'remarks', id, remarks: texts.map(() => []) })),
  }),
}));

const policy: Policy = {
  ...defaultPolicy({ name: 'Holly Lane Primary', handle: 'HollyLanePrim' }),
  rules: { spelling: { severity: 'warn' } },
};
const TAB = 7;
const draft = draftOf('Our color day.');

test('what was put aside is put aside in the second answer, too', async () => {
  const { clock } = await openComputer();
  const [{ readLanguage }, { dismissFinding }] = await Promise.all([
    import('./index.ts'),
    import('../dismiss.ts'),
  ]);
  const read = async (tab: number) => {
    const said: Extract<ToPage, { type: 'language' }>[] = [];
    await readLanguage({ number: 1, draft }, policy, tab, clock.now, (one) => said.push(one));
    const last = said.at(-1);
    return { found: last?.findings ?? [], aside: last?.dismissed ?? [] };
  };
  const [about] = (await read(TAB)).found;
  if (!about) throw new Error('An American spelling is found.');
  expect(await dismissFinding({ draft, pictures: [[]], about }, policy, TAB, clock.now)).toBe(true);
  expect(await read(TAB)).toEqual({ found: [], aside: [about] });
  expect(await read(8)).toEqual({ found: [about], aside: [] });
});
