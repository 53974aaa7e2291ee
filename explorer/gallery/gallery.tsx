import type { ReactNode } from 'react'
import { useTheme } from '../app/theme.ts'
import { MarkInText } from '../pages/graph/mark-shape.tsx'
import { IndicatorChart } from '../parts/chart/indicator-chart.tsx'
import { Chips } from '../parts/chips.tsx'
import { Choice } from '../parts/choice.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { EntityLink } from '../parts/entity-link.tsx'
import { Evidence } from '../parts/evidence.tsx'
import { SampleBadge } from '../parts/sample-badge.tsx'
import { SdgMarks } from '../parts/sdg-mark.tsx'
import { StrengthBar } from '../parts/strength-bar.tsx'
import { StrengthWord } from '../parts/strength-word.tsx'
import type { EntityType } from '../words/entity-type.ts'
import { GOALS, MADE_UP, MEASURE, REASONS, SERIES } from './samples.ts'

const COLOURS = `ground surface quiet ink ink-quiet line line-strong thread accent accent-ink accent-quiet
  good warn warn-ground bad bad-ground mark heat-1 heat-2 heat-3`.split(/\s+/)
const SIZES = ['3xl', '2xl', 'xl', 'l', 'm', 's']
const SPACES = ['1', '2', '3', '4', '5', '6', '7', '8']
const MARKS: readonly EntityType[] = [
  'STRATEGY',
  'STRATEGIC_GOAL',
  'POLICY_MEASURE',
  'LEADING_PROJECT',
  'INITIATIVE',
  'INDICATOR',
  'SDG_GOAL',
  'SDG_TARGET',
  'SDG_INDICATOR',
  'ORGANIZATION',
  'PLATFORM',
  'NEED',
  'OFFER',
  'CAPABILITY',
  'PLACE',
  'SOURCE',
]

type PartProps = { readonly name: string; readonly tall?: boolean; readonly children: ReactNode }

function Part({ name, tall, children }: PartProps) {
  return (
    <section aria-label={name} className={tall ? 'gallery-tall' : undefined}>
      <h2>{name}</h2>
      {children}
    </section>
  )
}

function Tokens() {
  return (
    <>
      <Part name="色" tall>
        <div className="gallery-colours">
          {COLOURS.map(name => (
            <span key={name}>
              <span className="gallery-colour" style={{ background: `var(--${name})` }} />
              {name}
            </span>
          ))}
        </div>
      </Part>
      <Part name="文字の大きさ">
        <div className="gallery-type">
          {SIZES.map(size => (
            <p key={size} style={{ fontSize: `var(--text-${size})` }}>
              つなぐ {size}
            </p>
          ))}
        </div>
      </Part>
      <Part name="間隔">
        {SPACES.map(space => (
          <span key={space} className="gallery-space" style={{ inlineSize: `var(--space-${space})` }} />
        ))}
      </Part>
    </>
  )
}

function Marks() {
  return (
    <>
      <Part name="形は種類">
        <div className="gallery-marks">
          {MARKS.map(type => (
            <MarkInText key={type} type={type} />
          ))}
          <MarkInText type="ORGANIZATION" sample />
        </div>
      </Part>
      <Part name="強さ">
        {[0.95, 0.6, 0.3].map(value => (
          <p key={value}>
            <StrengthWord value={value} />
          </p>
        ))}
        <p>
          <StrengthBar value={0.8} />
        </p>
        <SdgMarks sdgs={GOALS} />
      </Part>
    </>
  )
}

function Controls() {
  return (
    <Part name="押すもの、書くところ">
      <p>
        <button type="button">ボタン</button> <input aria-label="欄" placeholder="ことば・番号" size={14} />
      </p>
      <Choice label="選ぶ" words={['a']} names={{ a: '見本' }} chosen="a" onChoose={() => {}} />
      <p>
        <label className="switch">
          <input type="checkbox" role="switch" aria-checked={true} defaultChecked /> サンプル
        </label>{' '}
        <SampleBadge />
      </p>
      <Chips
        label="選んだもの"
        items={[{ node: MADE_UP }]}
        act={name => `「${name}」を外す`}
        onAct={() => {}}
      />
    </Part>
  )
}

function Links() {
  const columns = [
    {
      head: '名前',
      value: ({ name }: typeof MEASURE) => name,
      show: (node: typeof MEASURE) => <EntityLink node={node} />,
    },
    { head: '件数', value: ({ name }: typeof MEASURE) => name.length },
  ]
  return (
    <>
      <Part name="根拠">
        <EntityLink node={MEASURE} />
        <Evidence assertions={REASONS} />
      </Part>
      <Part name="表">
        <DataTable caption="見本" columns={columns} rows={[MEASURE, MADE_UP]} rowKey={({ id }) => id} />
      </Part>
    </>
  )
}

/** Type, colours, spaces and the main parts, each in its place. */
export function Gallery() {
  useTheme()
  return (
    <main>
      <h1>部品</h1>
      <div className="gallery">
        <Tokens />
        <Marks />
        <Controls />
        <Links />
        <Part name="図" tall>
          <IndicatorChart indicator={SERIES} />
        </Part>
      </div>
    </main>
  )
}
