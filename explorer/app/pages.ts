import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { PAGE_NAMES, type PageName, ROUTES } from './routes.ts'

type PageComponent = ComponentType<{
  /** What follows the page's path: the id of `/entity/<id>`. */
  readonly rest: string
}>

type Load = () => Promise<{ default: PageComponent }>

const catalog = () => import('../pages/catalog/page.tsx')

/** The program of each page, loaded when it is first opened. */
const PROGRAMS: Readonly<Record<PageName, Load>> = {
  start: () => import('../pages/start/page.tsx'),
  search: () => import('../pages/search/page.tsx'),
  entity: () => import('../pages/entity/page.tsx'),
  measures: async () => ({ default: (await catalog()).Measures }),
  initiatives: async () => ({ default: (await catalog()).Initiatives }),
  indicators: async () => ({ default: (await catalog()).Indicators }),
  sdgs: async () => ({ default: (await catalog()).Sdgs }),
  organizations: async () => ({ default: (await catalog()).Organizations }),
  needs: async () => ({ default: (await catalog()).Needs }),
  offers: async () => ({ default: (await catalog()).Offers }),
  sources: async () => ({ default: (await catalog()).Sources }),
  matrix: () => import('../pages/matrix/page.tsx'),
  graph: () => import('../pages/graph/page.tsx'),
  paths: () => import('../pages/paths/page.tsx'),
  collaborate: () => import('../pages/collaborate/page.tsx'),
  compare: () => import('../pages/compare/page.tsx'),
  report: () => import('../pages/report/page.tsx'),
  about: () => import('../pages/about/page.tsx'),
  developers: () => import('../pages/developers/page.tsx'),
}

type Page = {
  readonly name: PageName
  readonly path: string
  readonly Component: LazyExoticComponent<PageComponent>
}

const PAGES: readonly Page[] = PAGE_NAMES.map(name => ({
  name,
  path: ROUTES[name],
  Component: lazy(PROGRAMS[name]),
}))

/** The page that a path leads to, and what follows; undefined: none. */
export const pageAt = (path: string): { readonly page: Page; readonly rest: string } | undefined => {
  for (const page of PAGES) {
    if (path === page.path || path === `${page.path}/`) return { page, rest: '' }
    if (page.path !== '/' && path.startsWith(`${page.path}/`))
      return { page, rest: path.slice(page.path.length + 1) }
  }
  return undefined
}

/** Fetches the other pages' programs while nothing else is to be done: then they open also without a server. */
export const loadAllPages = (): void => {
  for (const load of Object.values(PROGRAMS)) load().catch(() => {})
}
