import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { z } from 'zod'
import { EMBED, EMBEDDED, PAGE_NAMES, type PageName, ROUTES, routePattern } from './explorer-routes.ts'
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

/** Whether a client has what is marked so: any of the marks it names, weak ones too, as a proxy makes them. */
const isKnown = (etag: string, known = ''): boolean =>
  known.split(',').some(each => ['*', etag, `W/${etag}`].includes(each.trim()))

/** `/schema.graphql`: the schema with its descriptions and the cost of its lists, as clients' tools read it. */
export function addSchemaText(app: FastifyInstance, schema: GraphQLSchema) {
  const text = schemaText(schema)
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  app.get('/schema.graphql', (request, reply) => {
    reply.headers({ etag, 'cache-control': 'no-cache' })
    if (isKnown(etag, request.headers['if-none-match'])) return reply.code(304).send()
    return reply.type('application/graphql; charset=utf-8').send(text)
  })
}

const Manifest = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z.array(z.string()).default([]) }),
)

/** The programs that each page loads after the first one, by what the build says; none where it says nothing. */
function programsOf(folder: string): (name: PageName) => readonly string[] {
  const place = join(folder, '.vite/manifest.json')
  const manifest = existsSync(place) ? Manifest.parse(JSON.parse(readFileSync(place, 'utf8'))) : {}
  const withImports = (key: string): string[] => [
    key,
    ...(manifest[key]?.imports ?? []).filter(one => one !== 'index.html').flatMap(withImports),
  ]
  return name => {
    // The lists of the catalogue are one program.
    const key = [`pages/${name}/page.tsx`, 'pages/catalog/page.tsx'].find(one => manifest[one])
    if (key === undefined) return []
    return [...new Set(withImports(key))].flatMap(one => manifest[one]?.file ?? [])
  }
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
    page: async (
      request: FastifyRequest,
      reply: FastifyReply,
      head?: PageHead,
      programs: readonly string[] = [],
    ) => {
      reply.header('cache-control', 'no-cache')
      if (head && files.has('index.html')) {
        const html = await readFile(join(folder, 'index.html'), 'utf8')
        reply.header('content-security-policy', policy)
        return reply.type(TYPES['.html'] ?? '').send(withHead(html, head, programs))
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

/** The text under a name; the first where an address repeats it. */
const textAt = (record: unknown, name: string): string | undefined => {
  const value: unknown = [Object.entries(record ?? {}).find(([key]) => key === name)?.[1]].flat()[0]
  return typeof value === 'string' ? value : undefined
}

/** The item that a page is about: in the rest of its address, or what its query begins with. */
const itemOf = (name: PageName, { params, query }: FastifyRequest): string | undefined => {
  if (name === 'entity' || name === 'report') return textAt(params, '*')
  return name === 'graph' ? (textAt(query, 'around') ?? textAt(query, 'id')) : undefined
}

/** The head of a page that shows how two things are joined: both of them; undefined: one is not known. */
async function endsHead(options: HeadOptions, request: FastifyRequest, reply: FastifyReply) {
  const [from, to] = [textAt(request.query, 'from'), textAt(request.query, 'to')]
  if (from === undefined || to === undefined) return undefined
  const [one, other] = await Promise.all([from, to].map(id => itemHead(options, id, request, reply)))
  if (!one || !other) return undefined
  return { ...pageHead('paths', languageOf(request)), title: `${one.title} → ${other.title}` }
}

/** The explorer at `/` and GraphiQL at `/graphiql`, as `npm run build` has put them into `folder`. */
export function addPages(app: FastifyInstance, folder: string, options: HeadOptions) {
  const graphiql = builtPages(join(folder, 'graphiql'), GRAPHIQL_POLICY)
  app.get('/graphiql', (request, reply) => graphiql.page(request, reply))
  app.get('/graphiql/assets/*', graphiql.asset)

  const explorer = builtPages(join(folder, 'explorer'), EXPLORER_POLICY)
  const embedded = builtPages(join(folder, 'explorer'), EMBED_POLICY)
  const programs = programsOf(join(folder, 'explorer'))
  const headOf = (name: PageName, request: FastifyRequest, reply: FastifyReply) => {
    if (name === 'paths') return endsHead(options, request, reply)
    const id = itemOf(name, request)
    return id === undefined ? undefined : itemHead(options, id, request, reply)
  }
  const serve =
    (pages: typeof explorer, name: PageName) => async (request: FastifyRequest, reply: FastifyReply) => {
      const head = await headOf(name, request, reply)
      // An address whose item nobody has is no page, and the page says so; but a view of several may lack one.
      if (head === null && name !== 'graph') reply.code(404)
      return pages.page(request, reply, head ?? pageHead(name, languageOf(request)), programs(name))
    }
  for (const name of PAGE_NAMES) app.get(routePattern(name), serve(explorer, name))
  // Without a strategy it lists those that have a report.
  app.get(ROUTES.report, serve(explorer, 'report'))
  for (const name of EMBEDDED) app.get(`${EMBED}${routePattern(name)}`, serve(embedded, name))
  app.get('/assets/*', explorer.asset)
  // A person who follows a broken link gets a page that says so; a program gets the error of the API.
  app.get('/*', (request, reply) => {
    if (!wantsPage(request)) return reply.callNotFound()
    return explorer.page(request, reply.code(404))
  })
}
