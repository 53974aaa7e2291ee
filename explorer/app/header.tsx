import { SearchBox } from '../parts/search-box.tsx'
import { FRAME, type PageName } from '../words/frame.ts'
import { Choices } from './choices.tsx'
import { Link } from './link.tsx'
import { NAVIGATION_PAGES } from './pages.ts'
import { useTexts } from './texts.ts'

/** Skip link, name, pages, search; the start page has its own search box. */
export function Header({ at }: { at: PageName | undefined }) {
  const say = useTexts(FRAME)
  return (
    <header className="frame-header">
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <div className="frame-top">
        <Link to="/" className="brand">
          <strong lang="ja">つなぐ</strong> <span lang="en">tsunagu</span>
        </Link>
        <Choices />
      </div>
      <div className="frame-bar">
        <nav aria-label={say.navigation}>
          <ul>
            {NAVIGATION_PAGES.map(({ name, path }) => (
              <li key={name}>
                <Link to={path} aria-current={name === at ? 'page' : undefined}>
                  {say.pages[name]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {at !== 'start' && at !== 'search' && <SearchBox compact />}
      </div>
    </header>
  )
}
