import './compare.css'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { changeQuery, useLocation } from '../../app/location.ts'
import { useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { ComparablePlansDocument, CompareDocument } from '../../generated/graphql.ts'
import { ChooseStrategy } from '../../parts/choose-strategy.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { Answered } from '../../parts/state-notice.tsx'
import { ViewActions } from '../../parts/view-actions.tsx'
import { Result } from './result.tsx'
import { COMPARE } from './texts.ts'
import { type Plan, viewOf } from './view.ts'

type Plans = readonly Plan[]

function Compared({ from, to, plans }: { from: string; to: string; plans: Plans }) {
  const say = useTexts(COMPARE)
  const language = API_LANGUAGE[useLocation().language]
  const counted = useSamples()
  // Of a plan that is made up, what is made up tells.
  const isMadeUp = plans.some(({ id, dataset }) => [from, to].includes(id) && dataset.sample)
  const samples = counted || isMadeUp ? 'INCLUDE' : 'EXCLUDE'
  const answer = useAnswer(
    CompareDocument,
    from === to ? undefined : { older: from, newer: to, samples, language },
  )
  if (from === to) return <p className="state-notice">{say.same}</p>
  return (
    <Answered answer={answer}>
      {({ compareStrategies }) =>
        compareStrategies ? (
          <Result comparison={compareStrategies} plans={plans} />
        ) : (
          <p className="state-notice">{say.unknown}</p>
        )
      }
    </Answered>
  )
}

function Choices({ plans }: { plans: Plans }) {
  const say = useTexts(COMPARE)
  const { query } = useLocation()
  const { from, to } = viewOf(query, plans, useSamples())
  return (
    <>
      <div className="choices-line compare-choices">
        <ChooseStrategy
          label={say.from}
          strategies={plans}
          chosen={from}
          onChoose={id => changeQuery({ from: id, to })}
        />
        <ChooseStrategy
          label={say.to}
          strategies={plans}
          chosen={to}
          onChoose={id => changeQuery({ from, to: id })}
        />
        {from && to && (
          <button type="button" onClick={() => changeQuery({ from: to, to: from })}>
            {say.swap}
          </button>
        )}
      </div>
      {from && to ? (
        <Compared from={from} to={to} plans={plans} />
      ) : (
        <p className="state-notice">{say.choose}</p>
      )}
    </>
  )
}

/** Two plans beside each other: what is new, gone, continued, changed; the address holds which two. */
export default function ComparePage() {
  const say = useTexts(COMPARE)
  const { language } = useLocation()
  const answer = useAnswer(ComparablePlansDocument, { language: API_LANGUAGE[language] })
  return (
    <>
      <div className="page-head">
        <PageTitle>{say.title}</PageTitle>
        <ViewActions title={say.title} />
      </div>
      <p>{say.lead}</p>
      <Answered answer={answer}>{({ strategies }) => <Choices plans={strategies.nodes} />}</Answered>
    </>
  )
}
