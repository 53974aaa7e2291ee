import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { changeQuery, useLanguage } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import {
  type CollaborateChoicesQuery,
  CollaborateNamesDocument,
  type PartnershipSubject,
} from '../../generated/graphql.ts'
import { Chips } from '../../parts/chips.tsx'
import { EntityPicker } from '../../parts/entity-picker.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { typeOf } from '../../words/entity-type.ts'
import { Consortium } from './consortium.tsx'
import { Partners } from './partners.tsx'
import { COLLABORATE } from './texts.ts'
import type { View } from './view.ts'
import { WhiteSpace } from './white-space.tsx'

/** What the API calls the subject with this id. */
const subjectOf = (id: string): PartnershipSubject => {
  if (typeOf(id) === 'NEED') return { need: id }
  return typeOf(id) === 'POLICY_MEASURE' ? { measure: id } : { initiative: id }
}

function ForSubject({ id, view }: { id: string; view: View }) {
  const say = useTexts(COLLABORATE)
  const language = API_LANGUAGE[useLanguage()]
  const answer = useAnswer(CollaborateNamesDocument, { ids: [id], language })
  return (
    <Answered answer={answer}>
      {({ nodes: [node] }) => {
        if (!node) return <Nothing>{say.unknownSubject}</Nothing>
        return (
          <>
            <Chips
              label={say.chosenSubject}
              items={[{ node }]}
              act={say.remove}
              onAct={() => changeQuery({ for: undefined, kind: undefined, sample: undefined })}
            />
            <Partners subject={subjectOf(id)} view={view} />
            <Consortium subject={subjectOf(id)} view={view} />
          </>
        )
      }}
    </Answered>
  )
}

type CityProps = {
  readonly view: View
  readonly strategies: CollaborateChoicesQuery['strategies']['nodes']
}

/** A city picks what it looks for partners for, or sees what nobody serves yet. */
export function City({ view, strategies }: CityProps) {
  const say = useTexts(COLLABORATE)
  return (
    <>
      <p>{say.cityLead}</p>
      <div className="who">
        <EntityPicker
          label={say.subject}
          hint={say.subjectHint}
          types={['INITIATIVE', 'POLICY_MEASURE', 'NEED']}
          onChoose={id => changeQuery({ for: id })}
        />
      </div>
      {view.subject ? (
        <ForSubject id={view.subject} view={view} />
      ) : (
        <WhiteSpace view={view} strategies={strategies} />
      )}
    </>
  )
}
