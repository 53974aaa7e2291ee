import { fileURLToPath } from 'node:url'

/** The folder of the package: sources lie as deep in `src/<room>/` as what is built of them in `dist/server/`. */
const ROOT = new URL('../../', import.meta.url)

/** Where something of the package lies that the program reads as a file. */
export const packagePath = (path: string): string => fileURLToPath(new URL(path, ROOT))
