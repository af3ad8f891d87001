import { attemptsOn } from './attempts.ts';
import { randomId } from './bytes.ts';
import type { Changes, Disk } from './disk.ts';
import { addPlatform, type DataKey, newPersonHolder } from './holder.ts';
import { stretch as argon2id, type Stretch } from './kdf.ts';
import { DEFAULT_LOCK, type LockReason, type LockSettings, lockState } from './lock.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type Credentials, type Opened, openVault, WRONG } from './opening.ts';
import { checkPassphrase } from './passphrase.ts';
import * as people from './people.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { asResult, type Refusal, Refused, type Result } from './result.ts';
import type { Role, Standing } from './roles.ts';
import { clearSession, RECOVERY, readSession, type SessionArea, writeSession } from './session.ts';
import { VAULT } from './stored-keys.ts';
import { type Person, packVault, proveVault, readVault, type VaultFile } from './vault-file.ts';

/** What else is sealed with the data key, sealed anew with the next one, to be kept in one step. */
export type Rider = (from: DataKey, to: DataKey) => Promise<Changes>;

export interface VaultDeps {
  readonly disk: Disk;
  readonly session: SessionArea;
  /** UTC milliseconds. */
  readonly now: () => number;
  readonly build: string;
  readonly settings?: () => Promise<LockSettings>;
  readonly riders?: readonly Rider[];
  readonly stretch?: Stretch;
}

/** A person as pages may see one. `platform`: what a page needs to ask the authenticator. */
export interface KnownPerson extends Standing {
  readonly id: string;
  readonly name: string;
  readonly platform: readonly { readonly credential: string; readonly input: string }[];
}

/** Who has the vault open. The recovery code acts as the leadership, and has nobody's name, nor leads. */
export interface Holder extends Standing {
  readonly id: string;
  readonly name: string | null;
}

export type VaultState =
  | { readonly is: 'none' }
  | {
      readonly is: 'locked';
      readonly why: LockReason | null;
      readonly people: readonly KnownPerson[];
      /** From when (UTC milliseconds) an attempt of anybody's is taken; one person's may be later. */
      readonly nextAttemptAt: number;
    }
  | {
      readonly is: 'open';
      readonly holder: Holder;
      readonly until: number;
      /** False: the recovery code was made and nobody has said that it was put away. */
      readonly codeKept: boolean;
    }
  | { readonly is: 'refused'; readonly refusal: Refusal };

/** Activity is written at most so often: a keystroke needs no write. */
const TOUCH = 15_000;

const shown = ({ id, name, role, lead, holder }: Person): KnownPerson => ({
  id,
  name,
  role,
  lead: lead === true,
  platform: holder.platform.map(({ credential, input }) => ({ credential, input })),
});

const holderOf = (file: VaultFile, id: string): Holder => {
  if (id === RECOVERY) return { id, name: null, role: 'slt', lead: false };
  const { name, role, lead = false } = people.personIn(file, id);
  return { id, name, role, lead };
};

/**
 * The vault. Every function answers with a `Result`; only a fault of ours is thrown. Changes are made
 * one after the other, each in one write, so that a worker killed at any point leaves the vault as it
 * was before or as it is after.
 */
