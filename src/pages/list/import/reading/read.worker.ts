import * as v from 'valibot';
import { readTables, UnreadableTable } from '../../../../consent/table/index.ts';
import { type FromReader, toReaderSchema } from './wire.ts';

/** Unpacking a workbook takes seconds: done here, the page does not freeze. */
const say = (message: FromReader): void => postMessage(message);
const ROWS = 1_000;

addEventListener('message', (event) => {
  void read(v.parse(toReaderSchema, event.data));
});

async function read({ name, bytes }: v.InferOutput<typeof toReaderSchema>): Promise<void> {
  try {
    const reading = readTables(bytes, name);
    let step = await reading.next();
    while (!step.done) {
      say({ is: 'progress', ...step.value });
      step = await reading.next();
    }
    for (const { file, sheet, rows } of step.value) {
      say({ is: 'table', file, sheet });
      for (let at = 0; at < rows.length; at += ROWS) {
        say({ is: 'rows', rows: rows.slice(at, at + ROWS).map((row) => [...row]) });
      }
    }
    say({ is: 'end' });
  } catch (error) {
    const problem =
      error instanceof UnreadableTable
        ? error.problem
        : { key: 'list_import_unreadable', params: { file: name } };
    say({ is: 'unreadable', ...problem, params: { ...problem.params } });
  }
}
