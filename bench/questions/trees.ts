import { MATRIX, TREE } from '../by-hand/trees.ts'
import { aboutOf, asMeasured, inAnyOrder, type Question, spelling, thousandths } from './question.ts'

type Edges<Item, Edge = unknown> = {
  readonly totalCount?: number
  readonly edges: readonly (Edge & { readonly node: Item })[]
}
type Weighed = { readonly strength: number; readonly confidence?: number }
type Target = { readonly code: string; readonly name: string }
type Ours = {
  readonly strategy: {
    readonly name: string
    readonly goals: readonly {
      readonly name: string
      readonly measures: readonly {
        readonly name: string
        readonly initiatives: Edges<
          { readonly name: string; readonly sdgTargets: Edges<Target, Weighed> },
          Weighed
        >
      }[]
    }[]
  }
}

/** A line for each target at the end of the tree, from the root, with the numbers that were asked for. */
const line = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter(part => part !== undefined).join(' | ')

const ofOurs = ({ strategy }: Ours) =>
  inAnyOrder(
    strategy.goals.flatMap(goal =>
      goal.measures.flatMap(measure =>
        measure.initiatives.edges.flatMap(({ node, strength, confidence }) =>
          node.sdgTargets.edges.map(target =>
            line(
              ...[strategy.name, goal.name, measure.name, node.name, target.node.code, target.node.name],
              ...[target.strength, strength, confidence, target.confidence],
              ...[measure.initiatives.totalCount, node.sdgTargets.totalCount],
            ),
          ),
        ),
      ),
    ),
  )

type Peer = {
  readonly strategies: readonly {
    readonly name: string
    readonly goals: readonly {
      readonly name: string
      readonly measures: readonly {
        readonly name: string
        readonly initiatives?: readonly PeerInitiative[]
        readonly initiativesConnection?: Edges<PeerInitiative, { readonly properties?: Weighed }>
      }[]
    }[]
  }[]
}
type PeerInitiative = {
  readonly name: string
  readonly sdgTargetsConnection: Edges<Target, { readonly properties: Weighed }>
}

const ofPeer = ({ strategies: [strategy] }: Peer) =>
  inAnyOrder(
    (strategy?.goals ?? []).flatMap(goal =>
      goal.measures.flatMap(measure => {
        const edges =
          measure.initiativesConnection?.edges ??
          (measure.initiatives ?? []).map(node => ({ node, properties: undefined }))
        return edges.flatMap(({ node, properties }) =>
          node.sdgTargetsConnection.edges.map(target =>
            line(
              ...[strategy?.name, goal.name, measure.name, node.name, target.node.code, target.node.name],
              ...[target.properties.strength, properties?.strength, properties?.confidence],
              ...[target.properties.confidence, measure.initiativesConnection?.totalCount],
              node.sdgTargetsConnection.totalCount,
            ),
          ),
        )
      }),
    ),
  )

type Row = Readonly<
  Record<'strategy' | 'goal' | 'measureId' | 'measure' | 'id' | 'name' | 'code' | 'target', string> &
    Record<'strength' | 'confidence' | 'serves' | 'sure', number>
>

const ofRows = (rows: readonly Row[], isWeighed: boolean) => {
  const distinct = (of: (row: Row) => boolean, key: (row: Row) => string) =>
    new Set(rows.filter(of).map(key)).size
  return inAnyOrder(
    rows.map(row => {
      const shared = [row.strategy, row.goal, row.measure, row.name, row.code, row.target, row.serves]
      if (!isWeighed) return line(...shared)
      const initiatives = distinct(
        ({ measureId }) => measureId === row.measureId,
        ({ id }) => id,
      )
      const targets = distinct(
        ({ id, measureId }) => id === row.id && measureId === row.measureId,
        ({ code }) => code,
      )
      return line(...shared, row.strength, row.confidence, row.sure, initiatives, targets)
    }),
  )
}

const ROOT = 'strategies(where: { id: { eq: $strategy } }) { name: nameJa'
const STRONGEST = 'sort: [{ edge: { strength: DESC } }, { node: { sortKey: ASC } }]'
const tree = (initiatives: string) => `query ($strategy: ID!) { ${ROOT}
  goals(sort: [{ sortKey: ASC }]) { name: nameJa measures(sort: [{ sortKey: ASC }]) { name: nameJa ${initiatives} } }
} }`
const NAMED = 'node { code name: nameJa }'

