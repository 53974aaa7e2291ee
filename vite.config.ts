import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Packs files once here, so that the server need not do it for each request. */
const packed: Plugin = {
  name: 'packed',
  writeBundle({ dir = '' }, bundle) {
    for (const file of Object.keys(bundle).filter(name => /\.(js|css|html|svg|ttf)$/.test(name)))
      writeFileSync(join(dir, `${file}.gz`), gzipSync(readFileSync(join(dir, file)), { level: 9 }))
  },
}

/** The GraphiQL page, built into `dist/graphiql` and served by `src/http/pages.ts`. */
export default defineConfig({
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
})
