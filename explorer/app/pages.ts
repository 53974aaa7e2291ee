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
  /** Whether the header leads to it; its name there is in `words/frame.ts`. */
  readonly inNavigation: boolean
  readonly load: Load
  readonly Component: LazyExoticComponent<PageComponent>
}

const page = (name: PageName, path: string, load: Load, inNavigation = true): Page => ({
  name,
  path,
  inNavigation,
  load,
  Component: lazy(load),
})

/** Every page there is, in the order of the navigation; each is loaded when it is first opened. */
export const PAGES: readonly Page[] = [
  page('start', '/', () => import('../pages/start/page.tsx')),
  page('search', '/search', () => import('../pages/search/page.tsx'), false),
  page('entity', '/entity', () => import('../pages/entity/page.tsx'), false),
  page('matrix', '/matrix', () => import('../pages/matrix/page.tsx')),
  page('paths', '/paths', () => import('../pages/paths/page.tsx')),
  page('developers', '/developers', () => import('../pages/developers/page.tsx')),
]

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
