import { useSyncExternalStore } from 'react'
import { type Language, preferredLanguage, rememberLanguage } from './language.ts'

/** What the address bar says: the whole view, so that a copied link opens it elsewhere. */
export type Location = {
  readonly path: string
  readonly query: URLSearchParams
  readonly language: Language
}

/** What a query of a link may hold; what is empty is left out, a list is repeated. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>

const read = (): Location => {
  const query = new URLSearchParams(window.location.search)
  const language = query.get('lang') === 'en' ? 'en' : 'ja'
  return { path: decodePath(window.location.pathname), query, language }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A link that was cut in the middle of a character: it is shown as it came.
    return path
  }
}

const complete = (): Location => {
  const query = new URLSearchParams(window.location.search)
  if (!['ja', 'en'].includes(query.get('lang') ?? '')) {
    query.set('lang', preferredLanguage())
    window.history.replaceState(null, '', `${window.location.pathname}?${query}${window.location.hash}`)
  }
  return read()
}

let current = complete()
/** True from a navigation until a page's title has taken the focus. */
let focusIsDue = false
const listeners = new Set<() => void>()

const changed = () => {
  current = complete()
  for (const listener of listeners) listener()
}

window.addEventListener('popstate', () => {
  focusIsDue = true
  changed()
})

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLocation = (): Location => useSyncExternalStore(subscribe, () => current)

export const useLanguage = (): Language => useLocation().language

/** Whether a page that has just appeared should take the focus; asked once for each navigation. */
export const takeFocusDue = (): boolean => {
  const due = focusIsDue
  focusIsDue = false
  return due
}

const entries = (query: Query): [string, string][] =>
  Object.entries(query).flatMap(([name, value]) => {
    if (value === undefined || value === '') return []
    return Array.isArray(value) ? value.map(one => [name, one] as [string, string]) : [[name, `${value}`]]
  })

/** The address of a view; it always names the language, so that a copied link opens the same view. */
export const href = (path: string, query: Query = {}, language: Language = current.language): string => {
  const search = new URLSearchParams([...entries(query), ['lang', language]])
  // These characters of ids are allowed in an address and read better as they are.
  const tidy = search.toString().replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%40/g, '@')
  return `${path.split('/').map(encodePart).join('/')}?${tidy}`
}

const encodePart = (part: string) => encodeURIComponent(part).replace(/%3A/g, ':').replace(/%40/g, '@')

/** Opens an address of this page. */
export const navigate = (address: string): void => {
  focusIsDue = new URL(address, window.location.href).pathname !== window.location.pathname
  window.history.pushState(null, '', address)
  changed()
  if (focusIsDue) window.scrollTo(0, 0)
}

/** Changes some of the query; what is undefined is taken away. `replace` for what Back should not undo. */
export const changeQuery = (changes: Query, { replace = false } = {}): void => {
  const query = new URLSearchParams(current.query)
  query.delete('lang')
  for (const name of Object.keys(changes)) query.delete(name)
  const kept: Record<string, string[]> = {}
  for (const name of query.keys()) kept[name] = query.getAll(name)
  const address = href(current.path, { ...kept, ...changes })
  window.history[replace ? 'replaceState' : 'pushState'](null, '', address)
  changed()
}

/** Shows the same view in the other language, and remembers it for links that name none. */
export const changeLanguage = (language: Language): void => {
  rememberLanguage(language)
  const query = new URLSearchParams(current.query)
  query.set('lang', language)
  window.history.replaceState(null, '', `${window.location.pathname}?${query}${window.location.hash}`)
  changed()
}
