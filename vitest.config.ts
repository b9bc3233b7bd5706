import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const endToEnd = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/**/*.test.ts'],
    env: { E2E_BROWSER: browser },
    // Two browsers on a small machine disturb each other's timing.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/property-runs.ts'],
          // Generous: what counts is the result, also on a busy machine; `npm run fuzz` takes its time.
          testTimeout: process.env.FUZZ_RUNS ? 1_800_000 : 30_000,
        },
      },
      // What `npm run build` has left in .output.
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
