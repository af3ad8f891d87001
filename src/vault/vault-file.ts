import * as v from 'valibot';
import { type Bytes, fromBase64, toBase64 } from './bytes.ts';
import { deriveSealingKey } from './derive.ts';
import type { Disk } from './disk.ts';
import { packJson, unpackJson } from './envelope.ts';
import { type DataKey, personHolderSchema, recoveryHolderSchema } from './holder.ts';
import { base64Schema } from './kdf.ts';
import { Refused } from './result.ts';
import { roleSchema } from './roles.ts';
import { open, seal } from './seal.ts';
import { VAULT } from './stored-keys.ts';

const VERSION = 1;
export const idSchema = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));

const personSchema = v.strictObject({
  id: idSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  role: roleSchema,
  /** Of the leadership, and the safeguarding lead or a deputy; absent: not, as in files from before. */
  lead: v.optional(v.literal(true)),
  holder: personHolderSchema,
});
/** Who may unlock, in the clear but for keys: names of staff, so that they can be chosen from. */
const fileSchema = v.strictObject({
  generation: idSchema,
  people: v.pipe(v.array(personSchema), v.minLength(1), v.maxLength(50)),
  recovery: v.strictObject({
    madeAt: v.number(),
    /** Whether somebody has said that the code is put away; absent where nobody was asked yet. */
    kept: v.optional(v.boolean()),
    holder: recoveryHolderSchema,
  }),
});
const storedSchema = v.strictObject({ file: fileSchema, proof: base64Schema(28, 28) });

export type Person = v.InferOutput<typeof personSchema>;
export type VaultFile = v.InferOutput<typeof fileSchema>;
/** With the proof that a holder of the data key wrote it. */
export type StoredVault = v.InferOutput<typeof storedSchema>;

const proofKey = (key: DataKey) => deriveSealingKey(key.raw, 'vault file');
const EMPTY: Bytes = new Uint8Array(0);

/** The text the proof covers. Parsing puts the fields in one order, whatever order they had. */
const textOf = (file: VaultFile): string => JSON.stringify(v.parse(fileSchema, file));

/** @returns null where no vault was ever made. @throws Refused `damaged`, `newerVersion`... */
export async function readVault(disk: Disk): Promise<StoredVault | null> {
  const stored = await disk.read(VAULT);
  if (!stored) return null;
  const parsed = v.safeParse(storedSchema, unpackJson(stored, VERSION, VAULT));
  if (!parsed.success) throw new Refused('damaged', { what: VAULT });
  return parsed.output;
}

/** The bytes to keep. */
export async function packVault(file: VaultFile, key: DataKey): Promise<Bytes> {
  const proof = toBase64(await seal(await proofKey(key), textOf(file), EMPTY));
  const stored: StoredVault = { file, proof };
  return packJson(VERSION, v.parse(storedSchema, stored));
}

/** @throws Refused `damaged` for a file that was changed by somebody without the data key. */
export async function proveVault({ file, proof }: StoredVault, key: DataKey): Promise<void> {
  const proven = await open(await proofKey(key), textOf(file), fromBase64(proof));
  if (!proven) throw new Refused('damaged', { what: VAULT });
}
