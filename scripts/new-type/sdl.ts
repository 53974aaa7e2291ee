import { type DefinitionNode, Kind, parse, print, visit } from 'graphql'
import type { Names } from './names.ts'

/** The type whose file is the pattern: what it shares with all types stays, what is its own goes. */
const PATTERN = 'Source'
const PATTERN_FIELDS = ['url', 'publisher', 'issuedOn', 'licence', 'citedBy', 'strategies']
const SHARED_FILTERS = ['id', 'dataset', 'changedSince']

const isOwn = (definition: DefinitionNode, field: string): boolean => {
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === PATTERN)
    return PATTERN_FIELDS.includes(field)
  return (
    definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION &&
    definition.name.value === `${PATTERN}Filter` &&
    !SHARED_FILTERS.includes(field)
  )
}

/** The SDL of a new type without fields of its own, in the shape of the one that is the pattern. */
export const sdlOf = (names: Names, pattern: string): string => {
  const document = parse(pattern)
  const definitions = document.definitions.map(definition =>
    visit(definition, {
      enter: node => {
        const isField = node.kind === Kind.FIELD_DEFINITION || node.kind === Kind.INPUT_VALUE_DEFINITION
        return isField && isOwn(definition, node.name.value) ? null : undefined
      },
    }),
  )
  const text = definitions.map(definition => print(definition)).join('\n\n')
  return `${text
    .replace(
      /^"[^"]*"\ntype Source /m,
      `"A ${names.words}${names.ja === names.words ? '' : ` ${names.ja}`}."\ntype Source `,
    )
    .replace(/\bsources\(/g, `${names.many}(`)
    .replace(/\bsource\(/g, `${names.one}(`)
    .replace(/"([^"]*)\bsources\b([^"]*)"(?=\n(?:input|type) Source)/g, `"$1${names.wordsOfMany}$2"`)
    .replace('"One source; null', `"One ${names.words}; null`)
    .replace('"All sources that', `"All ${names.wordsOfMany} that`)
    .replace(/\bSource(Filter|Connection|Edge)\b/g, `${names.label}$1`)
    .replace('orderBy: SourceOrder', 'orderBy: EntityOrder')
    .replace(/^type Source /m, `type ${names.label} `)
    .replace(/(nodes: \[)Source/g, `$1${names.label}`)
    .replace(/(node: )Source/g, `$1${names.label}`)
    .replace(/\): Source$/gm, `): ${names.label}`)}\n`
}
