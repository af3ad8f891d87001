export type { Disk } from './disk.ts';
export { indexedDbDisk } from './disk-indexed-db.ts';
export { type Migration, migrated } from './format.ts';
export type { DataKey } from './holder.ts';
export { DEFAULT_LOCK, type LockReason, type LockSettings } from './lock.ts';
export type { Credentials } from './opening.ts';
export type { Refusal, Result, Why } from './result.ts';
export { type Action, may, type Role, type Standing } from './roles.ts';
export { RECOVERY, type SessionArea } from './session.ts';
export { DISK_NAME, SHELF_NAME, STORED_THINGS } from './stored-keys.ts';
export {
  createVault,
  type Holder,
  type KnownPerson,
  type Vault,
  type VaultState,
} from './vault.ts';
