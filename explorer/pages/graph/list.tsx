import { useRef } from 'react'
import { useTexts } from '../../app/texts.ts'
import { ENTITY } from '../../words/entity.ts'
import { colorOf } from './color.ts'
import { type Actions, Item } from './item.tsx'
import { typeOrder } from './legend.tsx'
import type { Scene } from './scene.ts'
import { GRAPH } from './texts.ts'
import type { View } from './view.ts'

type ThingListProps = {
  readonly scene: Scene
  readonly view: View
  readonly colors: ReadonlyMap<string, string>
  readonly atOnce: number
  readonly actions: Actions
  readonly isAsking: boolean
}

/** The same things as in the drawing, by type, with everything that can be done with them. */
export function ThingList({ scene, view, colors, atOnce, actions, isAsking }: ThingListProps) {
  const say = useTexts(GRAPH)
  const { many } = useTexts(ENTITY)
  const heading = useRef<HTMLHeadingElement>(null)
  const named = new Map(scene.things.map(thing => [thing.id, thing]))
  const types = [...new Set(scene.things.map(({ type }) => type))].sort((a, b) => typeOrder(a) - typeOrder(b))
  const linksOf = (id: string) => scene.links.filter(({ from, to }) => from === id || to === id)
  // What had the focus goes with what is removed.
  const removing = {
    ...actions,
    remove: (id: string) => {
      actions.remove(id)
      heading.current?.focus()
    },
  }
  return (
    <section className="graph-list" aria-labelledby="graph-list" aria-busy={isAsking}>
      <h2 id="graph-list" ref={heading} tabIndex={-1}>
        {say.list}
      </h2>
      {types.map(type => {
        const things = scene.things.filter(thing => thing.type === type)
        return (
          <section key={type} aria-labelledby={`graph-${type}`}>
            <h3 id={`graph-${type}`}>
              {many(type)} <span className="count number">{things.length}</span>
            </h3>
            <ul className="plain">
              {things.map(thing => (
                <Item
                  key={thing.id}
                  thing={thing}
                  color={colorOf(thing.id, colors)}
                  view={view}
                  links={view.focus === thing.id ? linksOf(thing.id) : []}
                  named={named}
                  atOnce={atOnce}
                  actions={removing}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}
