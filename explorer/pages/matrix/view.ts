import type { Query } from '../../app/location.ts'

/** What the rows of the table can be, as the address says it. */
export const ROWS = ['goal', 'measure', 'project', 'initiative', 'place', 'organization'] as const
export const COLUMNS = ['goal', 'target'] as const
export const SCOPES = ['own', 'parts'] as const
export const SHAPES = ['table', 'flow'] as const
export const PARTNERS = ['kind', 'organization'] as const

export type Rows = (typeof ROWS)[number]

/** The whole view, as the address holds it. */
export type View = {
  readonly shape: (typeof SHAPES)[number]
  readonly strategy: string | undefined
  readonly rows: Rows
  readonly columns: (typeof COLUMNS)[number]
  readonly scope: (typeof SCOPES)[number]
  /** The cell whose links are shown. */
  readonly cell: { readonly row: string; readonly column: string } | undefined
  readonly after: string | undefined
  /** How the partners of the flow are grouped. */
  readonly partners: (typeof PARTNERS)[number]
  /** Parts of the address that say nothing that is known. */
  readonly unread: readonly string[]
}

/** Rows that are parts of a strategy, as the API calls them. */
export const STRATEGY_ROWS = {
  goal: 'GOAL',
  measure: 'MEASURE',
  project: 'PROJECT',
  initiative: 'INITIATIVE',
} as const

/** Rows that have no links of their own, only those of their parts. */
export const hasOwnLinks = (rows: Rows): boolean => rows !== 'project' && rows !== 'place'

/** Reads an address with care: what is unknown is left out and told. */
export const viewOf = (query: URLSearchParams): View => {
  const unread: string[] = []
  const one = <Word extends string>(
    name: string,
    words: readonly [Word, ...Word[]],
    otherwise: Word,
  ): Word => {
    const said = query.get(name)
    const known = words.find(word => word === said)
    if (said !== null && known === undefined) unread.push(`${name}=${said}`)
    return known ?? otherwise
  }
  const [row, column] = [query.get('row'), query.get('column')]
  if ((row === null) !== (column === null)) unread.push(row === null ? `column=${column}` : `row=${row}`)
  return {
    shape: one('shape', SHAPES, 'table'),
    strategy: query.get('strategy') ?? undefined,
    rows: one('rows', ROWS, 'measure'),
    columns: one('columns', COLUMNS, 'goal'),
    scope: one('scope', SCOPES, 'own'),
    cell: row && column ? { row, column } : undefined,
    after: query.get('after') ?? undefined,
    partners: one('partners', PARTNERS, 'kind'),
    unread,
  }
}

/** The query of an address that opens the table of a view; what is usual is left out. */
export const tableQuery = ({ strategy, rows, columns, scope, after }: View): Query => ({
  strategy,
  rows: rows === 'measure' ? undefined : rows,
  columns: columns === 'goal' ? undefined : columns,
  scope: scope === 'own' ? undefined : scope,
  after,
})
