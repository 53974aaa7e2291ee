import { useSyncExternalStore } from 'react'
import { type Language, preferredLanguage, remember, remembered, rememberLanguage } from './language.ts'

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

/** Choices that go with a person from view to view, beside the language; one that is not made is not named. */
const KEPT = ['samples', 'theme'] as const

export type Kept = (typeof KEPT)[number]

const complete = (): Location => {
  const query = new URLSearchParams(window.location.search)
  const before = query.toString()
  for (const name of KEPT) {
    const chosen = remembered(name)
    if (chosen && !query.has(name)) query.set(name, chosen)
  }
  if (!['ja', 'en'].includes(query.get('lang') ?? '')) query.set('lang', preferredLanguage())
  if (query.toString() !== before)
    window.history.replaceState(null, '', `${window.location.pathname}?${tidy(query)}${window.location.hash}`)
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
  const kept = KEPT.flatMap(name => {
    const chosen = current.query.get(name)
    return chosen === null ? [] : [[name, chosen]]
  })
  const search = new URLSearchParams([...entries(query), ...kept, ['lang', language]])
  return `${path.split('/').map(encodePart).join('/')}?${tidy(search)}`
}

/** A query with the characters of ids that are allowed in an address, and read better, as they are. */
function tidy(query: URLSearchParams): string {
  return query.toString().replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%40/g, '@')
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
  for (const name of ['lang', ...KEPT, ...Object.keys(changes)]) query.delete(name)
  const kept: Record<string, string[]> = {}
  for (const name of query.keys()) kept[name] = query.getAll(name)
  const address = href(current.path, { ...kept, ...changes })
  window.history[replace ? 'replaceState' : 'pushState'](null, '', address)
  changed()
}

/** A choice that goes along, as the address has it now; undefined: not made. */
export const keptNow = (name: Kept): string | undefined => current.query.get(name) ?? undefined

export const useKept = (name: Kept): string | undefined => useLocation().query.get(name) ?? undefined

/** Makes a choice that goes along, or takes it back, and remembers it. */
export const changeKept = (name: Kept, value: string | undefined): void => {
  remember(name, value ?? '')
  const query = new URLSearchParams(current.query)
  query.delete(name)
  if (value !== undefined) query.set(name, value)
  window.history.replaceState(null, '', `${window.location.pathname}?${tidy(query)}${window.location.hash}`)
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
