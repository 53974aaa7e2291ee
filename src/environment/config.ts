import { isIP } from 'node:net'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { EmbeddingsConfig } from './embeddings.ts'
import { misspellings } from './misspellings.ts'
import { readTelemetry, type TelemetryConfig } from './telemetry.ts'

/** The Neo4j server that the operator brings; without one, a server of our own is started. */
export type Neo4jConfig = { uri: string; user: string; password: string; database: string }

export type Config = {
  port: number
  host: string
  /** Where health and metrics are told besides, if anywhere. */
  healthPort: number | undefined
  /** How many processes serve; with one, it is this one. */
  workers: number
  neo4j: Neo4jConfig | undefined
  /** Where the store of our own server lies, if not in its usual place. */
  storeFolder: string | undefined
  seedSample: boolean
  logLevel: z.output<typeof logLevel>
  /** How long a request may take, from its body to its answer, in milliseconds. */
  requestTimeoutMs: number
  /** Origins whose pages may read answers; empty: only pages of this server; `*`: all. */
  corsOrigins: readonly string[]
  maxQueryDepth: number
  maxQueryNodes: number
  /** Points that a client may ask for in a minute; undefined: any number. */
  rateLimit: number | undefined
  /** Proxies whose word on a client's address is taken: addresses, networks and names of networks. */
  trustedProxies: readonly string[]
  /** Whose tokens let callers in; undefined: everybody is let in. */
  tokens: { readonly issuer: string; readonly audience: string; readonly keysUrl: string } | undefined
  /** Who turns texts into vectors; undefined: nobody, and nothing is looked for by meaning. */
  embeddings: EmbeddingsConfig | undefined
  /** Where traces of requests go; undefined: nowhere. */
  telemetry: TelemetryConfig | undefined
  /** What looks wrong but does not keep the server from starting. */
  warnings: readonly string[]
}

/** The environment asks for something that cannot be; the message has one line per wrong variable. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const wholeNumber = (least: number, greatest: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(greatest))

const logLevel = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
const isOrigin = (text: string) => text === '*' || (URL.canParse(text) && new URL(text).origin === text)

const isNeo4jUri = (text: string) => {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(text) || !URL.canParse(text)) return false
  const { protocol, hostname, username, password, pathname, search, hash } = new URL(text)
  // What stands behind the host is for servers that route only, and no driver takes it of another.
  const isBare = /^\/?$/.test(pathname) && hash === '' && (search === '' || protocol.startsWith('neo4j'))
  return hostname !== '' && username === '' && password === '' && isBare
}

const NETWORKS = ['loopback', 'linklocal', 'uniquelocal']

/** An address, a network such as 10.0.0.0/8, or the name of one. */
const isNetwork = (text: string) => {
  if (NETWORKS.includes(text)) return true
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return (
    bits === undefined ||
    (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128))
  )
}

/** Nothing is fetched from an address with a user or a password in it. */
const isWebAddress = (text: string) => {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}

const environment = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  HEALTH_PORT: wholeNumber(1, 65_535).optional(),
  WORKERS: wholeNumber(1, 64).optional(),
  NEO4J_URI: z.string().refine(isNeo4jUri).optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/)
    .default('neo4j'),
  STORE_FOLDER: z.string().optional(),
  SEED_SAMPLE: z
    .enum(['true', 'false'])
    .default('true')
    .transform(text => text === 'true'),
  LOG_LEVEL: logLevel.default('info'),
  REQUEST_TIMEOUT_MS: wholeNumber(100, 300_000).default(10_000),
  CORS_ORIGIN: z
    .string()
    .default('')
    .transform(text => text.split(/[\s,]+/).filter(origin => origin !== ''))
    .pipe(z.array(z.string().refine(isOrigin))),
  AUTH_ISSUER: z.string().optional(),
  AUTH_AUDIENCE: z.string().optional(),
  AUTH_JWKS_URL: z.string().refine(isWebAddress).optional(),
  EMBEDDINGS_URL: z.string().refine(isWebAddress).optional(),
  EMBEDDINGS_MODEL: z.string().default('text-embedding-3-small'),
  EMBEDDINGS_KEY: z.string().optional(),
  MAX_QUERY_DEPTH: wholeNumber(1, 50).default(20),
  MAX_QUERY_NODES: wholeNumber(1, 1_000_000).default(50_000),
  RATE_LIMIT: wholeNumber(1, 10_000_000).optional(),
  TRUST_PROXY: z
    .string()
    .default('')
    .transform(text => text.split(/[\s,]+/).filter(network => network !== ''))
    .pipe(z.array(z.string().refine(isNetwork))),
})

type Name = keyof typeof environment.shape

