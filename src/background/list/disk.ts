import { MIGRATIONS } from '../../records/index.ts';
import { DISK_NAME, indexedDbDisk, migrated } from '../../vault/index.ts';

/** Where the vault and the keys of the records are kept; data of a newer version is refused. */
export const disk = migrated(indexedDbDisk(DISK_NAME), MIGRATIONS);
