import { Link } from '../../app/link.tsx'
import { ROUTES } from '../../app/routes.ts'
import { useTexts } from '../../app/texts.ts'
import type { EntityQuery } from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { ShortDate } from '../../parts/short-date.tsx'
import { ENTITY_PAGE } from './texts.ts'

/** Id, sources, dataset, licence: where a record comes from. */
export function Origin({ entity }: { entity: NonNullable<EntityQuery['node']> }) {
  const say = useTexts(ENTITY_PAGE)
  const { dataset, sources } = entity
  return (
    <section aria-labelledby="origin">
      <h2 id="origin">{say.origin}</h2>
      <dl className="facts">
        <dt>{say.sources}</dt>
        <dd>
          {sources.length === 0 && say.noSources}
          <ul className="plain">
            {sources.map(source => (
              <li key={source.id}>
                <EntityLink node={source} />
              </li>
            ))}
          </ul>
        </dd>
        <dt>{say.dataset}</dt>
        <dd>
          <EntityLink node={dataset} />
        </dd>
        <dt>{say.imported}</dt>
        <dd>
          <ShortDate moment={dataset.importedAt} />
        </dd>
        <dt>{say.licence}</dt>
        <dd>{dataset.licence ? <span lang="en">{dataset.licence}</span> : say.notRecorded}</dd>
        <dt>{say.id}</dt>
        <dd>
          <code>{entity.id}</code>
        </dd>
      </dl>
      <p className="screen-only">
        <Link to={ROUTES.about} query={{ id: entity.id }}>
          {say.reportMistake}
        </Link>
      </p>
    </section>
  )
}
