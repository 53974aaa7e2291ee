import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { type GraphQLSchema, printSchema } from 'graphql'
import { PAGE_POLICY } from './headers.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>GraphiQL is not built</title>
<p>The page is not built yet: run <code>npm run build</code>, then start the server again.
<p lang="ja">ページがまだ作られていません。<code>npm run build</code> を実行し、サーバーを再起動してください。
</html>
`

/** `/schema.graphql`: the schema with its descriptions, as clients' tools read it. */
export function addSchemaText(app: FastifyInstance, schema: GraphQLSchema) {
  const text = printSchema(schema)
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  app.get('/schema.graphql', (request, reply) => {
    reply.headers({ etag, 'cache-control': 'no-cache' })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.type('application/graphql; charset=utf-8').send(text)
  })
}

/** Pages that were built into `folder`; only files found at start are ever read. */
export function addGraphiql(app: FastifyInstance, folder: string) {
  const files = new Set(existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])

  const send = async (reply: FastifyReply, file: string, acceptEncoding: unknown) => {
    const packed = files.has(`${file}.gz`) && /\bgzip\b/.test(String(acceptEncoding))
    if (packed) reply.header('content-encoding', 'gzip')
    reply.headers({ vary: 'Accept-Encoding', 'content-security-policy': PAGE_POLICY })
    return reply
      .type(TYPES[extname(file)] ?? 'application/octet-stream')
      .send(await readFile(join(folder, packed ? `${file}.gz` : file)))
  }

  app.get('/', (_request, reply) => reply.redirect('/graphiql'))

  app.get('/graphiql', (request, reply) => {
    reply.header('cache-control', 'no-cache')
    if (files.has('index.html')) return send(reply, 'index.html', request.headers['accept-encoding'])
    return reply.code(503).type('text/html; charset=utf-8').send(NOT_BUILT)
  })

  app.get<{ Params: { '*': string } }>('/graphiql/assets/*', (request, reply) => {
    const file = join('assets', request.params['*'])
    if (!files.has(file) || !TYPES[extname(file)]) return reply.callNotFound()
    // The name has the digest of the content.
    reply.header('cache-control', 'public, max-age=31536000, immutable')
    return send(reply, file, request.headers['accept-encoding'])
  })
}
