import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    env: { TZ: 'Europe/Copenhagen', FORCE_COLOR: '0' },
    maxWorkers: 2,
    // Against a hang only: how fast something is, is measured by the benchmarks and never asserted.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.build/test-results.json' },
  },
});
