import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { changeSamples, useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { SearchDocument, type SearchQuery, type SearchType } from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { ExportMenu } from '../../parts/export/export-menu.tsx'
import { MarkedText } from '../../parts/marked-text.tsx'
import { allItems, PagedList } from '../../parts/paged-list.tsx'
import { Answered } from '../../parts/state-notice.tsx'
import { ENTITY } from '../../words/entity.ts'
import { typeOf } from '../../words/entity-type.ts'
import { Facets, isSearchType } from './facets.tsx'
import { useMadeUp } from './made-up.ts'
import { NothingFound } from './nothing-found.tsx'
import { SEARCH } from './texts.ts'
import { waysOf } from './ways.ts'

type Edge = SearchQuery['search']['edges'][number]

const PAGE = 20

function Result({ edge }: { edge: Edge }) {
  const language = useLanguage()
  const types = useTexts(ENTITY).types
  const type = typeOf(edge.node.id)
  const snippet = edge.snippet.map(({ text }) => text).join('')
  return (
    <li>
      <p className="result-name">
        <EntityLink node={edge.node} /> <small>{type && types[type]}</small>
      </p>
      {snippet !== edge.node.name && (
        <p>
          <MarkedText parts={edge.snippet} />
        </p>
      )}
      <p className="quiet">{edge.reasons.map(({ text }) => text).join(language === 'ja' ? '、' : ' · ')}</p>
      {waysOf(edge.within).map(way => (
        <p key={way[0]?.id} className="quiet">
          {way.map((node, index) => (
            <span key={node.id}>
              {index > 0 && ' › '}
              <EntityLink node={node} />
            </span>
          ))}
        </p>
      ))}
    </li>
  )
}

type HiddenProps = {
  readonly count: number
  /** True: nothing else was found. */
  readonly isAll: boolean
}

/** That made-up things were found too, and are not shown: with the switch that shows them. */
function MadeUpHidden({ count, isAll }: HiddenProps) {
  const say = useTexts(SEARCH)
  const show = () => {
    // The button goes: the focus moves to the head of what it shows.
    document.querySelector('h1')?.focus({ preventScroll: true })
    changeSamples(true)
  }
  return (
    <p className="search-hidden">
      {isAll && say.noneReal} {say.madeUpHidden(count)}{' '}
      <button type="button" onClick={show}>
        {say.showMadeUp}
      </button>
    </p>
  )
}

type ResultsProps = { readonly text: string; readonly query: URLSearchParams }

/** The results, the best first, with what to narrow them down by. */
export function Results({ text, query }: ResultsProps) {
  const say = useTexts(SEARCH)
  const language = API_LANGUAGE[useLanguage()]
  const types: SearchType[] = query.getAll('type').filter(isSearchType)
  const goals = query.getAll('sdg')
  const samples = useSamples()
  const question = {
    text,
    language,
    types: types.length > 0 ? types : null,
    filter: {
      ...(goals.length > 0 ? { sdgGoal: { anyOf: goals } } : {}),
      ...(samples ? {} : { sample: false }),
    },
    first: PAGE,
  }
  const madeUp = useMadeUp(samples ? undefined : question)
  const names = useTexts(ENTITY).types
  const answer = useAnswer(SearchDocument, question)
  const whole = () => allItems(SearchDocument, question, answered => answered.search)
  return (
    <Answered answer={answer}>
      {({ search }) => {
        const count = search.complete ? say.found : say.atLeast
        return (
          <>
            <p role="status">{search.totalCount > 0 ? count(search.totalCount) : ''}</p>
            {search.byMeaning && <p>{say.byMeaning}</p>}
            <Facets facets={search.facets} types={types} goals={goals} />
            {madeUp > 0 && <MadeUpHidden count={madeUp} isAll={search.totalCount === 0} />}
            {search.totalCount === 0 && madeUp === 0 && (
              <NothingFound text={text} isNarrowed={types.length + goals.length > 0} />
            )}
            <PagedList
              operation={SearchDocument}
              question={question}
              first={search}
              pageOf={answered => answered.search}
            >
              {edges => (
                <>
                  <ol className="results">
                    {edges.map(edge => (
                      <Result key={edge.node.id} edge={edge} />
                    ))}
                  </ol>
                  {edges.length > 0 && (
                    <ExportMenu
                      name="search"
                      json={whole}
                      table={async () => ({
                        head: ['id', say.type, say.name, say.why],
                        rows: (await whole()).map(({ node, reasons }) => [
                          node.id,
                          names[typeOf(node.id) ?? 'SOURCE'],
                          node.name,
                          reasons.map(({ text }) => text).join(' / '),
                        ]),
                      })}
                    />
                  )}
                </>
              )}
            </PagedList>
          </>
        )
      }}
    </Answered>
  )
}
