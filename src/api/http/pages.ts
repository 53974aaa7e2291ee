import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { EMBED, EMBEDDED, PAGE_NAMES, type PageName, routePattern } from './explorer-routes.ts'
import { EMBED_POLICY, EXPLORER_POLICY, GRAPHIQL_POLICY } from './headers.ts'
import {
  type HeadOptions,
  itemHead,
  languageOf,
  type PageHead,
  pageHead,
  wantsPage,
  withHead,
} from './page-head.ts'
import { schemaText } from './schema-text.ts'

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
<title>The pages are not built</title>
<p>The page is not built yet: run <code>npm run build</code>, then start the server again.
<p lang="ja">ページがまだ作られていません。<code>npm run build</code> を実行し、サーバーを再起動してください。
</html>
`

/** `/schema.graphql`: the schema with its descriptions and the cost of its lists, as clients' tools read it. */
export function addSchemaText(app: FastifyInstance, schema: GraphQLSchema) {
  const text = schemaText(schema)
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  app.get('/schema.graphql', (request, reply) => {
    reply.headers({ etag, 'cache-control': 'no-cache' })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.type('application/graphql; charset=utf-8').send(text)
  })
}

/** What was built into `folder` for pages with this policy; only files found at start are ever read. */
function builtPages(folder: string, policy: string) {
  const files = new Set(existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])

  const send = async (request: FastifyRequest, reply: FastifyReply, file: string) => {
    const packed = files.has(`${file}.gz`) && /\bgzip\b/.test(String(request.headers['accept-encoding']))
    if (packed) reply.header('content-encoding', 'gzip')
    const others = reply.getHeader('vary')
    const vary = others === undefined ? 'Accept-Encoding' : `${others}, Accept-Encoding`
    reply.headers({ vary, 'content-security-policy': policy })
    return reply
      .type(TYPES[extname(file)] ?? 'application/octet-stream')
      .send(await readFile(join(folder, packed ? `${file}.gz` : file)))
  }

  return {
    /** The one document of these pages, with a head of its own for one of them. */
    page: async (request: FastifyRequest, reply: FastifyReply, head?: PageHead) => {
      reply.header('cache-control', 'no-cache')
      if (head && files.has('index.html')) {
        const html = await readFile(join(folder, 'index.html'), 'utf8')
        reply.header('content-security-policy', policy)
        return reply.type(TYPES['.html'] ?? '').send(withHead(html, head))
      }
      if (files.has('index.html')) return send(request, reply, 'index.html')
      return reply.code(503).type('text/html; charset=utf-8').send(NOT_BUILT)
    },
    /** A file that the document loads. */
    asset: (request: FastifyRequest<{ Params: { '*': string } }>, reply: FastifyReply) => {
      const file = join('assets', request.params['*'])
      if (!file.startsWith('assets') || !files.has(file) || !TYPES[extname(file)]) return reply.callNotFound()
      // The name has the digest of the content.
      reply.header('cache-control', 'public, max-age=31536000, immutable')
      return send(request, reply, file)
    },
  }
}

const textAt = (record: unknown, name: string): string | undefined => {
  const value = Object.entries(record ?? {}).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value : undefined
}

/** The item that a page is about: in the rest of its address, or what its query begins with. */
const itemOf = (name: PageName, { params, query }: FastifyRequest): string | undefined => {
  if (name === 'entity' || name === 'report') return textAt(params, '*')
  return name === 'graph' ? textAt(query, 'id') : undefined
}

/** The explorer at `/` and GraphiQL at `/graphiql`, as `npm run build` has put them into `folder`. */
export function addPages(app: FastifyInstance, folder: string, options: HeadOptions) {
  const graphiql = builtPages(join(folder, 'graphiql'), GRAPHIQL_POLICY)
  app.get('/graphiql', (request, reply) => graphiql.page(request, reply))
  app.get('/graphiql/assets/*', graphiql.asset)

  const explorer = builtPages(join(folder, 'explorer'), EXPLORER_POLICY)
  const embedded = builtPages(join(folder, 'explorer'), EMBED_POLICY)
  const serve =
    (pages: typeof explorer, name: PageName) => async (request: FastifyRequest, reply: FastifyReply) => {
      const plain = pageHead(name, languageOf(request))
      const id = itemOf(name, request)
      if (id === undefined) return pages.page(request, reply, plain)
      const head = await itemHead(options, id, request, reply)
      // An address whose item nobody has is no page, and the page says so; but a view of several may lack one.
      if (head === null && name !== 'graph') reply.code(404)
      return pages.page(request, reply, head ?? plain)
    }
  for (const name of PAGE_NAMES) app.get(routePattern(name), serve(explorer, name))
  for (const name of EMBEDDED) app.get(`${EMBED}${routePattern(name)}`, serve(embedded, name))
  app.get('/assets/*', explorer.asset)
  // A person who follows a broken link gets a page that says so; a program gets the error of the API.
  app.get('/*', (request, reply) => {
    if (!wantsPage(request)) return reply.callNotFound()
    return explorer.page(request, reply.code(404))
  })
}