const asked = ({ strategy }: { readonly strategy: string }) => ({ strategy })

const O3: Question = {
  name: 'O3',
  about: aboutOf('O3'),
  ours: asMeasured('O3', ofOurs),
  peer: {
    obvious: spelling(
      tree(
        `initiativesConnection(first: 20, ${STRONGEST}) { edges { node { name: nameJa sdgTargetsConnection(first: 10, ${STRONGEST}) { edges { properties { strength } ${NAMED} } } } } }`,
      ),
      asked,
      ofPeer,
    ),
    // Nothing that is asked says in which order the short lists stand, so that they need none.
    best: spelling(
      tree(
        `initiatives { name: nameJa sdgTargetsConnection { edges { properties { strength } ${NAMED} } } }`,
      ),
      asked,
      ofPeer,
    ),
  },
  raw: spelling<readonly Row[]>(TREE, asked, rows => ofRows(rows, false)),
}

const WEIGHED = 'properties { strength confidence }'
const weighed = (page: string, inner: string) =>
  tree(
    `initiativesConnection(${page}) { totalCount edges { ${WEIGHED} node { name: nameJa sdgTargetsConnection(${inner}) { totalCount edges { ${WEIGHED} ${NAMED} } } } } }`,
  )

const O4: Question = {
  name: 'O4',
  about: aboutOf('O4'),
  ours: asMeasured('O4', ofOurs),
  peer: {
    obvious: spelling(weighed(`first: 20, ${STRONGEST}`, `first: 10, ${STRONGEST}`), asked, ofPeer),
    // In the order of the links alone: that of equally strong ones is nobody's question.
    best: spelling(
      weighed('sort: [{ edge: { strength: DESC } }]', 'sort: [{ edge: { strength: DESC } }]'),
      asked,
      ofPeer,
    ),
  },
  raw: spelling<readonly Row[]>(TREE, asked, rows => ofRows(rows, true)),
}

type Cell = {
  readonly row: string
  readonly column: string
  readonly count: number
  readonly strength: number
  readonly greatest: number
}

const ofCells = (cells: readonly Cell[]) =>
  inAnyOrder(
    cells.map(({ row, column, count, strength, greatest }) =>
      line(row, column, count, thousandths(strength), greatest),
    ),
  )

type Linked = {
  readonly policyMeasures: readonly {
    readonly id: string
    readonly sdgTargetsConnection: Edges<{ readonly goalId: string }, { readonly properties: Weighed }>
  }[]
}

/** The cells as a client adds them up from the links. */
const addedUp = ({ policyMeasures }: Linked) => {
  const cells = new Map<string, Cell>()
  for (const { id: row, sdgTargetsConnection } of policyMeasures)
    for (const { node, properties } of sdgTargetsConnection.edges) {
      const column = node.goalId
      const { count, strength, greatest } = cells.get(`${row} ${column}`) ?? {
        count: 0,
        strength: 0,
        greatest: 0,
      }
      const sum = strength + properties.strength
      cells.set(`${row} ${column}`, {
        ...{ row, column, count: count + 1, strength: sum },
        greatest: Math.max(greatest, properties.strength),
      })
    }
  return ofCells([...cells.values()])
}

const O11: Question = {
  name: 'O11',
  about: aboutOf('O11'),
  ours: asMeasured<{ readonly alignmentMatrix: { readonly cells: readonly Cell[] } }>(
    'O11',
    ({ alignmentMatrix }) => ofCells(alignmentMatrix.cells),
  ),
  peer: {
    obvious: spelling(
      `query ($strategy: String!) { policyMeasures(where: { strategyId: { eq: $strategy } }) {
        id sdgTargetsConnection { edges { properties { strength } node { goalId } } }
      } }`,
      asked,
      addedUp,
    ),
    best: spelling<{ readonly matrix: readonly Cell[] }>(
      'query ($strategy: ID!) { matrix(strategy: $strategy) }',
      asked,
      ({ matrix }) => ofCells(matrix),
    ),
  },
  raw: spelling(MATRIX, asked, ofCells),
}

/** A plan from its root. */
export const TREES: readonly Question[] = [O3, O4, O11]
