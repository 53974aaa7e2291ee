import { defineConfig } from 'vitest/config'

/** Tests of the pages in a real browser, against the real server and database: `npm run test:explorer`. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    root: `${import.meta.dirname}/../..`,
    include: ['tests/explorer/**/*.test.ts'],
    globalSetup: ['tests/explorer/setup.ts'],
    isolate: false,
    maxWorkers: 3,
    expect: { poll: { timeout: 60_000 } },
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})
