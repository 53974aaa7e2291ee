import { PAGE_LANGUAGE } from '../../app/language.ts'
import { useTexts } from '../../app/texts.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { sdgCode } from '../../words/entity-type.ts'
import type { Known } from './scene.ts'
import { GRAPH } from './texts.ts'
import type { View } from './view.ts'

/** What a graph is of: that with which it began; nothing but the kind of the page until that is known. */
export function GraphTitle({ view, known }: { view: View; known: Known }) {
  const say = useTexts(GRAPH)
  const first = view.around[0]?.id ?? view.way[0] ?? view.ids[0]
  const node = first === undefined ? undefined : known.node(first)
  if (!node) return <PageTitle>{say.title}</PageTitle>
  const name = node.id.startsWith('sdg:') ? `${sdgCode(node.id)} ${node.name}` : node.name
  return (
    <PageTitle lang={PAGE_LANGUAGE[node.nameLanguage]} title={say.about(name)}>
      {name}
    </PageTitle>
  )
}
