import { exportCsv } from '../../../consent/export/index.ts';
import type { Register } from '../../../consent/index.ts';
import { toAgeFile } from '../../../vault/age-file.ts';
import { toUtf8 } from '../../../vault/bytes.ts';

/** What the files hold; tests bring a quicker lock. */
export interface Contents {
  csvOf(register: Register): string;
  /** A file of age's for this text; takes some seconds. */
  encrypt(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>>;
}

export const contents: Contents = {
  csvOf: exportCsv,
  encrypt: (text, passphrase) => toAgeFile(toUtf8(text), passphrase),
};
