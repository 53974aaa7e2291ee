import { LAYERS, layerOf } from './layers.ts'
import { COLUMN } from './route.ts'
import type { Scene } from './scene.ts'

/** Below this width a drawing opens with two of its layers. */
export const ROOM_FOR_ALL = 620

/** The layer of what is looked at and one beside it; undefined: there are no two. */
export const pairOf = ({ things }: Scene, focus: string | undefined): readonly string[] | undefined => {
  const middle = things.find(({ id }) => id === focus) ?? things[0]
  const present = LAYERS.filter(layer => things.some(({ type }) => layerOf(type) === layer))
  if (!middle || present.length < 2) return undefined
  const at = present.indexOf(layerOf(middle.type))
  return at + 1 < present.length ? present.slice(at, at + 2) : present.slice(at - 1, at + 1)
}

/** The scale at which two layers and their names fill a width. */
export const pairScale = (width: number) => Math.min(1, Math.max(0.6, (width - 190) / COLUMN))
