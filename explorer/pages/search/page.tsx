import './search.css'
import { useLocation } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { Results } from './results.tsx'
import { SEARCH } from './texts.ts'

/** What a search found: `q` the words, `type` and `sdg` what it is narrowed down to. */
export default function SearchPage() {
  const say = useTexts(SEARCH)
  const { query } = useLocation()
  const text = (query.get('q') ?? '').trim().slice(0, 200)
  return (
    <>
      <PageTitle>{text ? say.titleOf(text) : say.title}</PageTitle>
      <SearchBox key={text} initial={text} />
      {text ? <Results key={`${query}`} text={text} query={query} /> : <p>{say.ask}</p>}
    </>
  )
}
