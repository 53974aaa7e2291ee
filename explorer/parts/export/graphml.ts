/** A drawn graph as it is written out. */
export type PlainGraph = {
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly type: string }[]
  readonly edges: readonly {
    readonly from: string
    readonly to: string
    readonly relationship: string
    readonly strength: number | null
  }[]
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// Characters that XML has no way to write are left out.
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones meant
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const text = (value: string) =>
  value.replace(UNWRITABLE, '').replace(/[&<>"]/g, mark => ENTITIES[mark] ?? mark)

const data = (key: string, value: string | number | null) =>
  value === null ? '' : `<data key="${key}">${text(String(value))}</data>`

/** GraphML with name and type of nodes, relationship and strength of edges. */
export const graphml = ({ nodes, edges }: PlainGraph): string => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="name" for="node" attr.name="name" attr.type="string"/>
<key id="type" for="node" attr.name="type" attr.type="string"/>
<key id="relationship" for="edge" attr.name="relationship" attr.type="string"/>
<key id="strength" for="edge" attr.name="strength" attr.type="double"/>
<graph edgedefault="directed">
${nodes.map(({ id, name, type }) => `<node id="${text(id)}">${data('name', name)}${data('type', type)}</node>`).join('\n')}
${edges
  .map(
    ({ from, to, relationship, strength }) =>
      `<edge source="${text(from)}" target="${text(to)}">${data('relationship', relationship)}${data('strength', strength)}</edge>`,
  )
  .join('\n')}
</graph>
</graphml>
`
