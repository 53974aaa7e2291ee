import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { PageName } from '../words/frame.ts'

type PageComponent = ComponentType<{
  /** What follows the page's path: the id of `/entity/<id>`. */
  readonly rest: string
}>

type Load = () => Promise<{ default: PageComponent }>

type Page = {
  readonly name: PageName
  readonly path: string
  readonly load: Load
  readonly Component: LazyExoticComponent<PageComponent>
}

const page = (name: PageName, path: string, load: Load): Page => ({
  name,
  path,
  load,
  Component: lazy(load),
})

/** Every page there is; each is loaded when it is first opened. */
export const PAGES: readonly Page[] = [
  page('start', '/', () => import('../pages/start/page.tsx')),
  page('search', '/search', () => import('../pages/search/page.tsx')),
  page('entity', '/entity', () => import('../pages/entity/page.tsx')),
  page('matrix', '/matrix', () => import('../pages/matrix/page.tsx')),
  page('graph', '/graph', () => import('../pages/graph/page.tsx')),
  page('paths', '/paths', () => import('../pages/paths/page.tsx')),
  page('collaborate', '/collaborate', () => import('../pages/collaborate/page.tsx')),
  page('developers', '/developers', () => import('../pages/developers/page.tsx')),
]

/** Pages that the header leads to, in its order; their names there are in `words/frame.ts`. */
const NAVIGATION: readonly PageName[] = ['start', 'graph', 'paths', 'matrix', 'collaborate', 'developers']

/** Those of them that are there. */
export const NAVIGATION_PAGES: readonly Page[] = NAVIGATION.flatMap(name =>
  PAGES.filter(one => one.name === name),
)

/** Whether a page is there to be linked to. */
export const hasPage = (name: PageName): boolean => PAGES.some(one => one.name === name)

/** The page that a path leads to, and what follows; undefined: none. */
export const pageAt = (path: string): { readonly page: Page; readonly rest: string } | undefined => {
  for (const one of PAGES) {
    if (path === one.path || path === `${one.path}/`) return { page: one, rest: '' }
    if (one.path !== '/' && path.startsWith(`${one.path}/`))
      return { page: one, rest: path.slice(one.path.length + 1) }
  }
  return undefined
}

/** Fetches the other pages' programs while nothing else is to be done: then they open also without a server. */
export const loadAllPages = (): void => {
  for (const { load } of PAGES) load().catch(() => {})
}
