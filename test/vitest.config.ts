import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    env: { TZ: 'Europe/Copenhagen', FORCE_COLOR: '0' },
    maxWorkers: 2,
    reporters: ['default', 'json'],
    outputFile: { json: '.build/test-results.json' },
  },
});
