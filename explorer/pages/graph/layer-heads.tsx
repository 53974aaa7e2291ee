import { useTexts } from '../../app/texts.ts'
import { LAYERS } from './layers.ts'
import { BESIDE } from './route.ts'
import { GRAPH } from './texts.ts'

const [WIDTH, HEIGHT] = [168, 30]

/** What stands in each layer, above it, for those that are there. */
export function LayerHeads({ present }: { readonly present: readonly string[] }) {
  const say = useTexts(GRAPH)
  return (
    <g className="graph-heads">
      {LAYERS.map((layer, index) =>
        present.includes(layer) ? (
          <g key={layer} data-layer={index}>
            <rect x={-BESIDE} y={0} width={WIDTH} height={HEIGHT} />
            <text x={-BESIDE + 3} y={20}>
              {say.layers[layer]}
            </text>
            <path d={`M${-BESIDE},${HEIGHT}h${WIDTH}`} />
          </g>
        ) : null,
      )}
    </g>
  )
}
