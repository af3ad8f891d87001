import * as v from 'valibot';
import { LIMITS, type Progress, type Table } from '../../../../consent/table/index.ts';
import { fromReaderSchema, type ToReader } from './wire.ts';

/** What is wrong with a file: a key of the catalogue and its parameters. */
export interface FileProblem {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type FileRead =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** How a file becomes tables; tests bring their own, since there are no workers in Node's DOM. */
export type ReadFile = (
  file: File,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
) => Promise<FileRead>;

/** Kinds that are no table whatever stands in them: said before anything is read. */
const OTHER_KINDS =
  /\.(?:pdf|docx?|odt|rtf|png|jpe?g|heic|gif|zip|html?|mdb|accdb|pages|numbers|ods)$/i;

const failed = (key: string, file: File, more: FileProblem['params'] = {}): FileRead => ({
  ok: false,
  problem: { key, params: { file: file.name, ...more } },
});

/**
 * Reads a file in a worker of its own. Aborting ends the worker at once.
 * @returns its tables, or what is wrong with it. Never throws.
 */
export const readFile: ReadFile = async (file, onProgress, signal) => {
  if (OTHER_KINDS.test(file.name)) return failed('list_import_wrongKind', file);
  if (file.size > LIMITS.file) {
    return failed('import_fileTooBig', file, { most: Math.round(LIMITS.file / 1024 / 1024) });
  }
  if (file.size === 0) return failed('import_empty', file);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (signal.aborted) return failed('list_import_unreadable', file);
    return await inWorker(file, bytes, onProgress, signal);
  } catch {
    // The file was moved or changed after it was chosen, or lies on a drive that is gone.
    return failed('list_import_unreadable', file);
  }
};

function inWorker(
  file: File,
  bytes: Uint8Array<ArrayBuffer>,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<FileRead> {
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  const tables: { file: string; sheet: string | null; rows: string[][] }[] = [];
  const answer = new Promise<FileRead>((resolve) => {
    const lost = () => resolve(failed('list_import_unreadable', file));
    worker.addEventListener('error', lost);
    worker.addEventListener('messageerror', lost);
    signal.addEventListener('abort', lost);
    worker.addEventListener('message', (event) => {
      const parsed = v.safeParse(fromReaderSchema, event.data);
      if (!parsed.success) return lost();
      const said = parsed.output;
      switch (said.is) {
        case 'progress':
          return onProgress({ done: said.done, of: said.of });
        case 'table':
          tables.push({ file: said.file, sheet: said.sheet, rows: [] });
          return;
        case 'rows':
          for (const row of said.rows) tables.at(-1)?.rows.push(row);
          return;
        case 'end':
          return resolve({ ok: true, tables });
        case 'unreadable':
          return resolve({ ok: false, problem: { key: said.key, params: said.params } });
      }
    });
  });
  const question: ToReader = { name: file.name, bytes };
  worker.postMessage(question, [bytes.buffer]);
  return answer.finally(() => worker.terminate());
}
