import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from './test-server.ts'

const pages = mkdtempSync(join(tmpdir(), 'pages-'))
for (const name of ['graphiql', 'explorer']) {
  mkdirSync(join(pages, name, 'assets'), { recursive: true })
  writeFileSync(join(pages, name, 'index.html'), `<!doctype html><title>${name}</title>`)
  writeFileSync(join(pages, name, 'assets/main-abc.js'), 'console.log(1)')
  writeFileSync(join(pages, name, 'assets/main-abc.js.gz'), gzipSync('console.log(1)'))
  writeFileSync(join(pages, name, 'assets/notes.txt'), 'not a page')
}
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
    expect(await response.text()).toBe('<!doctype html><title>graphiql</title>')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'; script-src 'self'; worker-src 'self';/)
    expect(policy).toMatch(/frame-ancestors 'none'/)
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
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
})

describe('the explorer', () => {
  const asPerson = { headers: { accept: 'text/html,*/*' } }

  it.each([
    ['/', '総合戦略とSDGsと担い手のつながり'],
    ['/search?q=x', '検索'],
    ['/entity/measure:kumamoto-2.1.2?lang=en', 'Item'],
    ['/indicators?lang=en', 'Indicators'],
    ['/graph', 'グラフ'],
    ['/paths?from=a&to=b', '経路'],
    ['/matrix', '対応表'],
    ['/collaborate', '連携先を探す'],
    ['/report/strategy:kumamoto-2', '報告書'],
    ['/report', '報告書'],
    ['/about', 'このサイトについて'],
    ['/developers?lang=en', 'For developers'],
  ])('is at %s, with a head of its own: %s', async (path, title) => {
    const response = await fetch(`${server.url}${path}`)
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(text).toMatch(/^<!doctype html><title>/)
    expect(text).toContain(`<title>${title} · つなぐ tsunagu</title>\n    <meta name="description" content="`)
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  it('lets a few views stand in a frame of any page, under an address of their own, and nothing else', async () => {
    const policyAt = async (path: string) =>
      (await fetch(`${server.url}${path}`, asPerson)).headers.get('content-security-policy') ?? ''
    const own = await policyAt('/matrix')
    for (const path of ['/embed/entity/sdg:11.2', '/embed/matrix', '/embed/graph?id=sdg:11.2'])
      expect(await policyAt(path)).toBe(own.replace("frame-ancestors 'none'", 'frame-ancestors *'))
    for (const path of ['/embed', '/embed/search', '/embed/about', '/embed/graphiql'])
      expect(await policyAt(path)).toContain("frame-ancestors 'none'")
  })

  it('says to a person whose link was cut within a letter that it leads nowhere', async () => {
    const page = await fetch(`${server.url}/entity/%E3%81`, asPerson)
    expect({ status: page.status, text: await page.text() }).toEqual({
      status: 404,
      text: '<!doctype html><title>explorer</title>',
    })
  })

  it('may load from this server only, and nothing inline', async () => {
    const policy = (await fetch(`${server.url}/`)).headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
    expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types 'none'$/)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it('says to a person that a page is not there, and to a program too', async () => {
    const page = await fetch(`${server.url}/nowhere`, asPerson)
    expect({ status: page.status, text: await page.text() }).toEqual({
      status: 404,
      text: '<!doctype html><title>explorer</title>',
    })
    const answer = await fetch(`${server.url}/nowhere`)
    expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({
      status: 404,
      type: 'application/json; charset=utf-8',
    })
  })

  it('has its files, and no others', async () => {
    const file = await fetch(`${server.url}/assets/main-abc.js`)
    expect(await file.text()).toBe('console.log(1)')
    for (const name of ['gone.js', 'notes.txt', '..%2findex.html'])
      expect((await fetch(`${server.url}/assets/${name}`, asPerson)).status).toBe(404)
  })

  it('says what to run when it is not built', async () => {
    const bare = await startServer({ pages: join(pages, 'nowhere') })
    try {
      for (const path of ['/', '/graphiql']) {
        const response = await fetch(`${bare.url}${path}`)
        expect(response.status).toBe(503)
        expect(await response.text()).toMatch(/npm run build/)
      }
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
    for (const known of [etag, `W/${etag}`, `"another", ${etag}`, '*']) {
      const again = await fetch(`${server.url}/schema.graphql`, { headers: { 'if-none-match': known } })
      expect({ status: again.status, text: await again.text() }).toEqual({ status: 304, text: '' })
    }
    const other = await fetch(`${server.url}/schema.graphql`, { headers: { 'if-none-match': '"another"' } })
    expect(other.status).toBe(200)
  })
})
