/** On every answer: nothing may be loaded, framed or guessed from what the API says. */
export const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const

/**
 * On the explorer: scripts, styles and requests of this server only, nothing inline, and no text that
 * becomes markup or script. Pictures may be made in the page, where a drawing is saved as PNG.
 */
export const EXPLORER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** On what may stand in a frame of any other page, and on nothing else: the same, but for the frame. */
export const EMBED_POLICY = EXPLORER_POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *')

/**
 * On GraphiQL: scripts, workers, fonts and requests of this server only, and no inline script.
 * Inline style is allowed because GraphiQL's editor (Monaco) measures and paints text with style elements
 * that it makes as it runs, which have neither a file nor a fixed hash.
 */
export const GRAPHIQL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
