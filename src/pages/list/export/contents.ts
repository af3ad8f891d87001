import { exportCsv } from '../../../consent/export/index.ts';
import { derive, type Register } from '../../../consent/index.ts';
import { type Asked, askList } from '../../../ui/ask-list.ts';
import { toAgeFile } from '../../../vault/age-file.ts';
import { toUtf8 } from '../../../vault/bytes.ts';

/** What the files hold; tests bring a quicker lock. */
export interface Contents {
  /** The list as the worker gives it for a file; it refuses those who may not make one. */
  list(): Promise<{ readonly ok: true; readonly register: Register } | Failed>;
  csvOf(register: Register): string;
  /** A file of age's for this text; takes some seconds. */
  encrypt(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>>;
}

type Failed = Extract<Asked<'list-export'>, { ok: false }>;

export const contents: Contents = {
  async list() {
    const answer = await askList('list-export', {});
    if (!answer.ok) return answer;
    const { events, damaged } = answer.value;
    return { ok: true, register: derive(events, new Set(damaged)) };
  },
  csvOf: exportCsv,
  encrypt: (text, passphrase) => toAgeFile(toUtf8(text), passphrase),
};
