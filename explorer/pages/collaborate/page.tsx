import './collaborate.css'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { Link } from '../../app/link.tsx'
import { useLocation } from '../../app/location.ts'
import { useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { CollaborateChoicesDocument } from '../../generated/graphql.ts'
import { LinkNote } from '../../parts/link-note.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { Answered } from '../../parts/state-notice.tsx'
import { ViewActions } from '../../parts/view-actions.tsx'
import { City } from './city.tsx'
import { Company } from './company.tsx'
import { COLLABORATE } from './texts.ts'
import { SIDES, viewOf } from './view.ts'

/** A company finds where it could work together with a city; a city finds partners. */
export default function CollaboratePage() {
  const say = useTexts(COLLABORATE)
  const { path, query, language } = useLocation()
  const view = viewOf(query, useSamples())
  const answer = useAnswer(CollaborateChoicesDocument, { language: API_LANGUAGE[language] })
  return (
    <>
      <div className="page-head">
        <PageTitle>{say.titles[view.side]}</PageTitle>
        <ViewActions title={say.titles[view.side]} />
      </div>
      <LinkNote unread={view.unread} />
      <nav aria-label={say.side} className="view-shapes">
        <ul>
          {SIDES.map(side => (
            <li key={side}>
              <Link
                to={path}
                query={{ side: side === 'company' ? undefined : side }}
                aria-current={side === view.side ? 'page' : undefined}
              >
                {say.sides[side]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Answered answer={answer}>
        {choices =>
          view.side === 'company' ? (
            <Company view={view} choices={choices} />
          ) : (
            <City view={view} strategies={choices.strategies.nodes} />
          )
        }
      </Answered>
    </>
  )
}
