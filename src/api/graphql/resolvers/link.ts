import type { AssertionStatus } from '../../../generated/schema.ts'
import { ASSERTIONS_OF_LINK } from '../../../graph/read/assertion.ts'
import { type LinkExtra, linkKey } from '../../../graph/read/link.ts'
import type { Context } from '../loaders/context.ts'
import { ownedPage, type PageArguments } from './page.ts'

type Linked = { readonly link: LinkExtra }
type AssertionArguments = PageArguments & { readonly status: readonly AssertionStatus[] | null }

type Weighed = {
  readonly link: Pick<LinkExtra, 'linkStrength' | 'linkConfidence' | 'linkStatus' | 'linkDisagreement'>
}

/** What the reasons for a link add up to. */
export const weighedEdge = {
  strength: ({ link }: Weighed) => link.linkStrength,
  confidence: ({ link }: Weighed) => link.linkConfidence,
  status: ({ link }: Weighed) => link.linkStatus,
  disagreement: ({ link }: Weighed) => link.linkDisagreement,
}

/** What an edge says of the link behind it. */
export const linkEdge = {
  ...weighedEdge,
  relationship: ({ link }: Linked) => link.linkRelationship,
  assertions: ({ link }: Linked, args: AssertionArguments, { load }: Context) =>
    ownedPage(load, ASSERTIONS_OF_LINK, linkKey(link), args, { status: args.status }),
}

/** The same for links between indicators, and to SDG indicators. */
export const mappingEdge = {
  ...linkEdge,
  relation: ({ link }: Linked) => link.linkRelation,
  proxy: ({ link }: Linked) => link.linkProxy,
}

/** The same for influences. */
export const influenceEdge = { ...linkEdge, score: ({ link }: Linked) => link.linkScore }
