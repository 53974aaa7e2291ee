import { createHash } from 'node:crypto'
import neo4j, { type Transaction } from 'neo4j-driver'

/** What stands at the head of a backup, so that no other file is taken for one. */
export interface Head {
  readonly tsunagu: 'backup'
  readonly format: 1
  readonly schemaVersion: number
  readonly madeAt: string
}

/** What stands at its end: a file that was cut off has none, and one that was changed has another. */
export interface Tail {
  readonly nodes: number
  readonly relationships: number
  readonly sha256: string
}

type Properties = Readonly<Record<string, unknown>>

/** A node, by its place among the nodes of the file. */
export type NodeLine = readonly ['n', labels: readonly string[], properties: Properties]

/** A relationship between the nodes at two places. */
export type RelationshipLine = readonly ['r', type: string, from: number, to: number, properties: Properties]

// A number of JSON is one for both: whole numbers of the graph are marked, so that 1 and 1.0 come back as they were.
const WHOLE = '$int'

/** A value of the graph as JSON; of what no import writes, the sentence says what it is. */
export const encoded = (value: unknown): unknown => {
  if (neo4j.isInt(value)) return { [WHOLE]: value.toString() }
  if (Array.isArray(value)) return value.map(encoded)
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value
  throw new Error(`a value of the kind ${Object.prototype.toString.call(value)} has no place in a backup`)
}

const isWhole = (value: unknown): value is { readonly [WHOLE]: string } =>
  typeof value === 'object' && value !== null && WHOLE in value

/** The value that was encoded. */
export const decoded = (value: unknown): unknown => {
  if (isWhole(value)) return neo4j.int(value[WHOLE])
  return Array.isArray(value) ? value.map(decoded) : value
}

/** In the order of their names: that of the store depends on how a record was written. */
const all = (properties: Properties, change: (value: unknown) => unknown): Properties =>
  Object.fromEntries(
    Object.keys(properties)
      .sort()
      .map(name => [name, change(properties[name])]),
  )

export const decodedProperties = (properties: Properties) => all(properties, decoded)

// In the order in which they were made: of equal things the first comes first, in search too.

const NODES = /* cypher */ `
  MATCH (n)
  RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties
  ORDER BY id(n)`

const RELATIONSHIPS = /* cypher */ `
  MATCH (a)-[r]->(b)
  RETURN type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties
  ORDER BY id(r)`

/** Everything of a store as lines of text, read in one transaction; the last of them is the tail. */
export const dumpLines = (transaction: Transaction, head: Head, told: () => void) => {
  let tail: Tail = { nodes: 0, relationships: 0, sha256: '' }
  const lines = linesOf(transaction, head, told, made => {
    tail = made
  })
  return { lines, tail: () => tail }
}

async function* linesOf(
  transaction: Transaction,
  head: Head,
  told: () => void,
  ended: (tail: Tail) => void,
): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const line = (content: unknown) => {
    const text = `${JSON.stringify(content)}\n`
    hash.update(text)
    return text
  }
  yield line(head)
  const places = new Map<string, number>()
  let relationships = 0
  for await (const record of transaction.run(NODES)) {
    places.set(record.get('key'), places.size)
    yield line(['n', record.get('labels'), all(record.get('properties'), encoded)] satisfies NodeLine)
    told()
  }
  for await (const record of transaction.run(RELATIONSHIPS)) {
    const [from = -1, to = -1] = [record.get('from'), record.get('to')].map(key => places.get(key))
    if (from < 0 || to < 0) throw new Error('the store changed while it was read: make the backup again')
    relationships += 1
    yield line([
      'r',
      record.get('type'),
      from,
      to,
      all(record.get('properties'), encoded),
    ] satisfies RelationshipLine)
    told()
  }
  const tail = { nodes: places.size, relationships, sha256: hash.digest('hex') }
  ended(tail)
  yield `${JSON.stringify(tail)}\n`
}
