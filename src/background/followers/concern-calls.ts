import { type Concern, concernAbout, isConcernOpen } from '../../followers/check/index.ts';
import type { Calls } from '../list/call-types.ts';
import { NotGranted } from '../list/refused.ts';
import { confirmed } from '../list/vault-calls.ts';
import { whoMay } from '../list/who.ts';
import { tellOwnPages } from '../tell-pages.ts';
import { assessmentsOf } from './assessments.ts';
import { addToFollowers, destroyKept, readFollowers } from './record.ts';
import { inTurn } from './said.ts';

/** @throws NotGranted `gone`: there is none, or somebody has closed or opened it meanwhile. */
async function concernThat(is: 'open' | 'closed', concern: string): Promise<Concern> {
  const found = (await readFollowers()).concerns.find((one) => one.concern === concern);
  if (!found || isConcernOpen(found) !== (is === 'open')) throw new NotGranted('gone');
  return found;
}

/** Pages on X are told nothing of it. */
async function done() {
  await tellOwnPages('followers');
  return {};
}

/** Concerns about followers who may be pupils: for the safeguarding lead, and for nobody else. */
export const CONCERNS: Calls<
  | 'followers-concern'
  | 'followers-concern-close'
  | 'followers-concern-again'
  | 'followers-concern-erase'
> = {
  'followers-concern': ({ id }) =>
    inTurn(async () => {
      await whoMay('open-concern');
      const before = concernAbout((await readFollowers()).concerns, id);
      if (before && isConcernOpen(before)) return done();
      const assessment = (await assessmentsOf()).get(id);
      const signs = (assessment?.reasons ?? []).filter(({ kind }) => kind === 'pupil');
      if (signs.length === 0) throw new NotGranted('gone');
      const concern = before?.concern ?? crypto.randomUUID();
      const signals = [...new Set(signs.map(({ signal }) => signal))];
      await addToFollowers([{ type: 'pupil-concern-opened', concern, id, signals }]);
      return done();
    }),

  'followers-concern-close': ({ concern, why }) =>
    inTurn(async () => {
      await whoMay('close-concern');
      await concernThat('open', concern);
      await addToFollowers([{ type: 'pupil-concern-closed', concern, why }]);
      return done();
    }),

  'followers-concern-again': ({ concern }) =>
    inTurn(async () => {
      await whoMay('open-concern');
      const { id, signals } = await concernThat('closed', concern);
      const again = { concern, id, signals: [...signals] };
      await addToFollowers([{ type: 'pupil-concern-opened', ...again }]);
      return done();
    }),

  'followers-concern-erase': ({ concern, passphrase }) =>
    inTurn(async () => {
      await whoMay('close-concern');
      await concernThat('closed', concern);
      await confirmed(passphrase);
      await destroyKept([concern], [{ type: 'pupil-concern-erased', concern }]);
      return done();
    }),
};
