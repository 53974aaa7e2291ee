import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from './test-server.ts'

const pages = mkdtempSync(join(tmpdir(), 'pages-'))
mkdirSync(join(pages, 'assets'))
writeFileSync(join(pages, 'index.html'), '<!doctype html><title>page</title>')
writeFileSync(join(pages, 'assets/main-abc.js'), 'console.log(1)')
writeFileSync(join(pages, 'assets/main-abc.js.gz'), gzipSync('console.log(1)'))
writeFileSync(join(pages, 'assets/notes.txt'), 'not a page')
writeFileSync(`${pages}-secret.js`, 'secret')

let server: TestServer
beforeAll(async () => {
  server = await startServer({ pages })
})
afterAll(async () => {
  await server.close()
  rmSync(pages, { recursive: true })
  rmSync(`${pages}-secret.js`)
})

describe('/graphiql', () => {
  it('is the built page, which may load from this server only and has no inline script', async () => {
    const response = await fetch(`${server.url}/graphiql`)
    expect(await response.text()).toBe('<!doctype html><title>page</title>')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'; script-src 'self'; worker-src 'self';/)
    expect(policy).toMatch(/frame-ancestors 'none'/)
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
  })

  it('is where / leads', async () => {
    const response = await fetch(`${server.url}/`, { redirect: 'manual' })
    expect({ status: response.status, to: response.headers.get('location') }).toEqual({
      status: 302,
      to: '/graphiql',
    })
  })

  it('has its files, packed for those who unpack', async () => {
    const url = `${server.url}/graphiql/assets/main-abc.js`
    for (const encoding of ['gzip', 'identity']) {
      const response = await fetch(url, { headers: { 'accept-encoding': encoding } })
      expect(await response.text()).toBe('console.log(1)')
      expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(response.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null)
    }
  })

  it.each([
    'notes.txt',
    'main-abc.js.gz',
    '../index.html',
    '..%2f..%2fsecret.js',
    '%2e%2e/index.html',
    '..%5cindex.html',
    '',
  ])('gives nothing else: %s', async file => {
    expect((await fetch(`${server.url}/graphiql/assets/${file}`)).status).toBe(404)
  })

  it('says what to run when it is not built', async () => {
    const bare = await startServer({ pages: join(pages, 'nowhere') })
    try {
      const response = await fetch(`${bare.url}/graphiql`)
      expect(response.status).toBe(503)
      expect(await response.text()).toMatch(/npm run build/)
    } finally {
      await bare.close()
    }
  })
})

describe('/schema.graphql', () => {
  it('is the schema with its descriptions', async () => {
    const text = await (await fetch(`${server.url}/schema.graphql`)).text()
    expect(buildSchema(text).getType('Item')?.description).toBe('A thing with parts.')
  })

  it('is sent again only when it is another', async () => {
    const { headers } = await fetch(`${server.url}/schema.graphql`)
    const etag = headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{27}"$/)
    const again = await fetch(`${server.url}/schema.graphql`, { headers: { 'if-none-match': etag } })
    expect({ status: again.status, text: await again.text() }).toEqual({ status: 304, text: '' })
  })
})
