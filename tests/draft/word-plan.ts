import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
} from 'docx'

/** What Word numbers itself, as plans made in it do: 第１章, 政策１, ①, ・. */
const NUMBERING = {
  config: [
    {
      reference: 'headings',
      levels: [
        { level: 0, format: 'decimalFullWidth', text: '第%1章', alignment: AlignmentType.LEFT },
        { level: 1, format: 'decimalFullWidth', text: '政策%2', alignment: AlignmentType.LEFT },
      ],
    },
    {
      reference: 'items',
      levels: [{ level: 0, format: 'decimalEnclosedCircle', text: '%1', alignment: AlignmentType.LEFT }],
    },
    {
      reference: 'bullets',
      levels: [{ level: 0, format: 'bullet', text: '・', alignment: AlignmentType.LEFT }],
    },
  ],
} as const

type Block = Paragraph | Table | TableOfContents

const text = (words: string): Block => new Paragraph(words)
const listed = (reference: 'items' | 'bullets', ...items: readonly string[]): readonly Block[] =>
  items.map(words => new Paragraph({ text: words, numbering: { reference, level: 0 } }))
const heading = (words: string, level: 1 | 2 | 3, isNumbered: boolean): Block =>
  new Paragraph({
    text: words,
    heading:
      [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1] ??
      HeadingLevel.HEADING_1,
    ...(isNumbered ? { numbering: { reference: 'headings', level: level - 1 } } : {}),
  })
const table = (...rows: readonly (readonly string[])[]): Block =>
  new Table({
    rows: rows.map(
      cells =>
        new TableRow({
          children: cells.map(
            cell => new TableCell({ children: cell.split('\n').map(line => new Paragraph(line)) }),
          ),
        }),
    ),
  })

const KPI = ['指標名', '単位', '現状値\n（R2）', '中間目標値\n（R6）', '目標値\n（R8）', '所管課']

const BLOCKS: readonly Block[] = [
  text('第３次 みどりの市総合計画 前期基本計画（見本）'),
  text('令和４年３月'),
  text('みどりの市'),
  new TableOfContents('目次', { hyperlink: true, headingStyleRange: '1-3' }),
  heading('計画の概要', 1, true),
  heading('計画の期間', 2, false),
  text('前期基本計画の期間は、令和４年度から令和８年度までの５年間です。'),
  heading('分野別計画', 1, true),
  heading('健やかに暮らせるまち', 2, true),
  heading('施策１　健康づくりの推進', 3, false),
  text('【現状と課題】'),
  ...listed('bullets', '生活習慣病の予防が課題となっています。'),
  text('【めざす姿】'),
  text('市民が主体的に健康づくりに取り組んでいます。'),
  text('【主な取組】'),
  ...listed('items', '健康診査の受診勧奨', '食育の推進', 'こころの健康づくり'),
  text('【成果指標】'),
  table(
    KPI,
    ['特定健康診査受診率', '％', '38.4', '45.0', '60.0以上', '健康増進課'],
    ['健康寿命（男性）', '歳', '79.8', '延伸', '延伸', '健康増進課'],
  ),
  heading('施策２　高齢者福祉の充実', 3, false),
  text('【主な取組】'),
  table(
    ['事業名', '事業内容', '担当課'],
    ['見守りネットワーク事業', '地域の協力による見守り', '高齢福祉課'],
    ['介護予防教室', 'フレイル予防の教室を開く', '高齢福祉課'],
  ),
  text('【成果指標】'),
  table(KPI, ['認知症サポーター数（累計）', '人', '2,345', '3,000', '4,000', '高齢福祉課']),
  heading('活力あふれるまち', 2, true),
  heading('施策１　工業の振興', 3, false),
  text('関連するSDGs　8、9'),
  text('【主な取組】'),
  ...listed('items', '企業誘致の推進', '中小企業の設備投資支援'),
  text('【成果指標】'),
  table(
    KPI,
    ['企業立地件数', '件', '－', '5', '10', '商工課'],
    ['製造品出荷額等', '億円', '約1,200', '1,250～1,280', '1,300', '商工課'],
  ),
]

/** A made-up plan as Word writes it: headings by style, numbers by lists, tables, a table of contents. */
export const wordPlan = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      numbering: NUMBERING,
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('みどりの市総合計画')] }) },
          children: [...BLOCKS],
        },
      ],
    }),
  )

/** All that it holds, as the draft is to tell it. */
export const WORD_OUTLINE = [
  '健やかに暮らせるまち',
  '  健康づくりの推進',
  '    * 特定健康診査受診率 [％] BASELINE 2020 38.4, TARGET 2024 45, TARGET 2026 60 AT_LEAST',
  '    * 健康寿命（男性） [歳] BASELINE 2020 79.8, TARGET 2024 延伸, TARGET 2026 延伸',
  '    健康診査の受診勧奨',
  '    食育の推進',
  '    こころの健康づくり',
  '  高齢者福祉の充実',
  '    * 認知症サポーター数（累計） [人] BASELINE 2020 2345, TARGET 2024 3000, TARGET 2026 4000',
  '    見守りネットワーク事業',
  '    介護予防教室',
  '活力あふれるまち',
  '  工業の振興',
  '    * 企業立地件数 [件] BASELINE 2020 NOT_SET, TARGET 2024 5, TARGET 2026 10',
  '    * 製造品出荷額等 [億円] BASELINE 2020 1200 ABOUT, TARGET 2024 1250 1280 BETWEEN, TARGET 2026 1300',
  '    企業誘致の推進',
  '    中小企業の設備投資支援',
]
