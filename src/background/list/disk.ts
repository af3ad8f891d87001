import { DISK_NAME, indexedDbDisk } from '../../vault/index.ts';

/** Where the vault and the keys of the records are kept. */
export const disk = indexedDbDisk(DISK_NAME);
