import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would take the package's other build than Apollo Server does; one process can use only one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    // Those need a browser: `npm run test:explorer`; those kill and fill for minutes: `npm run test:long`.
    exclude: [...configDefaults.exclude, 'tests/explorer/**', 'tests/**/*.long.test.ts'],
    globalSetup: ['tests/setup.ts'],
    setupFiles: ['tests/around-file.ts'],
    // To load the schema and all that stands on it takes a second, which each file need not spend anew.
    isolate: false,
    // On two processors Vitest would take one worker, which mostly waits for the database.
    maxWorkers: 2,
    testTimeout: 120_000,
    // The first that borrows a seeded database may have to wait until it is made.
    hookTimeout: 300_000,
  },
})
