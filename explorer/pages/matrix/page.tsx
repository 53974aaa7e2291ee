import './matrix.css'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { changeQuery, useLocation } from '../../app/location.ts'
import { useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { MatrixStrategiesDocument } from '../../generated/graphql.ts'
import { ChooseStrategy } from '../../parts/choose-strategy.tsx'
import { currentStrategy } from '../../parts/current-strategy.ts'
import { LinkNote } from '../../parts/link-note.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { ViewActions } from '../../parts/view-actions.tsx'
import { FlowChoices, Shapes, TableChoices } from './choices.tsx'
import { FlowSection } from './flow.tsx'
import { TableSection } from './table.tsx'
import { MATRIX } from './texts.ts'
import { STRATEGY_ROWS, viewOf } from './view.ts'

/** What serves which SDGs: as a table whose cells open to their reasons, or as a flow on to partners. */
export default function MatrixPage() {
  const say = useTexts(MATRIX)
  const { query, language } = useLocation()
  const view = viewOf(query)
  const samples = useSamples()
  const answer = useAnswer(MatrixStrategiesDocument, { language: API_LANGUAGE[language] })
  const isFlow = view.shape === 'flow'
  const title = isFlow ? say.flowTitle : say.titles[view.rows]
  return (
    <>
      <div className="page-head">
        <PageTitle>{title}</PageTitle>
        <ViewActions title={title} embed={`matrix${window.location.search}`} />
      </div>
      <LinkNote unread={view.unread} />
      <Shapes view={view} />
      <Answered answer={answer}>
        {({ strategies: { nodes } }) => {
          const current = currentStrategy(nodes, samples)
          const strategy = view.strategy ?? current?.id
          const ofStrategy = isFlow || view.rows in STRATEGY_ROWS
          const ofPlaces = nodes.filter(({ dataset }) => samples || !dataset.sample)
          return (
            <>
              <div className="choices-line">
                {isFlow ? <FlowChoices view={view} /> : <TableChoices view={view} />}
                {ofStrategy && strategy && (
                  <ChooseStrategy
                    strategies={nodes}
                    chosen={strategy}
                    onChoose={id => changeQuery({ strategy: id, row: undefined, column: undefined })}
                  />
                )}
              </div>
              {ofStrategy && strategy === undefined && <Nothing>{say.strategies}</Nothing>}
              {isFlow && strategy && <FlowSection strategy={strategy} view={view} />}
              {!isFlow && (
                <TableSection
                  view={view}
                  strategy={strategy}
                  places={ofPlaces.map(({ place }) => place.id)}
                />
              )}
            </>
          )
        }}
      </Answered>
    </>
  )
}
