import { useTexts } from '../../app/texts.ts'
import type { PartnersFragment } from '../../generated/graphql.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { FRAME } from '../../words/frame.ts'
import { KINDS } from '../../words/kinds.ts'
import type { Details } from './details.ts'
import { FACTS } from './facts-texts.ts'
import { ENTITY_PAGE } from './texts.ts'

type Partner = PartnersFragment['nodes'][number]

/** Who takes part, in which roles; of an organisation: in what. */
export function Partners({ details }: { details: Details }) {
  const say = useTexts(ENTITY_PAGE)
  const frame = useTexts(FRAME)
  const facts = useTexts(FACTS)
  const kinds = useTexts(KINDS)
  if (!('participations' in details)) return null
  const { nodes, totalCount } = details.participations
  const isOrganization = details.__typename === 'Organization'
  const organization: Column<Partner> = {
    head: facts.organization,
    value: partner => partner.organization.name,
    show: partner => <EntityLink node={partner.organization} />,
  }
  const initiative: Column<Partner> = {
    head: facts.initiative,
    value: partner => partner.initiative.name,
    show: partner => <EntityLink node={partner.initiative} />,
  }
  const who = isOrganization ? [initiative] : [organization]
  const columns: readonly Column<Partner>[] = [
    ...who,
    { head: facts.roles, value: ({ roles }) => roles.map(role => kinds.role[role]).join(facts.comma) },
    { head: facts.status, value: ({ status }) => kinds.participation[status] },
    ...(isOrganization || details.__typename === 'Initiative' ? [] : [initiative]),
  ]
  const title = isOrganization ? say.takesPart : say.partners
  return (
    <section aria-labelledby="partners">
      <h3 id="partners">
        {title} <span className="count">{frame.count(totalCount)}</span>
      </h3>
      {nodes.length === 0 ? (
        <p>{isOrganization ? say.takesNoPart : say.noPartners}</p>
      ) : (
        <DataTable caption={title} captionUnseen columns={columns} rows={nodes} rowKey={({ id }) => id} />
      )}
      {nodes.length < totalCount && <p className="quiet">{frame.shown(nodes.length, totalCount)}</p>}
    </section>
  )
}
