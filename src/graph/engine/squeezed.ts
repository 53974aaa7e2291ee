import { kept } from '../../text/kept.ts'

/** A text in quotation marks, which stays as it is, or what stands between words. */
const QUOTED_OR_SPACE = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\s+/g

/** As many texts as the database keeps plans of. */
const MOST = 1_000

/**
 * A statement without its indentation, as it is sent: a third of a long one is space, which each request would pack,
 * send in parts, and have read again.
 */
export const squeezed = kept(MOST, statement =>
  statement.replace(QUOTED_OR_SPACE, found => (/^\s/.test(found) ? ' ' : found)).trim(),
)
