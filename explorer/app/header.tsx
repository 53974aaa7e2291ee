import { useEffect, useId, useState } from 'react'
import { SearchBox } from '../parts/search-box.tsx'
import { FRAME } from '../words/frame.ts'
import { Choices } from './choices.tsx'
import { Link } from './link.tsx'
import { useLocation } from './location.ts'
import { MENU, type PageName, ROUTES } from './routes.ts'
import { useTexts } from './texts.ts'

/** The mark of the product: a line, and the knot that holds its reason. */
function Mark() {
  return (
    <svg viewBox="0 0 42 18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="3">
      <circle cx="8" cy="9" r="6" />
      <path d="M14 9 L21 2 L28 9 L21 16 Z" />
      <circle cx="34" cy="9" r="6" />
    </svg>
  )
}

function Menu({ at }: { at: PageName | undefined }) {
  const say = useTexts(FRAME)
  return (
    <nav aria-label={say.navigation}>
      {MENU.map(names => (
        <ul key={names[0]}>
          {names.map(name => (
            <li key={name}>
              <Link
                to={ROUTES[name]}
                aria-current={name === at ? 'page' : undefined}
                data-name={say.pages[name]}
              >
                {say.pages[name]}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}

/** Skip link, name, pages, search, settings in one row; on a narrow screen all but the name behind one button. */
export function Header({ at }: { at: PageName | undefined }) {
  const say = useTexts(FRAME)
  const id = useId()
  const { path } = useLocation()
  const [isOpen, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page shuts the menu that led to it
  useEffect(() => setOpen(false), [path])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape shuts the menu from wherever the focus is in it
    <header className="frame-header" onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <Link to="/" className="brand" aria-label={say.brand}>
        <Mark />
        <span lang="ja">つなぐ</span>
      </Link>
      <button
        type="button"
        className="menu-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {say.menu}
      </button>
      <div id={id} className="frame-menu" data-open={isOpen || undefined}>
        <Menu at={at} />
        {at !== 'start' && at !== 'search' && <SearchBox compact />}
        <Choices />
      </div>
    </header>
  )
}
