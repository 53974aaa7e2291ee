import './catalog.css'
import type { ReactNode } from 'react'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../app/link.tsx'
import { ROUTES } from '../../app/routes.ts'
import { useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { CatalogCountsDocument } from '../../generated/graphql.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { ViewActions } from '../../parts/view-actions.tsx'
import { useLeftOut } from './left-out.ts'
import { CatalogList } from './list.tsx'
import { INDICATORS, INITIATIVES, MEASURES } from './plan-definitions.tsx'
import { SdgCatalog } from './sdgs.tsx'
import { NEEDS, OFFERS, ORGANIZATIONS, SOURCES } from './stakeholder-definitions.tsx'
import { CATALOG, CATALOG_KINDS, type CatalogKind } from './texts.ts'

/** The other lists, with how much is in each. */
function Tabs({ at }: { at: CatalogKind }) {
  const say = useTexts(CATALOG)
  const leftOut = useLeftOut()
  const counted = {
    real: useSamples() ? null : false,
    plans: { noneOf: [...leftOut.plans] },
    datasets: { noneOf: [...leftOut.datasets] },
  }
  const { data } = useAnswer(CatalogCountsDocument, leftOut.isKnown ? counted : undefined)
  return (
    <nav className="catalog-tabs" aria-label={say.tabs}>
      <ul>
        {CATALOG_KINDS.map(kind => (
          <li key={kind}>
            <Link to={ROUTES[kind]} aria-current={kind === at ? 'page' : undefined}>
              {say.titles[kind]}{' '}
              <span className="number quiet">{data?.[kind === 'sdgs' ? 'sdgGoals' : kind].totalCount}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const page = (kind: CatalogKind, List: () => ReactNode) => () => {
  const say = useTexts(CATALOG)
  return (
    <div className="catalog-page">
      <div className="page-head">
        <PageTitle>{say.titles[kind]}</PageTitle>
        <ViewActions title={say.titles[kind]} />
      </div>
      <Tabs at={kind} />
      <List />
    </div>
  )
}

/** The lists of what people look for, one page each. */
export const Measures = page('measures', () => <CatalogList kind="measures" definition={MEASURES} />)
export const Initiatives = page('initiatives', () => (
  <CatalogList kind="initiatives" definition={INITIATIVES} />
))
export const Indicators = page('indicators', () => <CatalogList kind="indicators" definition={INDICATORS} />)
export const Sdgs = page('sdgs', () => <SdgCatalog />)
export const Organizations = page('organizations', () => (
  <CatalogList kind="organizations" definition={ORGANIZATIONS} />
))
export const Needs = page('needs', () => <CatalogList kind="needs" definition={NEEDS} />)
export const Offers = page('offers', () => <CatalogList kind="offers" definition={OFFERS} />)
export const Sources = page('sources', () => <CatalogList kind="sources" definition={SOURCES} />)
