/** The pages of the explorer, by name, with the address at which each begins: for the server's router and the pages. */
export const ROUTES = {
  start: '/',
  search: '/search',
  entity: '/entity',
  measures: '/measures',
  initiatives: '/initiatives',
  indicators: '/indicators',
  sdgs: '/sdgs',
  organizations: '/organizations',
  needs: '/needs',
  offers: '/offers',
  sources: '/sources',
  graph: '/graph',
  matrix: '/matrix',
  paths: '/paths',
  collaborate: '/collaborate',
  compare: '/compare',
  report: '/report',
  about: '/about',
  developers: '/developers',
} as const

export type PageName = keyof typeof ROUTES

export const PAGE_NAMES = Object.keys(ROUTES) as readonly PageName[]

/** Pages whose address goes on: `/entity/<id>`. */
const WITH_REST: readonly PageName[] = ['entity', 'report']

/** The address of a page as the router reads it; what a page shows stands in the rest of its address. */
export const routePattern = (name: PageName): string =>
  WITH_REST.includes(name) ? `${ROUTES[name]}/*` : ROUTES[name]

/** Pages that may stand in a frame of another site, at `/embed` and their own address. */
export const EMBEDDED: readonly PageName[] = ['entity', 'graph', 'matrix']

export const EMBED = '/embed'
