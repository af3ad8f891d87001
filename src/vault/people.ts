import { type Bytes, randomBytes, randomId } from './bytes.ts';
import { type DataKey, give, newRecoveryHolder } from './holder.ts';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { Refused } from './result.ts';
import type { Role, Standing } from './roles.ts';
import { RECOVERY } from './session.ts';
import type { Person, VaultFile } from './vault-file.ts';

export const newDataKey = (): DataKey => ({ generation: randomId(), raw: randomBytes(32) });

/** @throws Refused `unknownPerson`. */
export function personIn(file: VaultFile, id: string): Person {
  const person = file.people.find((one) => one.id === id);
  if (!person) throw new Refused('unknownPerson');
  return person;
}

/**
 * A name as it will stand: at most 80 characters, no other person's, since decisions are recorded
 * under it. @throws Refused `nameMissing` or `nameTaken`.
 */
export function nameFor(file: Pick<VaultFile, 'people'>, typed: string, except?: string): string {
  const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 80);
  if (name === '') throw new Refused('nameMissing');
  const folded = name.toLowerCase();
  if (file.people.some((one) => one.id !== except && one.name.toLowerCase() === folded)) {
    throw new Refused('nameTaken');
  }
  return name;
}

/** @throws Refused `lastSlt` where nobody of the leadership would be left. */
function led(file: VaultFile): VaultFile {
  if (!file.people.some(({ role }) => role === 'slt')) throw new Refused('lastSlt');
  return file;
}

export function withChanged(file: VaultFile, person: Person): VaultFile {
  const people = file.people.map((one) => (one.id === person.id ? person : one));
  return led({ ...file, people });
}

export const withAdded = (file: VaultFile, person: Person): VaultFile => ({
  ...file,
  people: [...file.people, person],
});

export function without(file: VaultFile, id: string): VaultFile {
  personIn(file, id);
  return led({ ...file, people: file.people.filter((one) => one.id !== id) });
}

/** A role, and perhaps a mark, as a person of the file has them. @throws Refused `notAllowed`: only the leadership leads. */
export function standingAs({ role, lead }: Standing): Pick<Person, 'role' | 'lead'> {
  if (lead && role !== 'slt') throw new Refused('notAllowed');
  return lead ? { role, lead } : { role };
}

/** What somebody is to be called and to do; `lead` where it is not said: as before, as long as the role allows it. */
export interface Described {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly lead?: boolean | undefined;
}

export function described(file: VaultFile, { id, name, role, lead }: Described): Person {
  const { lead: before = false, ...rest } = personIn(file, id);
  const standing = standingAs({ role, lead: lead ?? (before && role === 'slt') });
  const { role: _, ...kept } = rest;
  return { ...kept, name: nameFor(file, name, id), ...standing };
}

/**
 * The same people under another data key. Nobody's passphrase is needed, and whoever is no longer in
 * the file has no way to it, also not with everything they ever knew.
 */
export async function rotated(file: VaultFile, key: DataKey): Promise<VaultFile> {
  const people = await Promise.all(
    file.people.map(async (one) => ({ ...one, holder: await give(one.id, one.holder, key) })),
  );
  const holder = await give(RECOVERY, file.recovery.holder, key);
  return { generation: key.generation, people, recovery: { ...file.recovery, holder } };
}

/** A recovery code and what is kept for it; the code itself is shown once and kept nowhere. */
export async function newRecovery(key: DataKey, madeAt: number) {
  const code = newRecoveryCode();
  const secret: Bytes = readRecoveryCode(code);
  const holder = await newRecoveryHolder(RECOVERY, secret, key);
  return { code, recovery: { madeAt, kept: false, holder } };
}
