import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrated } from '../../vault/format.ts';
import { memoryDisk } from '../../vault/testing/memory-disk.ts';
import { MIGRATIONS } from './index.ts';

test('each version has its file, each file its test, and they leave no gap', () => {
  const names = readdirSync(import.meta.dirname).sort();
  const files = MIGRATIONS.flatMap(({ to }) => [`to-${to}.test.ts`, `to-${to}.ts`]);
  expect(names).toEqual(['index.ts', 'migrations.test.ts', ...files].sort());
  expect(() => migrated(memoryDisk(), MIGRATIONS)).not.toThrow();
});
