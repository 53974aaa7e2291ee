import { SERVING_COUNT, STRONGEST, TOP_ORGANIZATIONS } from '../by-hand/targets.ts'
import type { Subject } from '../operations.ts'
import { aboutOf, asMeasured, type Question, spelling } from './question.ts'

type Edge<Item, More> = { readonly edges: readonly (More & { readonly node: Item })[] }
type Counted = Readonly<Record<'id' | 'name' | 'kind', string>> & { readonly initiativeCount: number }
type Organization = Omit<Counted, 'initiativeCount'>

const counted = ({ id, name, kind, initiativeCount }: Counted) => ({ id, name, kind, initiativeCount })
const ofHub = ({ hub }: Subject) => ({ target: hub })
const ofTarget = ({ target }: Subject) => ({ target })

const O5: Question = {
  name: 'O5',
  about: aboutOf('O5'),
  ours: asMeasured<{
    readonly sdgTarget: { readonly topOrganizations: Edge<Organization, Pick<Counted, 'initiativeCount'>> }
  }>('O5', ({ sdgTarget }) =>
    sdgTarget.topOrganizations.edges.map(({ node, initiativeCount }) =>
      counted({ ...node, initiativeCount }),
    ),
  ),
  peer: {
    obvious: spelling<{ readonly rows: readonly Counted[] }>(
      'query ($target: ID!) { rows: organizationsCounted(target: $target) }',
      ofHub,
      ({ rows }) => rows.map(counted),
    ),
    best: spelling<{
      readonly sdgTargets: readonly {
        readonly organizationsConnection: Edge<
          Organization,
          { readonly properties: Pick<Counted, 'initiativeCount'> }
        >
      }[]
    }>(
      `query ($target: ID!) { sdgTargets(where: { id: { eq: $target } }) {
        organizationsConnection(first: 10, sort: [{ edge: { fewness: ASC } }, { edge: { subjectSortKey: ASC } }]) {
          edges { properties { initiativeCount } node { id name: nameJa kind } }
        }
      } }`,
      ofHub,
      ({ sdgTargets: [target] }) =>
        target?.organizationsConnection.edges.map(({ node, properties }) =>
          counted({ ...node, ...properties }),
        ),
    ),
  },
  raw: spelling<readonly Counted[]>(TOP_ORGANIZATIONS, ofHub, rows => rows.map(counted)),
}

type Serving = Readonly<Record<'id' | 'name' | 'status', string>> & { readonly strength: number }
type Initiative = Omit<Serving, 'strength'>

const serving = ({ id, name, status, strength }: Serving) => ({ id, name, status, strength })

const strongest = (name: string, asked: (subject: Subject) => Readonly<Record<string, string>>): Question => {
  const bySort = (sort: string) =>
    spelling<{
      readonly sdgTargets: readonly {
        readonly initiativesConnection: Edge<Initiative, { readonly properties: Pick<Serving, 'strength'> }>
      }[]
    }>(
      `query ($target: ID!) { sdgTargets(where: { id: { eq: $target } }) {
        initiativesConnection(first: 100, sort: [${sort}]) {
          edges { properties { strength } node { id name: nameJa status } }
        }
      } }`,
      asked,
      ({ sdgTargets: [target] }) =>
        target?.initiativesConnection.edges.map(({ node, properties }) =>
          serving({ ...node, ...properties }),
        ),
    )
  return {
    name,
    about: aboutOf(name),
    ours: asMeasured<{
      readonly sdgTarget: { readonly initiatives: Edge<Initiative, Pick<Serving, 'strength'>> }
    }>(name, ({ sdgTarget }) =>
      sdgTarget.initiatives.edges.map(({ node, strength }) => serving({ ...node, strength })),
    ),
    peer: {
      obvious: bySort('{ edge: { strength: DESC } }, { node: { sortKey: ASC } }'),
      // The link has the order of its subject too: no node has to be read for the order.
      best: bySort('{ edge: { weakness: ASC } }, { edge: { subjectSortKey: ASC } }'),
    },
    raw: spelling<readonly Serving[]>(STRONGEST, asked, rows => rows.map(serving)),
  }
}

const O8c: Question = {
  name: 'O8c',
  about: aboutOf('O8c'),
  ours: asMeasured<{ readonly sdgTarget: { readonly initiatives: { readonly totalCount: number } } }>(
    'O8c',
    ({ sdgTarget }) => sdgTarget.initiatives.totalCount,
  ),
  peer: {
    obvious: spelling<{
      readonly sdgTargets: readonly { readonly initiativesConnection: { readonly totalCount: number } }[]
    }>(
      'query ($target: ID!) { sdgTargets(where: { id: { eq: $target } }) { initiativesConnection { totalCount } } }',
      ofHub,
      ({ sdgTargets: [target] }) => target?.initiativesConnection.totalCount,
    ),
    best: spelling<{ readonly sdgTargets: readonly { readonly linkedInitiative: number }[] }>(
      'query ($target: ID!) { sdgTargets(where: { id: { eq: $target } }) { linkedInitiative } }',
      ofHub,
      ({ sdgTargets: [target] }) => target?.linkedInitiative,
    ),
  },
  raw: spelling<readonly { readonly count: number }[]>(SERVING_COUNT, ofHub, ([row]) => row?.count),
}

/** What stands around an SDG target. */
export const TARGETS: readonly Question[] = [O5, strongest('O8a', ofTarget), strongest('O8b', ofHub), O8c]
