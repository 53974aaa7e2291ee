import { kept } from '../../text/kept.ts'

/** A text in quotation marks or a name in back quotes, which stay as they are, or what stands between words. */
const QUOTED_OR_BETWEEN = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|(?:\s|\/\/[^\n]*)+/g

/** As many texts as the database keeps plans of. */
const MOST = 1_000

/**
 * A statement without indentation and comments, as it is sent: each request packs the whole of it, sends it in parts, and
 * has it read again.
 */
export const squeezed = kept(MOST, statement =>
  statement.replace(QUOTED_OR_BETWEEN, found => (/^['"`]/.test(found) ? found : ' ')).trim(),
)
