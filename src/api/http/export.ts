import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { timeLimit } from '../../environment/time-limit.ts'
import { GraphBusy } from '../../graph/engine/failure.ts'
import type { Gate } from '../../graph/engine/gate.ts'
import { todayInJapan } from '../../model/calendar.ts'
import { argumentsFrom, type Parameters } from '../export/parameters.ts'
import { csvPages, type Export, PageFailed } from '../export/rows.ts'
import { listTable, rootTable, type Table } from '../export/table.ts'
import { LIMITS } from '../limits/limits.ts'
import { asError, formatError, toldIn } from './errors.ts'
import { logFaults } from './fault-log.ts'
import { cutWhenIdle } from './idle-client.ts'
import { callerLeft, type Passage, passageOf, type RequestScope } from './request-scope.ts'

export interface ExportOptions {
  readonly schema: GraphQLSchema
  /** Makes what resolvers are given, once for each page. */
  readonly context: (scope: RequestScope) => unknown
  /** Lets few through at a time, each as long as its client takes it: what is read and not taken stays in memory. */
  readonly gate: Gate
}

/** Spreadsheets take a file for UTF-8 when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF'

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  SERVICE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
}

const refused = (argument: string, message: string, code = 'BAD_USER_INPUT') =>
  new GraphQLError(message, { extensions: { code, argument } })

/** `organizations.csv`, or `sdgTargets/sdg:11.2/initiatives.csv`. */
const PATH = /^(?:(?<owners>\w+)\/(?<owner>[^/]+)\/)?(?<list>\w+)\.csv$/

const tableAt = (schema: GraphQLSchema, path: string): { table: Table; owner: string | undefined } => {
  const { owners, owner, list = '' } = PATH.exec(path)?.groups ?? {}
  const table = owners === undefined ? rootTable(schema, list) : listTable(schema, owners, list)
  if (table) return { table, owner }
  throw refused(
    'path',
    'There is no such table. Ask for a collection of the schema, such as /export/organizations.csv, or for a list of one item, such as /export/sdgTargets/sdg:11.2/initiatives.csv.',
    'NOT_FOUND',
  )
}

const languageFrom = (text: unknown) => {
  if (text === undefined || text === 'JA' || text === 'EN') return text ?? 'JA'
  throw refused('language', 'Parameter "language" must be JA or EN.')
}

const firstFrom = (text: unknown): number | undefined => {
  if (text === undefined) return undefined
  if (typeof text === 'string' && /^[1-9]\d{0,6}$/.test(text)) return Number(text)
  throw refused('first', 'Parameter "first" must be a whole number from 1 to 9999999; leave it out for all.')
}

const exportFrom = (schema: GraphQLSchema, path: string, parameters: Parameters): Export => {
  const { language, first, ...rest } = parameters
  const { table, owner } = tableAt(schema, path)
  return {
    table,
    owner,
    first: firstFrom(first),
    language: languageFrom(language),
    args: argumentsFrom(table, rest),
  }
}

/** The import takes the file by this name: `needs.2026-11-27.csv`. */
const fileName = ({ table, owner }: Export): string => {
  const whose = owner?.normalize('NFKC').replace(/[^A-Za-z0-9.-]/g, '-')
  return [table.name, ...(whose ? [whose] : []), todayInJapan(), 'csv'].join('.')
}

const errorsOf = (error: unknown): readonly unknown[] =>
  error instanceof PageFailed ? error.errors : [error]

/** Refuses as the API does, with the status that says whose fault it is. */
const refuse = (reply: FastifyReply, passage: Passage, error: unknown) => {
  const errors = errorsOf(error).map(each => {
    const known = each instanceof GraphQLError ? each : new GraphQLError('', { originalError: asError(each) })
    const { message, extensions } = toldIn(passage, formatError(known.toJSON(), known))
    const { http: _, ...told }: Record<string, unknown> = { ...extensions }
    return { message, extensions: told }
  })
  const status = STATUS[String(errors[0]?.extensions.code)] ?? 500
  if (status === 503) reply.header('retry-after', String(LIMITS.retryAfterS))
  return reply.code(status).send({ errors })
}

/** The first page, which may be refused, and then the others, which can only break off. */
async function* from(first: string, rest: AsyncGenerator<string>, request: FastifyRequest) {
  yield BYTE_ORDER_MARK + first
  try {
    yield* rest
  } catch (error) {
    request.log.error({ err: error }, 'export broke off')
    throw error
  }
}

/** `/export/….csv`: every list of the API as a file for a spreadsheet and for the import. */
export function addExport(app: FastifyInstance, { schema, context, gate }: ExportOptions) {
  const takePlace = ({ raw }: FastifyReply, left: AbortSignal) =>
    new Promise<void>((enter, refuse) => {
      const done = new Promise<void>(resolve => raw.once('close', resolve))
      const work = () => {
        cutWhenIdle(raw, LIMITS.exportIdleMs)
        enter()
        return done
      }
      const patience = timeLimit(LIMITS.exportWaitMs, left)
      gate
        .turn()
        .pass(work, patience.signal)
        .catch(cause => {
          app.metrics.shed('exports')
          refuse(new GraphBusy('too many exports are under way', { cause }))
        })
        .finally(patience.end)
    })

  app.get<{ Params: { '*': string }; Querystring: Parameters }>('/export/*', async (request, reply) => {
    const left = callerLeft(reply)
    const passage = passageOf(request, left.signal)
    try {
      const wanted = exportFrom(schema, request.params['*'], request.query)
      reply.headers({
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="${fileName(wanted)}"`,
      })
      if (request.method === 'HEAD') return reply.send()
      await takePlace(reply, left.signal)
      const pages = csvPages(schema, wanted, () => {
        request.points?.charge(LIMITS.exportPagePoints)
        return context(passage)
      })
      const { value = '' } = await pages.next()
      return reply.send(Readable.from(from(value, pages, request)))
    } catch (error) {
      reply.removeHeader('content-type').removeHeader('content-disposition')
      return refuse(reply, passage, error)
    } finally {
      logFaults(request.log, passage.faults, left.signal)
    }
  })
}
