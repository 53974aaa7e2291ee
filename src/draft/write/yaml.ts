/** What a file of the import is made of. */
export type Yaml = string | number | boolean | readonly Yaml[] | { readonly [name: string]: Yaml | undefined }

/** A text of a plan stands in quotation marks, where none of its signs means anything; a code stands as it is. */
const scalar = (value: string | number | boolean): string =>
  typeof value === 'string' &&
  !/^(?:-?\d+(?:\.\d+)?|[A-Z][A-Z_]+|\d{4}-\d{2}(?:-\d{2})?|[a-z]+:[a-z0-9][a-z0-9.-]*)$/.test(value)
    ? JSON.stringify(value)
    : String(value)

const isScalar = (value: Yaml): value is string | number | boolean => typeof value !== 'object'

/** A list or mapping of scalars only, short enough for a line. */
const inline = (value: Yaml): string | undefined => {
  if (isScalar(value)) return scalar(value)
  const parts: (string | undefined)[] = Array.isArray(value)
    ? value.map(each => (isScalar(each) ? scalar(each) : undefined))
    : Object.entries(value).flatMap(([name, each]) =>
        each === undefined ? [] : [isScalar(each) ? `${name}: ${scalar(each)}` : undefined],
      )
  if (parts.length === 0 || parts.some(part => part === undefined)) return undefined
  const text = Array.isArray(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`
  return text.length <= 160 ? text : undefined
}

const lines = (value: Yaml, indent: string): readonly string[] => {
  if (isScalar(value)) return [`${indent}${scalar(value)}`]
  if (Array.isArray(value))
    return value.flatMap((each: Yaml) => {
      const isLeaf = !isScalar(each) && !Array.isArray(each) && !('key' in each)
      const short = isLeaf || isScalar(each) ? inline(each) : undefined
      if (short !== undefined) return [`${indent}- ${short}`]
      const [first = '', ...rest] = lines(each, `${indent}  `)
      return [`${indent}- ${first.trimStart()}`, ...rest]
    })
  return Object.entries(value).flatMap(([name, each]) => {
    if (each === undefined || (Array.isArray(each) && each.length === 0)) return []
    if (isScalar(each)) return [`${indent}${name}: ${scalar(each)}`]
    const short = Array.isArray(each) && each.every(isScalar) ? inline(each) : undefined
    return short === undefined
      ? [`${indent}${name}:`, ...lines(each, `${indent}  `)]
      : [`${indent}${name}: ${short}`]
  })
}

/** A mapping as YAML that the import reads back as it is. */
export const yamlOf = (value: { readonly [name: string]: Yaml | undefined }): string =>
  `${lines(value, '').join('\n')}\n`
