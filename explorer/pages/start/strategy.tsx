import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE, PAGE_LANGUAGE } from '../../app/language.ts'
import { Link } from '../../app/link.tsx'
import { changeQuery, useLanguage } from '../../app/location.ts'
import { ROUTES } from '../../app/routes.ts'
import { useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import {
  type StartQuery,
  StrategyAtAGlanceDocument,
  type StrategyAtAGlanceQuery,
} from '../../generated/graphql.ts'
import { ChooseStrategy } from '../../parts/choose-strategy.tsx'
import { currentStrategy } from '../../parts/current-strategy.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { SdgMarks } from '../../parts/sdg-mark.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { Picture } from './picture.tsx'
import { START } from './texts.ts'

type Strategy = NonNullable<StrategyAtAGlanceQuery['strategy']>
type Goal = Strategy['goals'][number]
type Project = Strategy['leadingProjects'][number]

function GoalTree({ goal }: { goal: Goal }) {
  const say = useTexts(START)
  return (
    <li>
      <p className="tree-head">
        <span className="ordinal">{say.goal(goal.order)}</span> <EntityLink node={goal} />
      </p>
      <ol className="tree">
        {goal.measures.map(measure => (
          <li key={measure.id}>
            <div className="tree-row">
              <span>
                <span className="ordinal">{say.measure(measure.order)}</span> <EntityLink node={measure} />
              </span>
              <SdgMarks sdgs={measure.sdgGoals.nodes} />
            </div>
          </li>
        ))}
      </ol>
    </li>
  )
}

function ProjectTree({ project }: { project: Project }) {
  const say = useTexts(START)
  return (
    <li>
      <p className="tree-head">
        <span className="ordinal">{say.project(project.order)}</span> <EntityLink node={project} />
      </p>
      <ol className="tree">
        {project.themes.map(theme => (
          <li key={theme.id}>
            <div className="tree-row">
              <EntityLink node={theme} />
              <SdgMarks sdgs={theme.sdgGoals.nodes} />
            </div>
          </li>
        ))}
      </ol>
    </li>
  )
}

function Glance({ strategy }: { strategy: Strategy }) {
  const say = useTexts(START)
  return (
    <>
      <p className="lead">
        <EntityLink node={strategy.place} /> · <EntityLink node={strategy} />
        {strategy.startsOn && strategy.endsOn && (
          <>
            {' '}
            <span className="unparted">· {say.period(strategy.startsOn, strategy.endsOn)}</span>
          </>
        )}
      </p>
      <Picture strategy={strategy} />
      {strategy.description && strategy.descriptionLanguage && (
        <p lang={PAGE_LANGUAGE[strategy.descriptionLanguage]}>{strategy.description}</p>
      )}
      <p>
        <Link to={`${ROUTES.report}/${strategy.id}`}>{say.report}</Link>
      </p>
      <p className="quiet">{say.marks}</p>
      <h3>{say.goals}</h3>
      <ol className="trees">
        {strategy.goals.map(goal => (
          <GoalTree key={goal.id} goal={goal} />
        ))}
      </ol>
      <h3>{say.projects}</h3>
      <ol className="trees">
        {strategy.leadingProjects.map(project => (
          <ProjectTree key={project.id} project={project} />
        ))}
      </ol>
    </>
  )
}

type StrategySectionProps = {
  readonly strategies: StartQuery['strategies']['nodes']
  readonly chosen: string | undefined
}

/** One strategy as a tree: the one that the link names, or else one that none has followed. */
export function StrategySection({ strategies, chosen }: StrategySectionProps) {
  const say = useTexts(START)
  const language = API_LANGUAGE[useLanguage()]
  const current = currentStrategy(strategies, useSamples())
  const id = chosen ?? current?.id
  const answer = useAnswer(StrategyAtAGlanceDocument, id ? { id, language } : undefined)
  return (
    <section className="strategy-glance" aria-labelledby="strategy">
      <h2 id="strategy">{say.strategy}</h2>
      {strategies.length > 1 && (
        <p className="choices-line">
          <ChooseStrategy
            label={say.chooseStrategy}
            strategies={strategies}
            chosen={id}
            onChoose={strategy => changeQuery({ strategy })}
          />
          <Link to={ROUTES.compare}>{say.comparePlans}</Link>
        </p>
      )}
      {id === undefined ? (
        <Nothing>{say.noStrategy}</Nothing>
      ) : (
        <Answered answer={answer}>
          {({ strategy }) => (strategy ? <Glance strategy={strategy} /> : <Nothing />)}
        </Answered>
      )}
    </section>
  )
}
