import type {
  CapabilityPageQuery,
  CollaborateChoicesQuery,
  EntityNameFragment,
} from '../../generated/graphql.ts'
import type { Options } from '../../parts/combobox.tsx'

export type Capability = CapabilityPageQuery['capabilities']['nodes'][number]
type SdgGoal = CollaborateChoicesQuery['sdgGoals']['nodes'][number]

const folded = (text: string) => text.normalize('NFKC').toLowerCase().trim()

const holds = (names: readonly string[], text: string) => names.some(name => folded(name).includes(text))

/** The scheme of capabilities under its widest ones; a narrower one follows its broader one. */
export const capabilityOptions = (
  capabilities: readonly Capability[],
  typed: string,
  wholly: (name: string) => string,
): Options => {
  const text = folded(typed)
  const below = (id: string): Capability[] =>
    capabilities.filter(({ broader }) => broader?.id === id).flatMap(one => [one, ...below(one.id)])
  return capabilities
    .filter(({ broader }) => broader === null)
    .flatMap(head => {
      const narrower = below(head.id)
      const whole = { ...head, name: wholly(head.name) }
      if (holds([head.name, ...head.aliases], text)) return { head, nodes: [whole, ...narrower] }
      const nodes = narrower.filter(({ name, aliases }) => holds([name, ...aliases], text))
      return nodes.length > 0 ? { head, nodes } : []
    })
}

/** SDG goals and their targets, by code or words. */
export const sdgOptions = (goals: readonly SdgGoal[], typed: string): Options => {
  const text = folded(typed)
  const found = ({ id, name }: EntityNameFragment) =>
    id.slice('sdg:'.length).startsWith(text) || holds([name], text)
  return goals.flatMap(goal => {
    const nodes = [goal, ...goal.targets].filter(found)
    return nodes.length > 0 ? { head: goal, nodes } : []
  })
}

/** Those that have one of these ids, in the order of the ids. */
export const byIds = <Node extends { readonly id: string }>(
  nodes: readonly Node[],
  ids: readonly string[],
): Node[] => ids.flatMap(id => nodes.find(node => node.id === id) ?? [])