export function createVault(deps: VaultDeps) {
  const { disk, session: area, now, build, riders = [], stretch = argon2id } = deps;
  const attempts = attemptsOn(disk);
  const inTurn = oneAtATime();
  const settings = deps.settings ?? (async () => DEFAULT_LOCK);
  /** Why this life of the worker locked it; for the words on the unlock page. */
  let lockedBecause: LockReason | null = null;

  async function shut(why: LockReason): Promise<null> {
    lockedBecause = why;
    await clearSession(area);
    return null;
  }

  async function stored() {
    const vault = await readVault(disk);
    if (!vault) throw new Refused('noVault');
    return vault;
  }

  /** The open vault, checked against time, build and people; null when it is locked. */
  async function current() {
    const session = await readSession(area);
    if (!session) return null;
    const state = lockState(await settings(), session, build, now());
    if (!state.open) return shut(state.why);
    const vault = await stored();
    const { file } = vault;
    if (file.generation !== session.key.generation) return shut('rotated');
    await proveVault(vault, session.key);
    return { session, file, until: state.until, holder: holderOf(file, session.person) };
  }

  async function opened() {
    const found = await current();
    if (!found) throw new Refused('locked');
    return found;
  }

  async function managing() {
    const found = await opened();
    if (found.holder.role !== 'slt') throw new Refused('notAllowed');
    return found;
  }

  async function start(person: string, key: DataKey): Promise<void> {
    const at = now();
    await writeSession(area, { build, person, key, unlockedAt: at, lastActiveAt: at });
    lockedBecause = null;
  }

  /** @throws Refused for a wrong secret, damage, or one attempt too early. */
  async function tried(come: Credentials): Promise<Opened> {
    const vault = await stored();
    // What can't be right is no attempt: a mistyped code, a person who is not there.
    if (come.by === 'code') readRecoveryCode(come.code);
    else people.personIn(vault.file, come.person);
    const who = come.by === 'code' ? RECOVERY : come.person;
    const found = await attempts.attempt(who, now(), () => openVault(vault, come, stretch));
    if (!found) throw new Refused(WRONG[come.by]);
    return found;
  }

  async function keep(file: VaultFile, key: DataKey, others: Changes = new Map()): Promise<void> {
    await disk.write(new Map([...others, [VAULT, await packVault(file, key)]]));
  }

  /** Keeps the file under a new data key, with everything the old one sealed, in one step. */
  async function rotateAndKeep(file: VaultFile, from: DataKey): Promise<DataKey> {
    const to = people.newDataKey();
    const moved = await Promise.all(riders.map((rider) => rider(from, to)));
    await keep(await people.rotated(file, to), to, new Map(moved.flatMap((some) => [...some])));
    return to;
  }

  const answered = <T>(act: () => Promise<T>): Promise<Result<T>> => asResult(() => inTurn(act));

  return {
    /** Where the vault stands; also shuts it when its time has come. */
    state: async (): Promise<VaultState> => {
      const state = await answered(async (): Promise<VaultState> => {
        const vault = await readVault(disk);
        if (!vault) return { is: 'none' };
        const found = await current();
        if (found) {
          const codeKept = vault.file.recovery.kept !== false;
          return { is: 'open', holder: found.holder, until: found.until, codeKept };
        }
        const known = vault.file.people.map(shown);
        const nextAttemptAt = await attempts.nextAt(
          now(),
          known.map(({ id }) => id),
        );
        return { is: 'locked', why: lockedBecause, people: known, nextAttemptAt };
      });
      return state.ok ? state.value : { is: 'refused', refusal: state };
    },

    /** Makes the vault, with its first person, who is of the leadership, and leaves it open. */
    create: (first: { name: string; passphrase: string }) =>
      answered(async () => {
        if (await readVault(disk)) throw new Refused('vaultExists');
        checkPassphrase(first.passphrase);
        const key = people.newDataKey();
        const id = randomId();
        const name = people.nameFor({ people: [] }, first.name);
        const holder = await newPersonHolder(id, first.passphrase, key, stretch);
        const { code, recovery } = await people.newRecovery(key, now());
        const person: Person = { id, name, role: 'slt', holder };
        await keep({ generation: key.generation, people: [person], recovery }, key);
        await start(id, key);
        return { person: id, recoveryCode: code };
      }),

    unlock: (come: Credentials) =>
      answered(async () => {
        const { person, key } = await tried(come);
        await start(person, key);
        return holderOf((await stored()).file, person);
      }),

    /** Asks for a person's secret once more, for an override, without unlocking anything. */
    confirm: (come: Exclude<Credentials, { by: 'code' }>) =>
      answered(async () => {
        const { file } = await opened();
        await tried(come);
        return holderOf(file, come.person);
      }),

    lock: (why: LockReason) => answered(async () => void (await shut(why))),

    /** A person did something in Lollipop: the time of idleness begins anew. */
    touch: () =>
      answered(async () => {
        const { session } = await opened();
        const at = now();
        if (at - session.lastActiveAt < TOUCH) return;
        await writeSession(area, { ...session, lastActiveAt: at });
      }),

    /**
     * Runs `act` with the data key while nothing about people or keys changes; `locked` when nobody
     * has the vault open. Everything the records do goes through here.
     */
    holding: <T>(act: (key: DataKey, holder: Holder) => Promise<T>) =>
      answered(async () => {
        const { session, holder } = await opened();
        return act(session.key, holder);
      }),

    people: () => answered(async () => (await opened()).file.people.map(shown)),

    /** The new person types the passphrase themselves. */
    addPerson: (added: {
      name: string;
      role: Role;
      lead?: boolean | undefined;
      passphrase: string;
    }) =>
      answered(async () => {
        const { file, session } = await managing();
        const { name, role, lead = false, passphrase } = added;
        const standing = people.standingAs({ role, lead });
        checkPassphrase(passphrase);
        const id = randomId();
        const unique = people.nameFor(file, name);
        const holder = await newPersonHolder(id, passphrase, session.key, stretch);
        const person: Person = { id, name: unique, ...standing, holder };
        await keep(people.withAdded(file, person), session.key);
        return id;
      }),

    /** Another name, role or mark. A role is taken away at once, but what was known is known. */
    describePerson: (described: people.Described) =>
      answered(async () => {
        const { file, session } = await managing();
        const person = people.described(file, described);
        await keep(people.withChanged(file, person), session.key);
      }),

    /**
     * Takes a person out and changes the data key and the recovery code, all in one write, so that
     * nothing they know or have seen opens it again. @returns the new code, to be shown once.
     */
    removePerson: (id: string) =>
      answered(async () => {
        const { file, session } = await managing();
        const { code, recovery } = await people.newRecovery(session.key, now());
        const next = { ...people.without(file, id), recovery };
        const key = await rotateAndKeep(next, session.key);
        await attempts.forget(id, now());
        if (session.person === id) await shut('person');
        else await writeSession(area, { ...session, key });
        return code;
      }),

    /**
     * A new passphrase, by whoever knows the old one, or by the recovery code (`old` is null). Since
     * that is done when somebody else may know the old one, the person gets a new key pair, the vault
     * a new data key, and the computer's own unlock must be set up again.
     */
    changePassphrase: (change: { id: string; old: string | null; passphrase: string }) =>
      answered(async () => {
        const { file, session } = await opened();
        const { id, old, passphrase } = change;
        const person = people.personIn(file, id);
        checkPassphrase(passphrase);
        if (old !== null) await tried({ by: 'passphrase', person: id, passphrase: old });
        else if (session.person !== RECOVERY) throw new Refused('notAllowed');
        const holder = await newPersonHolder(id, passphrase, session.key, stretch);
        const next = people.withChanged(file, { ...person, holder });
        await writeSession(area, { ...session, key: await rotateAndKeep(next, session.key) });
        await attempts.forget(id, now());
      }),

    /** A new recovery code, shown once; the old one opens nothing from then on. */
    renewRecovery: () =>
      answered(async () => {
        const { file, session } = await managing();
        const { code, recovery } = await people.newRecovery(session.key, now());
        const key = await rotateAndKeep({ ...file, recovery }, session.key);
        await writeSession(area, { ...session, key });
        return code;
      }),

    /** Somebody has said that the recovery code is put away. */
    codeIsKept: () =>
      answered(async () => {
        const { file, session } = await managing();
        await keep({ ...file, recovery: { ...file.recovery, kept: true } }, session.key);
      }),

    /** Lets a person also unlock with a WebAuthn credential; they give their passphrase for it. */
    addPlatform: (id: string, passphrase: string, platform: Parameters<typeof addPlatform>[3]) =>
      answered(async () => {
        const { file, session } = await opened();
        const { privateKey } = await tried({ by: 'passphrase', person: id, passphrase });
        const person = people.personIn(file, id);
        const holder = await addPlatform(id, person.holder, privateKey, platform);
        await keep(people.withChanged(file, { ...person, holder }), session.key);
      }),

    removePlatform: (id: string, credential: string) =>
      answered(async () => {
        const { file, session, holder: who } = await opened();
        if (who.id !== id && who.role !== 'slt') throw new Refused('notAllowed');
        const person = people.personIn(file, id);
        const platform = person.holder.platform.filter((one) => one.credential !== credential);
        const next = { ...person, holder: { ...person.holder, platform } };
        await keep(people.withChanged(file, next), session.key);
      }),
  };
}

export type Vault = ReturnType<typeof createVault>;
