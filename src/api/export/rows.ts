import { type DocumentNode, execute, GraphQLError, type GraphQLSchema, parse } from 'graphql'
import type { Language } from '../../generated/schema.ts'
import { at, itemsOf } from './answer.ts'
import { csvLine } from './cell.ts'
import type { Table } from './table.ts'

/** What is exported: a table, of which items, how many, with labels in which language. */
export interface Export {
  readonly table: Table
  /** Whose list it is; undefined for everything of a type. */
  readonly owner: string | undefined
  readonly args: Readonly<Record<string, unknown>>
  /** How many rows; undefined for all. */
  readonly first: number | undefined
  readonly language: Language
}

/** Rows read at a time: what is held in memory, whatever the length of the list. */
const PAGE = 500

/** Answers of questions are few, and come at once. */
const WHOLE = 1_000_000

/** The page of a table could not be read; the errors are those of GraphQL. */
export class PageFailed extends Error {
  override name = 'PageFailed'
  readonly errors: readonly GraphQLError[]

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message)
    this.errors = errors
  }
}

/** Nobody has the id whose list was asked for. */
const unknownOwner = (owner: string) =>
  new GraphQLError(`There is nothing with the id "${owner}" here.`, {
    extensions: { code: 'NOT_FOUND', argument: 'id', http: { status: 404 } },
  })

/** A question is null where nobody has the id that it is about. */
const unknownSubject = () =>
  new GraphQLError('There is nothing with the id that is asked about.', {
    extensions: { code: 'NOT_FOUND', http: { status: 404 } },
  })

/** One page as text, and what leads to the next. */
interface ReadPage {
  readonly text: string
  readonly rows: number
  readonly after: unknown
}

const readPage = async (
  schema: GraphQLSchema,
  { table: { columns, items }, owner, args, language }: Export,
  document: DocumentNode,
  page: { readonly first: number; readonly after: unknown },
  context: () => unknown,
): Promise<ReadPage> => {
  const { data, errors } = await execute({
    schema,
    document,
    contextValue: await context(),
    variableValues: { ...args, language, id: owner, ...page },
  })
  if (errors) throw new PageFailed(errors)
  if (owner !== undefined && at(data, 'owner') === null) throw new PageFailed([unknownOwner(owner)])
  const list = owner === undefined ? at(data, 'list') : at(data, 'owner', 'list')
  if (list === null) throw new PageFailed([unknownSubject()])
  const rows = itemsOf(items === undefined ? list : at(list, items)).slice(0, page.first)
  return {
    text: rows.map(item => csvLine(columns.map(({ value }) => value(item, language)))).join(''),
    rows: rows.length,
    after: at(list, 'pageInfo', 'hasNextPage') === true ? at(list, 'pageInfo', 'endCursor') : undefined,
  }
}

/**
 * The lines of a table, page by page, the heading first. Each page is a question of its own to the API, with a
 * context and so a deadline of its own, and is read when the one before has been taken. Throws PageFailed.
 */
export async function* csvPages(
  schema: GraphQLSchema,
  wanted: Export,
  context: () => unknown,
): AsyncGenerator<string> {
  const { table, first } = wanted
  const document = parse(table.operation)
  let head = csvLine(table.columns.map(({ heading }) => heading))
  let left = first ?? Number.POSITIVE_INFINITY
  let after: unknown
  do {
    const size = Math.min(left, table.items === undefined ? WHOLE : PAGE)
    // Of a page only its text is held while somebody takes it, or does not.
    const page = await readPage(schema, wanted, document, { first: size, after }, context)
    yield head + page.text
    head = ''
    left -= page.rows
    after = page.after
  } while (after !== undefined && left > 0)
}
