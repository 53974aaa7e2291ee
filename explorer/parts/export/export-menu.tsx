import { useState } from 'react'
import { useTexts } from '../../app/texts.ts'
import { FRAME } from '../../words/frame.ts'
import { csv, type PlainTable } from './csv.ts'
import { download, pngFile, svgFile } from './drawing.ts'
import { fileName, today } from './file-name.ts'
import { graphml, type PlainGraph } from './graphml.ts'

type ExportMenuProps = {
  /** Name of the files, without its ending. */
  readonly name: string
  /** What is seen, as a table. */
  readonly table?: () => PlainTable | Promise<PlainTable>
  /** Further tables of the view, each under its own words and name. */
  readonly tables?: readonly {
    readonly label: string
    readonly name: string
    readonly table: () => PlainTable
  }[]
  /** What is seen, as the API gave it. */
  readonly json?: () => unknown
  /** What is drawn. */
  readonly drawing?: () => SVGSVGElement | null
  /** What is drawn, as nodes and edges. */
  readonly graph?: () => PlainGraph
  /** Where the server gives the whole list as CSV. */
  readonly whole?: string
}

type Format = {
  readonly ending: string
  readonly file: () => Promise<Blob>
  /** What it is called; its ending when not given. */
  readonly label?: string
  /** What its file's name has besides. */
  readonly name?: string
}

const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` })

const formats = ({ table, tables = [], json, drawing, graph }: ExportMenuProps): Format[] => {
  const drawn = () => {
    const svg = drawing?.()
    if (!svg) throw new Error('nothing is drawn')
    return svg
  }
  return [
    ...(table ? [{ ending: 'csv', file: async () => text(csv(await table()), 'text/csv') }] : []),
    ...tables.map(({ label, name, table: further }) => ({
      ending: 'csv',
      label,
      name: `-${name}`,
      file: async () => text(csv(further()), 'text/csv'),
    })),
    ...(json
      ? [
          {
            ending: 'json',
            file: async () => text(JSON.stringify(await json(), null, 2), 'application/json'),
          },
        ]
      : []),
    ...(graph
      ? [{ ending: 'graphml', file: async () => text(graphml(graph()), 'application/graphml+xml') }]
      : []),
    ...(drawing
      ? [
          { ending: 'svg', file: async () => text(svgFile(drawn()).text, 'image/svg+xml') },
          { ending: 'png', file: async () => pngFile(drawn()) },
        ]
      : []),
  ]
}

/** The address of a list as CSV, with the arguments of its field. */
export const csvAddress = (list: string, args: Readonly<Record<string, unknown>>): string => {
  const texts = Object.entries(args).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  return `/export/${list}.csv?${new URLSearchParams(texts)}`
}

/** Saves what is seen as a file, in each format that fits it. */
export function ExportMenu(props: ExportMenuProps) {
  const say = useTexts(FRAME)
  const [failed, setFailed] = useState(false)
  const save = async ({ ending, file, name = '' }: Format) => {
    try {
      download(
        `${fileName(`${props.name}${name}`, new URL(window.location.href), today())}.${ending}`,
        await file(),
      )
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <fieldset className="export">
      <legend>{say.export}</legend>
      {formats(props).map(format => (
        <button key={`${format.ending}${format.name ?? ''}`} type="button" onClick={() => save(format)}>
          {format.label ?? format.ending.toUpperCase().replace('GRAPHML', 'GraphML')}
        </button>
      ))}
      {props.whole && (
        <a href={props.whole} download>
          {say.wholeAsCsv}
        </a>
      )}
      <button type="button" onClick={() => window.print()}>
        {say.print}
      </button>
      <span role="status">{failed ? say.failed : ''}</span>
    </fieldset>
  )
}
