import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { STATE } from './setup/paths.ts';

/**
 * End-to-end tests: real Chromium, the built extension, the offline replica of X. Every worker has a
 * browser and a replica of its own, so tests may run side by side.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(STATE, 'test-results'),
  fullyParallel: true,
  workers: 2,
  // Real browsers on two busy cores: once in some hundred starts one is not up in time. A test that
  // passes only at its second try is named as "flaky" in the output, and is a defect to look into.
  retries: 1,
  forbidOnly: process.env.CI === 'true',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000, navigationTimeout: 15_000, screenshot: 'only-on-failure' },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
});
