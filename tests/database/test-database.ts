import { type Database, startDatabase } from '../../src/database/database.ts'
import { JARS_FOLDER } from '../../src/database/folders.ts'
import { terminalProgress } from '../../src/environment/progress.ts'
import type { Content } from './content.ts'
import { copyTemplate } from './template.ts'
import { remove, testHome } from './test-home.ts'

/** Starts a database of its own; `stop` also removes the store. */
export const startTestDatabase = async (name: string, content: Content): Promise<Database> => {
  const home = testHome(name)
  if (content !== 'nothing') await copyTemplate(content, home)
  const database = await startDatabase({
    home,
    jars: JARS_FOLDER,
    // The run's database answers thousands of statements, each for the first time: it is worth the good compiler.
    ...(name === 'run' ? { heap: '1536m' } : { quickStart: true }),
    progress: terminalProgress(process.stderr),
  })
  const stop = async (): Promise<void> => {
    await database.stop()
    remove(home)
  }
  return { ...database, stop }
}
