import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { changeQuery, useLanguage, useLocation } from '../../app/location.ts'
import { useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import {
  CatalogSdgsDocument,
  type CatalogSdgsQuery,
  type EntityNameFragment,
  type SdgServiceFragment,
  StrategyChoicesDocument,
  UnservedTargetsDocument,
} from '../../generated/graphql.ts'
import { ChooseStrategy } from '../../parts/choose-strategy.tsx'
import { currentStrategy } from '../../parts/current-strategy.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { ExportMenu } from '../../parts/export/export-menu.tsx'
import { PagedList } from '../../parts/paged-list.tsx'
import { SdgSwatch } from '../../parts/sdg-mark.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { share } from '../../parts/strength-bar.tsx'
import { CATALOG } from './texts.ts'

/** How many of what serves a goal are named at once. */
const NAMED = 3
const SIZE = 100

type Serving = { readonly node: EntityNameFragment; readonly greatest: number }

type Goal = {
  readonly goal: CatalogSdgsQuery['sdgGoals']['nodes'][number]
  readonly targets: number
  readonly served: number
  readonly measures: readonly Serving[]
  readonly initiatives: readonly Serving[]
}

const serving = (matrix: SdgServiceFragment | null, goal: string): readonly Serving[] =>
  (matrix?.cells ?? [])
    .filter(({ column, count }) => column === goal && count > 0)
    .flatMap(({ row, greatest }) => {
      const node = matrix?.rows.find(head => head.node.id === row)?.node
      return node ? [{ node, greatest }] : []
    })
    .sort((a, b) => b.greatest - a.greatest || a.node.id.localeCompare(b.node.id))

const goalsOf = ({ sdgGoals, measures, initiatives, served }: CatalogSdgsQuery): readonly Goal[] =>
  sdgGoals.nodes.map(goal => ({
    goal,
    targets: goal.targets.length,
    served: served.facets[0]?.values.find(({ value }) => value === goal.id)?.count ?? 0,
    measures: serving(measures, goal.id),
    initiatives: serving(initiatives, goal.id),
  }))

function Names({ of, title }: { of: readonly Serving[]; title: string }) {
  const say = useTexts(CATALOG)
  if (of.length === 0) return null
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul className="plain">
          {of.slice(0, NAMED).map(({ node, greatest }) => (
            <li key={node.id}>
              <EntityLink node={node} /> <span className="number quiet">{share(greatest)}</span>
            </li>
          ))}
        </ul>
        {of.length > NAMED && <span className="quiet">{say.andMore(of.length - NAMED)}</span>}
      </dd>
    </>
  )
}

function GoalItem({ goal: { goal, targets, served, measures, initiatives } }: { goal: Goal }) {
  const say = useTexts(CATALOG)
  const isServed = measures.length + initiatives.length > 0
  return (
    <li className="sdg-item" data-served={isServed}>
      <h2>
        <SdgSwatch color={goal.color} /> <EntityLink node={goal} />
      </h2>
      <p className="sdg-share">
        <span className="number">{say.served(served, targets)}</span>
        <span className="sdg-targets" aria-hidden="true">
          {goal.targets.map(({ id }, index) => (
            <span key={id} data-served={index < served} />
          ))}
        </span>
      </p>
      {isServed ? (
        <dl>
          <Names of={measures} title={say.measuresFor(measures.length)} />
          <Names of={initiatives} title={say.initiativesFor(initiatives.length)} />
        </dl>
      ) : (
        <p className="quiet">{say.nothingServes}</p>
      )}
    </li>
  )
}

/** SDG targets that nothing in the strategy serves. */
function Unserved({ strategy }: { strategy: string }) {
  const say = useTexts(CATALOG)
  const language = API_LANGUAGE[useLanguage()]
  const question = { strategy, language, first: SIZE }
  const answer = useAnswer(UnservedTargetsDocument, question)
  return (
    <section aria-labelledby="unserved">
      <h2 id="unserved">
        {say.unserved}{' '}
        <span className="count">{answer.data && say.total(answer.data.sdgTargets.totalCount)}</span>
      </h2>
      <p className="quiet">{say.unservedNote}</p>
      <Answered answer={answer}>
        {({ sdgTargets }) => (
          <PagedList
            operation={UnservedTargetsDocument}
            question={question}
            first={sdgTargets}
            pageOf={data => data.sdgTargets}
          >
            {items => (
              <ul className="plain unserved-list">
                {items.map(({ node }) => (
                  <li key={node.id}>
                    <SdgSwatch color={node.color} /> <EntityLink node={node} />
                  </li>
                ))}
              </ul>
            )}
          </PagedList>
        )}
      </Answered>
    </section>
  )
}

function Goals({ data, strategy }: { data: CatalogSdgsQuery; strategy: string }) {
  const say = useTexts(CATALOG)
  const goals = goalsOf(data)
  const reached = goals.filter(({ measures, initiatives }) => measures.length + initiatives.length > 0)
  const targets = goals.reduce((sum, goal) => sum + goal.targets, 0)
  return (
    <>
      <p className="lead">{say.sdgsFinding(reached.length, data.served.totalCount, targets)}</p>
      <ExportMenu
        name={`sdgs-${strategy.replace(':', '-')}`}
        table={() => ({
          head: [
            'SDG',
            say.name,
            say.served(0, 0).replace(/\d+/g, '').trim(),
            say.titles.measures,
            say.titles.initiatives,
          ],
          rows: goals.map(({ goal, served, targets: all, measures, initiatives }) => [
            goal.code,
            goal.name,
            `${served}/${all}`,
            measures.length,
            initiatives.length,
          ]),
        })}
      />
      <ol className="plain sdg-list">
        {goals.map(goal => (
          <GoalItem key={goal.goal.id} goal={goal} />
        ))}
      </ol>
      <Unserved strategy={strategy} />
    </>
  )
}

/** The 17 goals with what a strategy does for each, and what nothing serves. */
export function SdgCatalog() {
  const say = useTexts(CATALOG)
  const language = API_LANGUAGE[useLanguage()]
  const { query } = useLocation()
  const samples = useSamples()
  const strategies = useAnswer(StrategyChoicesDocument, { language })
  const known = strategies.data?.strategies.nodes
  const current = known && currentStrategy(known, samples)
  const strategy = query.get('strategy') ?? current?.id
  const answer = useAnswer(CatalogSdgsDocument, strategy ? { strategy, language } : undefined)
  if (known && !strategy) return <Nothing>{say.noStrategy}</Nothing>
  return (
    <>
      {known && strategy && (
        <p className="choices-line">
          <ChooseStrategy
            strategies={known}
            chosen={strategy}
            onChoose={id => changeQuery({ strategy: id })}
          />
        </p>
      )}
      <Answered answer={answer}>{data => <Goals data={data} strategy={strategy ?? ''} />}</Answered>
    </>
  )
}
