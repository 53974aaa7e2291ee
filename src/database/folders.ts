import { packagePath } from '../environment/root.ts'

/** Everything that Neo4j needs and leaves behind; ignored by git. */
export const DATABASE_FOLDER = packagePath('.neo4j')

/** The jars that Maven resolved. */
export const JARS_FOLDER = `${DATABASE_FOLDER}/lib`

/** The store that `npm start` keeps from one start to the next, unless the configuration names another place. */
export const STORE_FOLDER = `${DATABASE_FOLDER}/store`
