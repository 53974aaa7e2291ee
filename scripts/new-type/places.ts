import type { Names } from './names.ts'

/** A line that a new type adds to a file that is there. */
export interface Place {
  readonly path: string
  /** The text before which it is put; it has to stand there. */
  readonly before: string
  readonly line: string
}

/** Every table of a room that lists the types, and the pages of the documentation that do. */
export const placesOf = ({
  label,
  one,
  file,
  table,
  constant,
  constants,
  words,
  ja,
}: Names): readonly Place[] => [
  {
    path: 'src/model/model.ts',
    before: '  Dataset: {\n',
    line: `  ${label}: { prefix: '${file}', api: '${constant}', ...FOUND, words: words('${ja}', '${words.charAt(0).toUpperCase()}${words.slice(1)}') },\n`,
  },
  {
    path: 'src/model/id-form.ts',
    before: "  Dataset: { example: 'dataset:kumamoto-2' },\n",
    line: `  ${label}: { example: '${file}:example' },\n`,
  },
  {
    path: 'src/graph/read/collections.ts',
    before: "import { WORKING_GROUPS } from './working-group.ts'\n",
    line: `import { ${constants} } from './${file}.ts'\n`,
  },
  {
    path: 'src/graph/read/collections.ts',
    before: '  WorkingGroup: WORKING_GROUPS,\n',
    line: `  ${label}: ${constants},\n`,
  },
  {
    path: 'src/import/tables/tables.ts',
    before: "import { place } from './place.ts'\n",
    line: `import { ${one} } from './${file}.ts'\n`,
  },
  { path: 'src/import/tables/tables.ts', before: '  Dataset: dataset,\n', line: `  ${label}: ${one},\n` },
  {
    path: 'src/api/graphql/resolvers/resolvers.ts',
    before: "import * as workingGroup from './working-group.ts'\n",
    line: `import * as ${one} from './${file}.ts'\n`,
  },
  {
    path: 'src/api/graphql/resolvers/resolvers.ts',
    before: '  WorkingGroup: workingGroup.workingGroup,\n',
    line: `  ${label}: ${one}.${one},\n`,
  },
  {
    path: 'src/api/graphql/resolvers/resolvers.ts',
    before: '    ...workingGroup.query,\n',
    line: `    ...${one}.query,\n`,
  },
  {
    path: 'schema/entity-type.graphql',
    before: '  "One reason for one link."\n  ASSERTION\n',
    line: `  "A ${words}."\n  ${constant}\n`,
  },
  {
    path: 'schema/search.graphql',
    before: '  "Documents and data sets."\n  SOURCE\n',
    line: `  "Records of the type ${label}."\n  ${constant}\n`,
  },
  {
    path: 'explorer/pages/graph/mark.ts',
    before: '  DATASET: {',
    line: `  ${constant}: { family: 'ground', shape: circle(7) },\n`,
  },
  {
    path: 'docs/GLOSSARY.md',
    before: '\n## Links and evidence\n',
    line: `| ${words} | ${ja} | \`${label}\` | what it is, in a sentence | words that would mislead |\n`,
  },
  {
    path: 'seed/README.md',
    before: '| `places.csv`',
    line: `| \`${table}.csv\` | \`id*\` \`nameJa*\` \`nameEn\` \`descriptionJa\` \`descriptionEn\` | own |\n`,
  },
]
