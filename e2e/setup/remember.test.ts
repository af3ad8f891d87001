import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lollipop-remember-'));
  vi.resetModules();
  vi.doMock('./paths.ts', () => ({ STATE: join(folder, 'state') }));
});
afterEach(() => {
  vi.doUnmock('./paths.ts');
  rmSync(folder, { recursive: true });
});

const program = { path: process.execPath, name: 'Chromium', major: 156 };

test('a browser that was found is found again, each kind for itself', async () => {
  const { recall, remember } = await import('./remember.ts');
  expect(recall('chromium')).toBeNull();
  expect(remember('chromium', program)).toEqual(program);
  expect(recall('chromium')).toEqual(program);
  expect(recall('firefox')).toBeNull();
});

test('one whose program is gone is looked for anew', async () => {
  const { recall, remember } = await import('./remember.ts');
  remember('chromium', { ...program, path: join(folder, 'gone') });
  expect(recall('chromium')).toBeNull();
});

test.each(['', '{', '"chromium"', '{"path":1,"name":"x","major":2}', '{"path":"/bin/sh"}'])(
  'a note that is none is as if there were none: %s',
  async (text) => {
    const { recall, remember } = await import('./remember.ts');
    remember('chromium', program);
    writeFileSync(join(folder, 'state', 'chromium.json'), text);
    expect(recall('chromium')).toBeNull();
  },
);
