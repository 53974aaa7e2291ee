/** The pages of the explorer, by name, with the address at which each begins: for the server's router and the pages. */
export const ROUTES = {
  start: '/',
  search: '/search',
  entity: '/entity',
  graph: '/graph',
  matrix: '/matrix',
  paths: '/paths',
  collaborate: '/collaborate',
  developers: '/developers',
} as const

export type PageName = keyof typeof ROUTES

export const PAGE_NAMES = Object.keys(ROUTES) as readonly PageName[]

/** Pages whose address goes on: `/entity/<id>`. */
const WITH_REST: readonly PageName[] = ['entity']

/** The addresses as the router reads them; what a page shows stands in the rest of its address. */
export const ROUTE_PATTERNS: readonly string[] = PAGE_NAMES.map(name =>
  WITH_REST.includes(name) ? `${ROUTES[name]}/*` : ROUTES[name],
)
