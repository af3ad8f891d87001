import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { configure } from '../lint/index.ts';
import { answerLines } from './answer-lines.ts';
import { answerDraft } from './drafts.ts';

const LINES = 200_000;
const MB = 1024 * 1024;

/** A thousand lines at a time, as a pipe hands over whole blocks. */
function* drafts(): Generator<Buffer> {
  for (let id = 0; id < LINES; id += 1000) {
    const block = Array.from({ length: 1000 }, (_, n) =>
      JSON.stringify({ id: id + n, text: 'gr8', media: 'none' }),
    );
    yield Buffer.from(`${block.join('\n')}\n`);
  }
}

/** Pauses every hundred answers, as a pipe does whose reader is slower than we are. */
class SlowReader extends Writable {
  lines = 0;
  mostWaiting = 0;
  mostHeap = 0;

  constructor() {
    super({ highWaterMark: 16 * 1024 });
  }

  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    this.lines += 1;
    this.mostWaiting = Math.max(this.mostWaiting, this.writableLength);
    if (this.lines % 1000 === 0) {
      this.mostHeap = Math.max(this.mostHeap, process.memoryUsage().heapUsed);
    }
    if (this.lines % 100 === 0) setImmediate(done);
    else done();
  }
}

test('200,000 drafts pass through without gathering anywhere', async () => {
  const answer = answerDraft(configure({ rules: {} }), '2026-11-22');
  const output = new SlowReader();
  const before = process.memoryUsage().heapUsed;
  expect(await answerLines(Readable.from(drafts()), output, answer)).toBe(0);
  await new Promise<void>((resolve) => output.end(resolve));
  expect(output.lines).toBe(LINES);
  // All answers together are some 40 MB; garbage not yet collected is the rest of the allowance.
  expect(output.mostWaiting).toBeLessThan(64 * 1024);
  expect((output.mostHeap - before) / MB).toBeLessThan(200);
}, 180_000);

test('when nobody reads on, it stops quietly', async () => {
  let taken = 0;
  const output = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      taken += 1;
      done(taken > 10 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
    },
  });
  expect(await answerLines(Readable.from(drafts()), output, (value) => value)).toBe(0);
  expect(taken).toBe(11);
});
