import { CopyQuery } from '../parts/copy-query.tsx'
import { SampleBadge } from '../parts/sample-badge.tsx'
import { FRAME } from '../words/frame.ts'
import { Link } from './link.tsx'
import { useLocation } from './location.ts'
import { FOOTER_MENU, ROUTES } from './routes.ts'
import { useTexts } from './texts.ts'

/** Where the page was and on which day, for paper. */
function PaperNote() {
  const say = useTexts(FRAME)
  const { language } = useLocation()
  const today = new Date().toLocaleDateString(language, { dateStyle: 'long' })
  return (
    <p className="paper-only paper-note">
      {say.printed(today)} <span lang="en">{window.location.href}</span>
      <br />
      {say.paperSources}
    </p>
  )
}

/** What is made up, and the questions behind the view. */
export function Footer() {
  const say = useTexts(FRAME)
  return (
    <footer className="frame-footer">
      <p>
        <SampleBadge /> {say.sampleNote}
      </p>
      <nav aria-label={say.footerNavigation}>
        <ul>
          {FOOTER_MENU.map(name => (
            <li key={name}>
              <Link to={ROUTES[name]}>{say.pages[name]}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <CopyQuery />
      <PaperNote />
    </footer>
  )
}
