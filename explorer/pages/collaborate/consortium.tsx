import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import {
  ConsortiumForDocument,
  type ConsortiumForQuery,
  type PartnershipSubject,
} from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { KINDS } from '../../words/kinds.ts'
import { Names } from './match-item.tsx'
import { COLLABORATE } from './texts.ts'
import { sampleFilter, type View } from './view.ts'

type Mix = NonNullable<ConsortiumForQuery['consortium']>
type Member = Mix['members'][number]

const has = (list: readonly { readonly id: string }[], id: string) => list.some(one => one.id === id)

function MemberRow({ member, required }: { member: Member; required: Mix['required'] }) {
  const say = useTexts(COLLABORATE)
  const roles = useTexts(KINDS).role
  const covers = (id: string) => {
    if (has(member.added, id)) return `✓ ${say.covers}`
    return has(member.covers, id) ? say.alsoCovers : ''
  }
  const taken = member.roles.map(role => roles[role]).join(say.dot)
  return (
    <tr>
      <th scope="row">
        <EntityLink node={member.node} />
        <br />
        <small>{taken ? say.takesPart(taken) : say.newcomer}</small>
      </th>
      {required.map(({ id }) => (
        <td key={id}>{covers(id)}</td>
      ))}
      <td>{member.alternatives.length > 0 ? <Names nodes={member.alternatives} /> : say.none}</td>
    </tr>
  )
}

function MixTable({ mix: { required, members, uncovered } }: { mix: Mix }) {
  const say = useTexts(COLLABORATE)
  const reason = (id: string) => {
    const found = uncovered.find(({ node }) => node.id === id)
    return found ? say.uncoveredReasons[found.reason] : ''
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <div className="table-frame" role="group" aria-label={say.consortium} tabIndex={0}>
      <table className="mix">
        <caption className="unseen">{say.consortium}</caption>
        <thead>
          <tr>
            <th scope="col">{say.member}</th>
            {required.map(capability => (
              <th key={capability.id} scope="col">
                <EntityLink node={capability} />
              </th>
            ))}
            <th scope="col">{say.alternatives}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(member => (
            <MemberRow key={member.node.id} member={member} required={required} />
          ))}
          {uncovered.length > 0 && (
            <tr>
              <th scope="row">{say.uncovered}</th>
              {required.map(({ id }) => (
                <td key={id}>{reason(id)}</td>
              ))}
              <td />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

type ConsortiumProps = { readonly subject: PartnershipSubject; readonly view: View }

/** The smallest mix of organisations that has what is needed: who covers what, and who could stand in. */
export function Consortium({ subject, view }: ConsortiumProps) {
  const say = useTexts(COLLABORATE)
  const language = API_LANGUAGE[useLanguage()]
  const filter = {
    kind: view.partnerKinds.length > 0 ? view.partnerKinds : null,
    sample: sampleFilter(view),
  }
  const answer = useAnswer(ConsortiumForDocument, { for: subject, filter, language })
  return (
    <section aria-labelledby="consortium">
      <h2 id="consortium">{say.consortium}</h2>
      <Answered answer={answer}>
        {({ consortium: mix }) => {
          if (!mix || mix.required.length === 0) return <Nothing>{say.noConsortium}</Nothing>
          return (
            <>
              <p>{mix.text}</p>
              <MixTable mix={mix} />
            </>
          )
        }}
      </Answered>
    </section>
  )
}