const ALLOWED: Record<Name, string> = {
  PORT: 'a whole number from 0 (any free port) to 65535',
  HOST: 'a host name or an IP address, such as 127.0.0.1, 0.0.0.0 or ::1',
  HEALTH_PORT: 'a whole number from 1 to 65535, other than PORT',
  WORKERS: 'a whole number of processes from 1 to 64',
  NEO4J_URI:
    'bolt:// or neo4j://, also with +s or +ssc, then a host, such as neo4j+s://db.example.org, and no path; user and password have variables of their own',
  NEO4J_USER: 'any text',
  NEO4J_PASSWORD: 'any text; required with NEO4J_URI',
  NEO4J_DATABASE: '3 to 63 letters, digits, dots or dashes, beginning with a letter',
  STORE_FOLDER: 'a folder',
  SEED_SAMPLE: 'true or false',
  LOG_LEVEL: logLevel.options.join(', '),
  REQUEST_TIMEOUT_MS: 'a whole number of milliseconds from 100 to 300000',
  CORS_ORIGIN: 'origins such as https://app.example.org, separated by commas, without a path; or *',
  AUTH_ISSUER: 'the issuer as its tokens name it; together with AUTH_AUDIENCE and AUTH_JWKS_URL',
  AUTH_AUDIENCE: 'the name of this API in the tokens; together with AUTH_ISSUER and AUTH_JWKS_URL',
  AUTH_JWKS_URL:
    'where the keys of the issuer are, https:// or http://, without a user; together with AUTH_ISSUER and AUTH_AUDIENCE',
  EMBEDDINGS_URL:
    'where a provider of embeddings is, https:// or http://, without a user, such as https://api.example.org/v1',
  EMBEDDINGS_MODEL: 'the name of a model of the provider',
  EMBEDDINGS_KEY: 'any text',
  MAX_QUERY_DEPTH: 'a whole number from 1 to 50',
  MAX_QUERY_NODES: 'a whole number from 1 to 1000000',
  RATE_LIMIT: 'a whole number of points for a minute from 1 to 10000000',
  TRUST_PROXY:
    'addresses of proxies such as 10.0.0.1, networks such as 10.0.0.0/8, or loopback, linklocal, uniquelocal, separated by commas',
}

const NAMES = environment.keyof().options

/** The names of all variables that are read. */
export const VARIABLES: readonly string[] = NAMES

/** All of them guard the API, or none. */
const AUTH = ['AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_JWKS_URL'] as const

/** An address up to its version, or the whole of it. */
const embeddingsAt = (url: string): string =>
  /\/embeddings\/?$/.test(url) ? url : `${url.replace(/\/+$/, '').replace(/(?<!\/v\d+)$/, '/v1')}/embeddings`

/** What was given, as it may be shown: never a password, also not one inside a URI. */
const shown = (name: Name, given: string) =>
  name === 'NEO4J_PASSWORD' || name === 'EMBEDDINGS_KEY'
    ? '(not shown)'
    : JSON.stringify(given.replace(/\/\/.*@/, '//(not shown)@'))

/** The configuration that the environment asks for; throws ConfigError naming every wrong variable. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  // An empty variable is an unset one: compose files and shells pass on what they do not have.
  const given = Object.fromEntries(NAMES.map(name => [name, env[name] || undefined]))
  const read = environment.safeParse(given)
  const wrong = new Set(read.error?.issues.map(issue => issue.path[0]))
  const problems = NAMES.filter(name => wrong.has(name)).map(
    name => `${name}: given ${shown(name, env[name] ?? '')}; allowed: ${ALLOWED[name]}`,
  )
  if (given.NEO4J_URI && !given.NEO4J_PASSWORD)
    problems.push('NEO4J_PASSWORD: missing; required with NEO4J_URI')
  const missing = AUTH.filter(name => given[name] === undefined)
  if (missing.length > 0 && missing.length < AUTH.length)
    problems.push(...missing.map(name => `${name}: missing; ${ALLOWED[name]}`))
  if (read.data && read.data.HEALTH_PORT === read.data.PORT)
    problems.push(
      `HEALTH_PORT: given ${shown('HEALTH_PORT', env.HEALTH_PORT ?? '')}; allowed: ${ALLOWED.HEALTH_PORT}`,
    )
  if (!read.success || problems.length > 0) throw new ConfigError(problems.join('\n'))

  const {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password = '',
    NEO4J_DATABASE: database,
    AUTH_ISSUER: issuer,
    AUTH_AUDIENCE: audience,
    AUTH_JWKS_URL: keysUrl,
  } = read.data
  const warnings = misspellings(Object.keys(env), NAMES).map(
    ({ given, meant }) => `${given} is not read; did you mean ${meant}?`,
  )
  if (password && !uri)
    warnings.push('NEO4J_PASSWORD is not used without NEO4J_URI: a database of our own is started')
  const telemetry = readTelemetry(env)
  return {
    port: read.data.PORT,
    host: read.data.HOST,
    healthPort: read.data.HEALTH_PORT,
    workers: read.data.WORKERS ?? (uri ? Math.max(availableParallelism() - 1, 1) : 1),
    neo4j: uri ? { uri, user, password, database } : undefined,
    storeFolder: read.data.STORE_FOLDER ? resolve(read.data.STORE_FOLDER) : undefined,
    seedSample: read.data.SEED_SAMPLE,
    logLevel: read.data.LOG_LEVEL,
    requestTimeoutMs: read.data.REQUEST_TIMEOUT_MS,
    corsOrigins: read.data.CORS_ORIGIN,
    tokens: issuer && audience && keysUrl ? { issuer, audience, keysUrl } : undefined,
    embeddings: read.data.EMBEDDINGS_URL
      ? {
          url: embeddingsAt(read.data.EMBEDDINGS_URL),
          model: read.data.EMBEDDINGS_MODEL,
          key: read.data.EMBEDDINGS_KEY,
        }
      : undefined,
    maxQueryDepth: read.data.MAX_QUERY_DEPTH,
    maxQueryNodes: read.data.MAX_QUERY_NODES,
    rateLimit: read.data.RATE_LIMIT,
    trustedProxies: read.data.TRUST_PROXY,
    telemetry: telemetry.config,
    warnings: [...warnings, ...telemetry.warnings],
  }
}
