import { type Action, may } from '../../vault/index.ts';
import { granted, NotGranted } from './refused.ts';
import { vault } from './vault.ts';

/** Who has the vault open, if they may do that. @throws NotGranted `locked`, `not-allowed`. */
export async function whoMay(action: Action): Promise<{ readonly id: string }> {
  const holder = await granted(vault.holding(async (_key, who) => who));
  if (!may(holder, action)) throw new NotGranted('not-allowed');
  return holder;
}

/** The id of whoever has it open; null: nobody has, as far as can be told. */
export async function whoHasItOpen(): Promise<string | null> {
  const state = await vault.state();
  return state.is === 'open' ? state.holder.id : null;
}
