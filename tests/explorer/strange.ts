import type { Files } from '../import/city.ts'

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

export const MARKUP = '<img src=x onerror="alert(1)"><b>太字</b> & サンプル'
export const LONG = `サンプル${'とても長い名前の'.repeat(37)}`.slice(0, 300)

const OFFERS = Array.from(
  { length: 30 },
  (_, index) => `offer:strange-${index + 1},【サンプル】ソリューション${index + 1},`,
)

/** How many offers the hub makes. */
export const HUB_OFFERS = 3_000

const OFFERS_OF_HUB = Array.from(
  { length: HUB_OFFERS },
  (_, index) => `offer:hub-${index + 1},【サンプル】ハブのソリューション${index + 1},,org:strange-hub,,OPEN`,
)

/** Made-up records that a page has to bear: markup in a name, 300 letters without a gap, many links, very many links. */
export const STRANGE: Files = {
  'dataset.yaml': `id: dataset:strange
nameJa: 変わったサンプル(架空)
nameEn: Strange sample (made up)
version: "1"
licence: CC-BY-4.0
sample: true
nameEnBasis: TRANSLATED
source: source:strange
`,
  'sources.csv': 'id,nameJa\nsource:strange,変わったサンプルデータ(架空)\n',
  'organizations.csv': `id,nameJa,nameEn,descriptionJa,kind,sample
org:strange-markup,${quoted(MARKUP)},,${quoted('<script>alert(1)</script>説明')},PRIVATE_SECTOR,true
org:strange-long,${LONG},,,PRIVATE_SECTOR,true
org:strange-hub,サンプルのハブ,Sample hub,,PRIVATE_SECTOR,true
`,
  'offers.csv': `id,nameJa,nameEn,madeBy,provides,status
${OFFERS.map(offer => `${offer},org:strange-markup,capability:data-analysis,OPEN`).join('\n')}
${OFFERS_OF_HUB.join('\n')}
`,
}
