import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { Link } from '../../app/link.tsx'
import { useLanguage } from '../../app/location.ts'
import { MENU, ROUTES } from '../../app/routes.ts'
import { useTexts } from '../../app/texts.ts'
import { SuggestDocument } from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Nothing } from '../../parts/state-notice.tsx'
import { FRAME } from '../../words/frame.ts'
import { SEARCH } from './texts.ts'

/** So much of the beginning of what was typed is looked for when the whole is not found. */
const BEGINNING = 2

/** Nothing was found: what begins alike, and where to look around. */
export function NothingFound({ text, isNarrowed }: { text: string; isNarrowed: boolean }) {
  const say = useTexts(SEARCH)
  const frame = useTexts(FRAME)
  const language = API_LANGUAGE[useLanguage()]
  const prefix = [...text].slice(0, BEGINNING).join('')
  const answer = useAnswer(SuggestDocument, { prefix, language })
  const near = answer.data?.suggest ?? []
  return (
    <>
      <Nothing>{isNarrowed ? say.noneFits : say.none}</Nothing>
      {isNarrowed && (
        <p>
          <Link to={ROUTES.search} query={{ q: text }}>
            {say.lift}
          </Link>
        </p>
      )}
      {near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near">{say.near(prefix)}</h2>
          <ul>
            {near.map(({ node }) => (
              <li key={node.id}>
                <EntityLink node={node} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        {say.browse}{' '}
        {MENU.flat().map((name, index) => (
          <span key={name}>
            {index > 0 && ' · '}
            <Link to={ROUTES[name]} className="unparted">
              {frame.pages[name]}
            </Link>
          </span>
        ))}
      </p>
    </>
  )
}
