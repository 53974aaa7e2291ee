import './start.css'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLocation } from '../../app/location.ts'
import { useSampleFilter } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { StartDocument } from '../../generated/graphql.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { Answered } from '../../parts/state-notice.tsx'
import { Holdings } from './holdings.tsx'
import { ASKED, Questions } from './questions.tsx'
import { StrategySection } from './strategy.tsx'
import { START } from './texts.ts'

/** One search box, three questions, the strategy at a glance, what the graph holds. */
export default function StartPage() {
  const say = useTexts(START)
  const { query, language } = useLocation()
  const answer = useAnswer(StartDocument, {
    language: API_LANGUAGE[language],
    asked: ASKED,
    sample: useSampleFilter(),
  })
  return (
    <>
      <div className="opening">
        <div>
          <PageTitle>{say.title}</PageTitle>
          <SearchBox />
        </div>
        <Questions there={new Set((answer.data?.asked ?? []).flatMap(node => node?.id ?? []))} />
      </div>
      <Answered answer={answer}>
        {({ strategies, datasets }) => (
          <>
            <StrategySection strategies={strategies.nodes} chosen={query.get('strategy') ?? undefined} />
            <Holdings datasets={datasets.nodes} />
          </>
        )}
      </Answered>
    </>
  )
}
