/** A drawn graph as it is written out. */
export type PlainGraph = {
  readonly nodes: readonly {
    readonly id: string
    readonly name: string
    readonly type: string
    readonly sample: boolean
  }[]
  readonly edges: readonly {
    readonly from: string
    readonly to: string
    readonly relationship: string
    readonly strength: number | null
    readonly confidence: number | null
    /** Why the link is there, as far as it is known to what writes it. */
    readonly reason?: string | null
  }[]
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// Characters that XML has no way to write are left out.
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones meant
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const text = (value: string) =>
  value.replace(UNWRITABLE, '').replace(/[&<>"]/g, mark => ENTITIES[mark] ?? mark)

const data = (key: string, value: string | number | boolean | null) =>
  value === null ? '' : `<data key="${key}">${text(String(value))}</data>`

/** GraphML with name and type of nodes and whether they are made up; relationship, strength, confidence and reason of edges. */
export const graphml = ({ nodes, edges }: PlainGraph): string => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="name" for="node" attr.name="name" attr.type="string"/>
<key id="type" for="node" attr.name="type" attr.type="string"/>
<key id="sample" for="node" attr.name="sample" attr.type="boolean"/>
<key id="relationship" for="edge" attr.name="relationship" attr.type="string"/>
<key id="strength" for="edge" attr.name="strength" attr.type="double"/>
<key id="confidence" for="edge" attr.name="confidence" attr.type="double"/>
<key id="reason" for="edge" attr.name="reason" attr.type="string"/>
<graph edgedefault="directed">
${nodes.map(({ id, name, type, sample }) => `<node id="${text(id)}">${data('name', name)}${data('type', type)}${data('sample', sample)}</node>`).join('\n')}
${edges
  .map(
    ({ from, to, relationship, strength, confidence, reason = null }) =>
      `<edge source="${text(from)}" target="${text(to)}">${data('relationship', relationship)}${data('strength', strength)}${data('confidence', confidence)}${data('reason', reason)}</edge>`,
  )
  .join('\n')}
</graph>
</graphml>
`
