import { PAGE_NAMES, type PageName, ROUTES } from '../../src/api/http/explorer-routes.ts'

export { PAGE_NAMES, type PageName, ROUTES }

/** What the header leads to: the lists of what people look for, then the views that join them. */
export const MENU: readonly (readonly PageName[])[] = [
  ['measures', 'indicators', 'sdgs', 'organizations', 'needs'],
  ['graph', 'matrix', 'paths', 'collaborate'],
]

/** What the footer leads to. */
export const FOOTER_MENU: readonly PageName[] = ['about', 'developers']
