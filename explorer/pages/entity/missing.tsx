import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { type EntityNameFragment, MissingDocument } from '../../generated/graphql.ts'
import { share } from '../../parts/strength-bar.tsx'
import { Term } from '../../parts/term.tsx'
import { type Details, strategyOf } from './details.ts'
import { ENTITY_PAGE } from './texts.ts'

/** So many gaps are asked for: of more, how many there are is not known here. */
const MOST_GAPS = 100

/** What is missing: what the rules and the gaps of its strategy say of a thing, and how far it can be assessed. */
export function Missing({ entity, details }: { entity: EntityNameFragment; details: Details }) {
  const { id } = entity
  const say = useTexts(ENTITY_PAGE)
  const language = API_LANGUAGE[useLanguage()]
  const strategy = strategyOf(details)
  // Of what is made up itself, what is made up tells.
  const samples = useSamples() || entity.dataset.sample ? 'INCLUDE' : 'EXCLUDE'
  const { data } = useAnswer(MissingDocument, strategy ? { strategy, language, samples } : undefined)
  const findings = data?.findings.filter(({ node }) => node.id === id) ?? []
  const gap = data?.gaps.find(({ node }) => node.id === id)
  const ranked = data?.gaps.filter(({ rank }) => rank !== null) ?? []
  const isWhole = (data?.gaps.length ?? 0) < MOST_GAPS
  const equals = ranked.filter(({ rank }) => rank === gap?.rank).length - 1
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
            say.gap(
              [gap.gap, gap.low, gap.high].map(share),
              say.rankAmong(isWhole ? ranked.length : null, gap.rank) +
                (equals > 0 ? say.equals(equals) : ''),
            )}{' '}
          {gap.text} <Term name="gap" />
        </p>
      )}
    </section>
  )
}
