import type { Proof } from '../../messages/list.ts';
import { fromBase64 } from '../../vault/bytes.ts';
import type { Calls } from './call-types.ts';
import { verifyKnown } from './known.ts';
import { writeLockSettings } from './lock-settings.ts';
import { granted, NotGranted } from './refused.ts';
import { changed, lock, vaultState } from './state.ts';
import { vault } from './vault.ts';
import { whoMay } from './who.ts';

/** After a change: every page looks again, and this one gets what it is now. */
async function afterwards() {
  await changed('vault');
  return vaultState();
}

/** It was locked: what is kept sealed is believed at once, and looked through behind the answer. */
async function unlocked() {
  const state = await afterwards();
  void verifyKnown().then(
    (sound) => (sound ? undefined : changed('list')),
    // It locked meanwhile, or the storage failed: the next reading says so.
    () => undefined,
  );
  return state;
}

const withCode = async (recoveryCode: string) => ({ state: await afterwards(), recoveryCode });

/** Asks again for the passphrase of whoever has it open, before what can't be taken back. */
export async function confirmed(passphrase: string): Promise<{ readonly id: string }> {
  const { id } = await granted(vault.holding(async (_key, holder) => holder));
  await granted(vault.confirm({ by: 'passphrase', person: id, passphrase }));
  return { id };
}

/** The same, by passphrase or by the platform's own unlock. */
export async function proved(proof: Proof): Promise<void> {
  if (proof.by === 'passphrase') {
    await confirmed(proof.passphrase);
    return;
  }
  const { id } = await granted(vault.holding(async (_key, holder) => holder));
  const credential = await platformOf(id);
  const secret = fromBase64(proof.secret);
  await granted(vault.confirm({ by: 'platform', person: id, credential, secret }));
}

async function platformOf(person: string): Promise<string> {
  const state = await vaultState();
  const platform = state.people.find(({ id }) => id === person)?.platform;
  if (!platform) throw new NotGranted('gone');
  return platform.credential;
}

export const VAULT: Calls<
  | 'vault-state'
  | 'vault-create'
  | 'vault-unlock'
  | 'vault-recover'
  | 'vault-unlock-platform'
  | 'vault-lock'
  | 'platform-add'
  | 'platform-remove'
  | 'person-add'
  | 'person-change'
  | 'passphrase-change'
  | 'person-remove'
  | 'recovery-renew'
  | 'recovery-kept'
  | 'lock-settings'
> = {
  'vault-state': () => vaultState(),

  'vault-create': async (first) => withCode((await granted(vault.create(first))).recoveryCode),

  'vault-unlock': async ({ person, passphrase }) => {
    await granted(vault.unlock({ by: 'passphrase', person, passphrase }));
    return unlocked();
  },

  'vault-recover': async ({ code, person, passphrase }) => {
    await granted(vault.unlock({ by: 'code', code }));
    try {
      await granted(vault.changePassphrase({ id: person, old: null, passphrase }));
      // The code was typed somewhere: it opens nothing any more.
      const recoveryCode = await granted(vault.renewRecovery());
      await granted(vault.unlock({ by: 'passphrase', person, passphrase }));
      return await withCode(recoveryCode);
    } catch (error) {
      await lock('person');
      throw error;
    }
  },

  'vault-unlock-platform': async ({ person, secret }) => {
    const credential = await platformOf(person);
    await granted(vault.unlock({ by: 'platform', person, credential, secret: fromBase64(secret) }));
    return unlocked();
  },

  'vault-lock': async () => {
    await lock('person');
    return vaultState();
  },

  'platform-add': async ({ passphrase, credential, salt, secret }) => {
    const { id } = await granted(vault.holding(async (_key, holder) => holder));
    const platform = { credential, input: salt, secret: fromBase64(secret) };
    await granted(vault.addPlatform(id, passphrase, platform));
    return afterwards();
  },

  'platform-remove': async ({ person }) => {
    await granted(vault.removePlatform(person, await platformOf(person)));
    return afterwards();
  },

  'person-add': async (person) => {
    await granted(vault.addPerson(person));
    return afterwards();
  },

  'person-change': async ({ person, ...described }) => {
    await granted(vault.describePerson({ id: person, ...described }));
    return afterwards();
  },

  'passphrase-change': async ({ current, passphrase }) => {
    const { id } = await granted(vault.holding(async (_key, holder) => holder));
    await granted(vault.changePassphrase({ id, old: current, passphrase }));
    return afterwards();
  },

  'person-remove': async ({ person, passphrase }) => {
    const { id } = await confirmed(passphrase);
    // Somebody else takes a person out: nobody shuts the door on themselves.
    if (id === person) throw new NotGranted('not-allowed');
    return withCode(await granted(vault.removePerson(person)));
  },

  'recovery-renew': async ({ passphrase }) => {
    await confirmed(passphrase);
    return withCode(await granted(vault.renewRecovery()));
  },

  'recovery-kept': async () => {
    await granted(vault.codeIsKept());
    return afterwards();
  },

  'lock-settings': async (settings) => {
    await whoMay('change-settings');
    await writeLockSettings(settings);
    return afterwards();
  },
};
