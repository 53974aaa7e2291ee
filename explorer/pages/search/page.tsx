import './search.css'
import { useLocation } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { ViewActions } from '../../parts/view-actions.tsx'
import { Results } from './results.tsx'
import { SEARCH } from './texts.ts'

/** What a search found: `q` the words, `type` and `sdg` what it is narrowed down to. */
export default function SearchPage() {
  const say = useTexts(SEARCH)
  const { query } = useLocation()
  const text = (query.get('q') ?? '').trim().slice(0, 200)
  const title = text ? say.titleOf(text) : say.title
  return (
    <>
      <div className="page-head">
        <PageTitle>{title}</PageTitle>
        <ViewActions title={title} />
      </div>
      <SearchBox key={text} initial={text} />
      {text ? <Results key={text} text={text} query={query} /> : <p>{say.ask}</p>}
    </>
  )
}
