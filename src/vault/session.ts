import * as v from 'valibot';
import { fromBase64, toBase64 } from './bytes.ts';
import type { DataKey } from './holder.ts';
import { base64Schema } from './kdf.ts';

/** The browser's `storage.session`, which only our own worker and pages can read. */
export interface SessionArea {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The id under which the recovery code acts, where a person's would stand. */
export const RECOVERY = 'recovery';
export const SESSION_KEY = 'vault-session';

/** An open vault. Raw bytes as text, since a CryptoKey does not survive that storage. */
const sessionSchema = v.strictObject({
  version: v.literal(1),
  build: v.string(),
  person: v.string(),
  generation: v.string(),
  dataKey: base64Schema(32, 32),
  unlockedAt: v.number(),
  lastActiveAt: v.number(),
});

export interface Session {
  readonly build: string;
  /** The id of a person, or `RECOVERY`. */
  readonly person: string;
  readonly key: DataKey;
  readonly unlockedAt: number;
  readonly lastActiveAt: number;
}

/** @returns null when there is none, or none that can be read: both mean locked. */
export async function readSession(area: SessionArea): Promise<Session | null> {
  const parsed = v.safeParse(sessionSchema, await area.get(SESSION_KEY));
  if (!parsed.success) return null;
  const { build, person, generation, dataKey, unlockedAt, lastActiveAt } = parsed.output;
  const key = { generation, raw: fromBase64(dataKey) };
  return { build, person, key, unlockedAt, lastActiveAt };
}

export async function writeSession(area: SessionArea, session: Session): Promise<void> {
  const { key, ...rest } = session;
  const stored: v.InferInput<typeof sessionSchema> = {
    version: 1,
    ...rest,
    generation: key.generation,
    dataKey: toBase64(key.raw),
  };
  await area.set(SESSION_KEY, stored);
}

export const clearSession = (area: SessionArea): Promise<void> => area.remove(SESSION_KEY);
