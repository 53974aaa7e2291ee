import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../src/environment/config.ts'

const refusal = (env: NodeJS.ProcessEnv) => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error(`accepted: ${JSON.stringify(env)}`)
}

describe('configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      neo4j: undefined,
      storeFolder: undefined,
      seedSample: true,
      logLevel: 'info',
      requestTimeoutMs: 10_000,
      corsOrigins: [],
      maxQueryDepth: 20,
      maxQueryNodes: 50_000,
      workers: 1,
      trustedProxies: [],
      warnings: [],
    })
  })

  it('reads every variable', () => {
    expect(
      readConfig({
        PORT: '0',
        HOST: '::1',
        NEO4J_URI: 'neo4j+s://db.example.org:7687',
        NEO4J_USER: 'reader',
        NEO4J_PASSWORD: 'secret',
        NEO4J_DATABASE: 'city',
        STORE_FOLDER: '/data/store',
        SEED_SAMPLE: 'false',
        LOG_LEVEL: 'silent',
        REQUEST_TIMEOUT_MS: '2500',
        CORS_ORIGIN: 'https://app.example.org, http://localhost:5173',
        MAX_QUERY_DEPTH: '20',
        MAX_QUERY_NODES: '500',
        WORKERS: '3',
        RATE_LIMIT: '5000',
        EMBEDDINGS_URL: 'https://models.example.org',
        EMBEDDINGS_MODEL: 'small',
        EMBEDDINGS_KEY: 'key',
        TRUST_PROXY: 'loopback, 10.0.0.0/8 2001:db8::/32',
      }),
    ).toEqual({
      port: 0,
      host: '::1',
      neo4j: { uri: 'neo4j+s://db.example.org:7687', user: 'reader', password: 'secret', database: 'city' },
      storeFolder: '/data/store',
      seedSample: false,
      logLevel: 'silent',
      requestTimeoutMs: 2500,
      corsOrigins: ['https://app.example.org', 'http://localhost:5173'],
      maxQueryDepth: 20,
      maxQueryNodes: 500,
      workers: 3,
      rateLimit: 5000,
      embeddings: { url: 'https://models.example.org/v1/embeddings', model: 'small', key: 'key' },
      trustedProxies: ['loopback', '10.0.0.0/8', '2001:db8::/32'],
      warnings: [],
    })
  })

  it('takes an empty variable as unset', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', SEED_SAMPLE: '' })).toEqual(readConfig({}))
  })

  it.each([
    ['PORT', '65536', 'a whole number from 0 (any free port) to 65535'],
    ['PORT', '4000x', 'a whole number from 0'],
    ['PORT', '-1', 'a whole number from 0'],
    ['HOST', 'http://localhost', 'a host name or an IP address'],
    ['NEO4J_URI', 'http://localhost:7474', 'bolt:// or neo4j://'],
    ['NEO4J_URI', 'bolt://', 'bolt:// or neo4j://'],
    ['NEO4J_URI', 'bolt://localhost?policy=x', 'bolt:// or neo4j://'],
    ['NEO4J_URI', 'neo4j://localhost/neo4j', 'bolt:// or neo4j://'],
    ['NEO4J_URI', 'bolt://localhost#x', 'bolt:// or neo4j://'],
    ['NEO4J_DATABASE', 'a b', '3 to 63 letters'],
    ['SEED_SAMPLE', 'yes', 'true or false'],
    ['LOG_LEVEL', 'loud', 'trace, debug, info, warn, error, fatal, silent'],
    ['REQUEST_TIMEOUT_MS', '0', 'a whole number of milliseconds from 100'],
    ['CORS_ORIGIN', 'https://app.example.org/path', 'origins such as'],
    ['WORKERS', '0', 'a whole number of processes from 1 to 64'],
    ['EMBEDDINGS_URL', 'models.example.org', 'where a provider of embeddings is'],
    ['RATE_LIMIT', '0', 'a whole number of points for a minute'],
    ['TRUST_PROXY', 'true', 'addresses of proxies such as 10.0.0.1'],
    ['TRUST_PROXY', '0.0.0.0/0', 'addresses of proxies'],
    ['TRUST_PROXY', '10.0.0.0/33', 'addresses of proxies'],
    ['TRUST_PROXY', 'proxy.example.org', 'addresses of proxies'],
    ['MAX_QUERY_DEPTH', '0', 'a whole number from 1 to 50'],
    ['MAX_QUERY_NODES', '1e4', 'a whole number from 1'],
  ])('refuses %s=%s and says what is allowed', (name, value, allowed) => {
    const message = refusal({ [name]: value, NEO4J_PASSWORD: 'secret' })
    expect(message).toContain(`${name}: given ${JSON.stringify(value)}; allowed: ${allowed}`)
    expect(message.split('\n')).toHaveLength(1)
  })

  it('names all wrong variables at once', () => {
    expect(refusal({ PORT: 'x', SEED_SAMPLE: 'y' }).split('\n')).toHaveLength(2)
  })

  it('requires a password for a server that is not ours', () => {
    expect(refusal({ NEO4J_URI: 'bolt://localhost' })).toBe(
      'NEO4J_PASSWORD: missing; required with NEO4J_URI',
    )
  })

  it('shows no password, neither its own nor one in the URI', () => {
    const message = refusal({ PORT: 'x', NEO4J_URI: 'bolt://neo4j:hunter2@db', NEO4J_PASSWORD: 'hunter3' })
    expect(message).toContain('given "bolt://(not shown)@db"')
    expect(message).not.toMatch(/hunter/)
  })

  it('refuses a user in an address that is fetched, which nothing can, and does not show it', () => {
    const env = { EMBEDDINGS_URL: 'https://me:hunter2@models.example.org' }
    expect(refusal(env)).toMatch(/^EMBEDDINGS_URL: given "https:\/\/\(not shown\)@models.example.org"/)
    const keys = {
      AUTH_ISSUER: 'a',
      AUTH_AUDIENCE: 'b',
      AUTH_JWKS_URL: 'https://me:hunter2@keys.example.org',
    }
    expect(refusal(keys)).toMatch(/^AUTH_JWKS_URL: given "https:\/\/\(not shown\)@keys.example.org"/)
  })

  it('hands a routing context on to a server that routes', () => {
    const env = { NEO4J_URI: 'neo4j://db.example.org/?policy=eu', NEO4J_PASSWORD: 'x' }
    expect(readConfig(env).neo4j?.uri).toBe('neo4j://db.example.org/?policy=eu')
  })

  it.each([
    ['NEO4J_PASSWROD', 'NEO4J_PASSWORD'],
    ['SEED_SAMPEL', 'SEED_SAMPLE'],
    ['NEO4J_USERNAME', 'NEO4J_USER'],
  ])('warns of %s', (given, meant) => {
    expect(readConfig({ [given]: 'x' }).warnings).toEqual([`${given} is not read; did you mean ${meant}?`])
  })

  it('warns of a password that nothing uses, and not of other variables', () => {
    expect(
      readConfig({ NEO4J_PASSWORD: 'secret', NEO4J_HOME: '/x', PATH: '/bin', POST: '1' }).warnings,
    ).toEqual(['NEO4J_PASSWORD is not used without NEO4J_URI: a database of our own is started'])
  })
})
