import { defineConfig } from '@playwright/test';

/** Every browser test runs here; `npm test` chooses the project. See docs/testing.md. */
export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 45_000,
  expect: { timeout: 10_000 },
  workers: 1,
  forbidOnly: true,
  projects: [
    { name: 'chromium', testDir: 'tests/browser' },
    { name: 'firefox', testDir: 'tests/firefox' },
    { name: 'userscript', testDir: 'tests/userscript' },
  ],
});
