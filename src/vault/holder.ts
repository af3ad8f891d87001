import * as v from 'valibot';
import { type Bytes, fromBase64, toBase64 } from './bytes.ts';
import { base64Schema, kdfSchema, newKdf, type Stretch } from './kdf.ts';
import { type KeyPair, newKeyPair, openWith, PUBLIC_KEY, sealFor } from './key-pair.ts';
import { lockSchema, makeLock, openLock } from './lock-on-key.ts';
import { Refused } from './result.ts';

/**
 * The vault's own key pair of a person, or of the recovery code. The data key is sealed for the public
 * half, so it can be changed without anybody's passphrase; the locks shut the private half away.
 */
const holderEntries = {
  publicKey: base64Schema(PUBLIC_KEY, PUBLIC_KEY),
  dataKey: base64Schema(PUBLIC_KEY + 28, PUBLIC_KEY + 28 + 32),
};

export const personHolderSchema = v.strictObject({
  ...holderEntries,
  passphrase: v.strictObject({ kdf: kdfSchema, lock: lockSchema }),
  /** The browser's or the computer's own unlock: a WebAuthn credential with the PRF extension. */
  platform: v.array(
    v.strictObject({
      credential: base64Schema(1, 1024),
      /** What the authenticator is asked to turn into the secret. */
      input: base64Schema(16, 64),
      lock: lockSchema,
    }),
  ),
});
export const recoveryHolderSchema = v.strictObject({ ...holderEntries, lock: lockSchema });

export type PersonHolder = v.InferOutput<typeof personHolderSchema>;
type AnyHolder = Pick<PersonHolder, 'publicKey' | 'dataKey'>;

/** The data key, and which one: it is made anew whenever somebody leaves. */
export interface DataKey {
  readonly generation: string;
  readonly raw: Bytes;
}

const dataKeyOf = (id: string, generation: string) => `data key ${generation} for ${id}`;
const lockOf = (id: string, kind: string) => `${kind} of ${id}`;

/** The same holder, given a data key. */
export async function give<H extends AnyHolder>(id: string, holder: H, key: DataKey): Promise<H> {
  const identity = dataKeyOf(id, key.generation);
  const dataKey = toBase64(await sealFor(fromBase64(holder.publicKey), identity, key.raw));
  return { ...holder, dataKey };
}

/** @throws Refused `damaged`. */
export async function take(
  id: string,
  holder: AnyHolder,
  privateKey: Bytes,
  generation: string,
): Promise<DataKey> {
  const pair: KeyPair = { publicKey: fromBase64(holder.publicKey), privateKey };
  const raw = await openWith(pair, dataKeyOf(id, generation), fromBase64(holder.dataKey));
  if (raw?.length !== 32) throw new Refused('damaged', { what: `data key of ${id}` });
  return { generation, raw };
}

export async function newPersonHolder(
  id: string,
  passphrase: string,
  key: DataKey,
  stretch: Stretch,
): Promise<PersonHolder> {
  const pair = await newKeyPair();
  const kdf = newKdf();
  const secret = await stretch(passphrase, kdf);
  const lock = await makeLock(secret, lockOf(id, 'passphrase'), pair.privateKey);
  const holder = { publicKey: toBase64(pair.publicKey), dataKey: '' };
  return give(id, { ...holder, passphrase: { kdf, lock }, platform: [] }, key);
}

export async function newRecoveryHolder(id: string, secret: Bytes, key: DataKey) {
  const pair = await newKeyPair();
  const lock = await makeLock(secret, lockOf(id, 'recovery code'), pair.privateKey);
  return give(id, { publicKey: toBase64(pair.publicKey), dataKey: '', lock }, key);
}

/** @returns the private key; null when the passphrase is not theirs. @throws Refused `damaged`. */
export async function openByPassphrase(
  id: string,
  { passphrase: { kdf, lock } }: PersonHolder,
  passphrase: string,
  stretch: Stretch,
): Promise<Bytes | null> {
  return openLock(lock, await stretch(passphrase, kdf), lockOf(id, 'passphrase'));
}

export const openByCode = (
  id: string,
  holder: v.InferOutput<typeof recoveryHolderSchema>,
  secret: Bytes,
): Promise<Bytes | null> => openLock(holder.lock, secret, lockOf(id, 'recovery code'));

/** @param secret the 32 bytes that the authenticator gave. @returns null for another's secret. */
export async function openByPlatform(
  id: string,
  holder: PersonHolder,
  credential: string,
  secret: Bytes,
): Promise<Bytes | null> {
  const known = holder.platform.find((platform) => platform.credential === credential);
  return known ? openLock(known.lock, secret, lockOf(id, `platform ${credential}`)) : null;
}

/** The same holder, who may from now on also unlock with this credential. */
export async function addPlatform(
  id: string,
  holder: PersonHolder,
  privateKey: Bytes,
  { credential, input, secret }: { credential: string; input: string; secret: Bytes },
): Promise<PersonHolder> {
  const lock = await makeLock(secret, lockOf(id, `platform ${credential}`), privateKey);
  const others = holder.platform.filter((platform) => platform.credential !== credential);
  return { ...holder, platform: [...others, { credential, input, lock }] };
}
