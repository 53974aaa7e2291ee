import { useState } from 'react'
import { changeQuery } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import type { CollaborateChoicesQuery } from '../../generated/graphql.ts'
import { Chips } from '../../parts/chips.tsx'
import { Combobox } from '../../parts/combobox.tsx'
import { EntityPicker } from '../../parts/entity-picker.tsx'
import { LinkNote } from '../../parts/link-note.tsx'
import { Answered } from '../../parts/state-notice.tsx'
import { Areas } from './areas.tsx'
import { useCapabilities } from './capabilities.ts'
import { type Capability, capabilityOptions, sdgOptions } from './choices.ts'
import { type Profile, useProfile } from './profile.ts'
import { TextField } from './text-field.tsx'
import { COLLABORATE } from './texts.ts'
import { NO_COMPANY, type View } from './view.ts'

type CompanyProps = { readonly view: View; readonly choices: CollaborateChoicesQuery }
type Known = CompanyProps & { readonly vocabulary: readonly Capability[] }
type FieldProps = Known & { readonly profile: Profile }

const without = (ids: readonly string[], id: string) => ids.filter(other => other !== id)
const items = <Node,>(nodes: readonly Node[]) => nodes.map(node => ({ node }))

function Organization({ profile }: { profile: Profile }) {
  const say = useTexts(COLLABORATE)
  return (
    <div>
      <EntityPicker
        label={say.organization}
        hint={say.organizationHint}
        types={['ORGANIZATION']}
        onChoose={org => changeQuery({ ...NO_COMPANY, org })}
      />
      <Chips
        label={say.chosenOrganization}
        items={profile.organization ? items([profile.organization]) : []}
        act={say.remove}
        onAct={() => changeQuery({ org: undefined })}
      />
    </div>
  )
}

function Capabilities({ view, vocabulary, profile }: FieldProps) {
  const say = useTexts(COLLABORATE)
  const [typed, setTyped] = useState('')
  return (
    <div>
      <Combobox
        label={say.capability}
        hint={say.capabilityHint}
        text={typed}
        onText={setTyped}
        options={capabilityOptions(vocabulary, typed, say.wholly)}
        onChoose={id => {
          setTyped('')
          changeQuery({ capability: [...without(view.capabilities, id), id] })
        }}
      />
      <Chips
        label={say.capabilities}
        items={items(profile.capabilities)}
        act={say.remove}
        onAct={id => changeQuery({ capability: without(view.capabilities, id) })}
      />
    </div>
  )
}

function Sdgs({ view, choices, profile }: Omit<FieldProps, 'vocabulary'>) {
  const say = useTexts(COLLABORATE)
  const [typed, setTyped] = useState('')
  return (
    <div>
      <Combobox
        label={say.sdg}
        hint={say.sdgHint}
        text={typed}
        onText={setTyped}
        options={sdgOptions(choices.sdgGoals.nodes, typed)}
        onChoose={id => {
          setTyped('')
          changeQuery({ sdg: [...without(view.sdgs, id), id] })
        }}
      />
      <Chips
        label={say.sdgs}
        items={items(profile.sdgs)}
        act={say.remove}
        onAct={id => changeQuery({ sdg: without(view.sdgs, id) })}
      />
    </div>
  )
}

function Place({ profile }: { profile: Profile }) {
  const say = useTexts(COLLABORATE)
  return (
    <div>
      <EntityPicker
        label={say.place}
        hint={say.placeHint}
        types={['PLACE']}
        onChoose={place => changeQuery({ place })}
      />
      <Chips
        label={say.places}
        items={profile.place ? items([profile.place]) : []}
        act={say.remove}
        onAct={() => changeQuery({ place: undefined })}
      />
    </div>
  )
}

function Description({ view, choices, vocabulary }: Known) {
  const say = useTexts(COLLABORATE)
  const profile = useProfile(view, choices, vocabulary)
  return (
    <>
      <LinkNote unread={profile.unread} />
      <p>{say.companyLead}</p>
      <div className="who">
        <Organization profile={profile} />
      </div>
      {!view.organization && (
        // biome-ignore lint/a11y/useSemanticElements: its parts are groups of their own
        <div role="group" aria-labelledby="describe">
          <h2 id="describe" className="describe">
            {say.describe}
          </h2>
          <div className="who">
            <Capabilities view={view} choices={choices} vocabulary={vocabulary} profile={profile} />
            <Sdgs view={view} choices={choices} profile={profile} />
            <Place profile={profile} />
            <TextField key={view.text} view={view} profile={profile} />
          </div>
        </div>
      )}
      <p className="quiet nothing-kept">{say.nothingKept}</p>
      {profile.subject && <Areas view={view} subject={profile.subject} goals={choices.sdgGoals.nodes} />}
    </>
  )
}

/** A company picks itself, or says what it can provide, and sees where it could work together with a city. */
export function Company({ view, choices }: CompanyProps) {
  const capabilities = useCapabilities()
  return (
    <Answered answer={capabilities}>
      {vocabulary => <Description view={view} choices={choices} vocabulary={vocabulary} />}
    </Answered>
  )
}
