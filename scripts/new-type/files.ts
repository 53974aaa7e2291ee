import type { Names } from './names.ts'

/** A file of the repository and what stands in it. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

const read = ({
  label,
  constant,
  constants,
}: Names): string => `import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'

export type ${label}Row = EntityRow

export const ${constant}: Concept<${label}Row> = concept<${label}Row>('${label}')

export const ${constants}: Collection<${label}Row> = { concept: ${constant}, filters: {} }
`

const resolver = ({
  label,
  one,
  many,
  file,
  constant,
  constants,
}: Names): string => `import type { ${label}Resolvers, QueryResolvers } from '../../../generated/schema.ts'
import { ${constant}, ${constants}, type ${label}Row } from '../../../graph/read/${file}.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const ${one}: Complete<${label}Resolvers, ${label}Row> = {
  ...entity,
}

export const query: Pick<QueryResolvers, '${one}' | '${many}'> = {
  ${one}: (_, { id }, { load }, info) => load.treeById(${constant}, id, wanted(info), selectedTree(info)),
  ${many}: (_, args, { load }) => collectionPage(load, ${constants}, args),
}
`

const table = ({
  label,
  one,
  table,
}: Names): string => `import { CITED, NAMES, type RecordType } from '../record-type.ts'

export const ${one}: RecordType = { label: '${label}', file: '${table}', columns: NAMES, ...CITED }
`

const record = ({ file, words, ja }: Names): string => `id,nameJa,nameEn
${file}:sample-first,サンプルの${ja},Sample ${words}
`

const test = ({ label, one, many, file, words, ja }: Names): string => `import { expect, it } from 'vitest'
import { ask } from './api.ts'

it('a ${words} is found by its id, and listed', async () => {
  const answer = await ask(\`{
    ${one}(id: "${file}:sample-first") { __typename name nameEn: name(language: EN) }
    ${many} { totalCount nodes { id } }
  }\`)
  expect(answer).toEqual({
    ${one}: { __typename: '${label}', name: 'サンプルの${ja}', nameEn: 'Sample ${words}' },
    ${many}: { totalCount: 1, nodes: [{ id: '${file}:sample-first' }] },
  })
})
`

/** The files that a type has to itself. */
export const filesOf = (names: Names, sdl: string): readonly NewFile[] => [
  { path: `schema/${names.file}.graphql`, text: sdl },
  { path: `src/graph/read/${names.file}.ts`, text: read(names) },
  { path: `src/api/graphql/resolvers/${names.file}.ts`, text: resolver(names) },
  { path: `src/import/tables/${names.file}.ts`, text: table(names) },
  { path: `seed/sample/${names.table}.csv`, text: record(names) },
  { path: `tests/${names.file}.test.ts`, text: test(names) },
]
