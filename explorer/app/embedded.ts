import { EMBED, EMBEDDED, ROUTES } from '../../src/api/http/explorer-routes.ts'

/** The view that an address under `/embed` shows; undefined: it is no such address, or shows none. */
export const embeddedPath = (path: string): string | undefined => {
  if (!path.startsWith(`${EMBED}/`)) return undefined
  const rest = path.slice(EMBED.length)
  return EMBEDDED.some(name => rest === ROUTES[name] || rest.startsWith(`${ROUTES[name]}/`))
    ? rest
    : undefined
}

/** Whether this view stands in a frame of another page. */
export const isEmbedded = (): boolean => window.location.pathname.startsWith(`${EMBED}/`)
