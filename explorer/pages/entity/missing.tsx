import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { MissingDocument } from '../../generated/graphql.ts'
import { share } from '../../parts/strength-bar.tsx'
import { Term } from '../../parts/term.tsx'
import { type Details, strategyOf } from './details.ts'
import { ENTITY_PAGE } from './texts.ts'

/** What is missing: what the rules and the gaps of its strategy say of a thing, and how far it can be assessed. */
export function Missing({ id, details }: { id: string; details: Details }) {
  const say = useTexts(ENTITY_PAGE)
  const language = API_LANGUAGE[useLanguage()]
  const strategy = strategyOf(details)
  const { data } = useAnswer(MissingDocument, strategy ? { strategy, language } : undefined)
  const findings = data?.findings.filter(({ node }) => node.id === id) ?? []
  const gap = data?.gaps.find(({ node }) => node.id === id)
  const assessment = 'assessment' in details ? details.assessment.text : undefined
  if (!assessment && !gap && findings.length === 0) return null
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{say.missing}</h2>
      {assessment && <p>{assessment}</p>}
      {findings.length > 0 && (
        <ul>
          {findings.map(({ rule, message, remedy }) => (
            <li key={rule}>
              {message} {remedy}
            </li>
          ))}
        </ul>
      )}
      {gap && (
        <p>
          {gap.gap !== null &&
            gap.rank !== null &&
            say.gap(share(gap.gap), share(gap.low), share(gap.high), gap.rank)}{' '}
          {gap.text} <Term name="gap" />
        </p>
      )}
    </section>
  )
}
