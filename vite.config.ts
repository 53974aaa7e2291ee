import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type UserConfig } from 'vite'

/** Packs files once here, so that the server need not do it for each request. */
const packed: Plugin = {
  name: 'packed',
  writeBundle({ dir = '' }, bundle) {
    for (const file of Object.keys(bundle).filter(name => /\.(js|css|html|svg|ttf)$/.test(name)))
      writeFileSync(join(dir, `${file}.gz`), gzipSync(readFileSync(join(dir, file)), { level: 9 }))
  },
}

/** The GraphiQL page, built into `dist/graphiql`. */
const graphiql: UserConfig = {
  root: 'explorer/graphiql',
  base: '/graphiql/',
  plugins: [react(), packed],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    // The editor is one large program; a smaller chunk would not make the page sooner ready.
    chunkSizeWarningLimit: 4_000,
    assetsInlineLimit: 0,
    // GraphiQL's files begin with a directive for a compiler that is not used here.
    rolldownOptions: {
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
}

/** The explorer, built into `dist/explorer`. */
const explorer: UserConfig = {
  root: 'explorer',
  plugins: [react(), packed],
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // All styles at once: together they are smaller than a picture, and no page waits for its own.
    cssCodeSplit: false,
    // Says which files the first page loads; `tests/explorer/bundle.ts` adds up their sizes.
    manifest: true,
    rolldownOptions: {
      output: {
        // What several pages share is one program: on a slow line each small one more waits for its turn.
        codeSplitting: { groups: [{ name: 'shared', test: /\/explorer\//, minShareCount: 2 }] },
      },
    },
  },
  // While the pages are worked on: `npx vite --mode explorer`, the API being started by `npm start`.
  // The examples of GraphiQL's page, and their list, are files of this folder that the page for developers reads.
  server: {
    proxy: { '^/(graphql|readyz|schema.graphql|export|graphiql(?!/example))': 'http://127.0.0.1:4000' },
  },
}

/** The programs of the server, built into `dist/server` with all that they import: one file is read instead of 1,500. */
const server: UserConfig = {
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    sourcemap: true,
    // Names the authors of what is built in, as their licences ask.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      // All beside each other: `src/environment/root.ts` counts the folders up to the package's.
      output: { chunkFileNames: '[name]-[hash].js' },
      input: {
        main: 'src/main.ts',
        worker: 'src/worker.ts',
        cypher: 'src/cypher.ts',
        dictionaries: 'src/import/words/dictionaries.ts',
        import: 'src/import/main.ts',
        'import-members': 'src/import/members/main.ts',
        load: 'src/load/main.ts',
        draft: 'src/draft/main.ts',
        sheet: 'src/sheet/main.ts',
        recover: 'src/database/recover-command.ts',
        backup: 'src/keep/backup-command.ts',
        'export-all': 'src/keep/export-all-command.ts',
        restore: 'src/keep/restore-command.ts',
        'check-store': 'src/keep/check-command.ts',
      },
    },
  },
}

/** The pages that `src/api/http/pages.ts` serves and the programs that serve them, one for each mode. */
export default defineConfig(({ mode }) => ({ graphiql, explorer, server })[mode] ?? {})
