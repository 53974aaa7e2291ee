import type { Texts } from '../app/texts.ts'

type Term = { readonly term: string; readonly meaning: string }

const ja = {
  strength: {
    term: '強さ',
    meaning:
      '施策などがSDGsのターゲットや別の施策にどれだけ直接に貢献するか。0から1で表し、0.75以上を強い、0.5以上を中くらい、それより下を弱いとします。',
  },
  confidence: {
    term: '確信度',
    meaning: 'そのつながりがあると、作成者がどれだけ確かに言えるか。0から1で表します。',
  },
  ground: {
    term: '根拠の種類',
    meaning: '出典に書かれていることか、作成者の判断か、ことばの一致や推論によるものか。',
  },
  gap: {
    term: '不足度',
    meaning: '求められているのに、担い手や提案が足りない度合い。0から1で表し、大きいほど足りません。',
  },
  state: {
    term: '進み具合',
    meaning: '基準値と目標値を結ぶ道筋に対して、実績がどこにあるか。実績や指標がなければ評価しません。',
  },
  takingPart: {
    term: '担い手',
    meaning: '取組に役割（資金、責任、伝える、実施、知見）をもって参画する団体。',
  },
  need: { term: '課題', meaning: '団体が「こういう力を求めている」と出したもの。' },
  offer: { term: '提案', meaning: '団体が「こういうことができる」と出したソリューションや技術・ノウハウ。' },
} satisfies Record<string, Term>

export type TermName = keyof typeof ja

const en: Readonly<Record<TermName, Term>> = {
  strength: {
    term: 'Strength',
    meaning:
      'How directly something serves an SDG target or advances another item, from 0 to 1: strong from 0.75, medium from 0.5, weak below.',
  },
  confidence: {
    term: 'Confidence',
    meaning: 'How surely its author says that a link is there, from 0 to 1.',
  },
  ground: {
    term: 'Ground',
    meaning:
      'Whether a source states the link, or it is the curators’ judgement, a match of words or an inference.',
  },
  gap: {
    term: 'Gap',
    meaning: 'How far partners and offers are missing where they are asked for, from 0 to 1; more is worse.',
  },
  state: {
    term: 'State',
    meaning:
      'Where the actual value stands against the way from the baseline to the target. Without actuals or indicators nothing is assessed.',
  },
  takingPart: {
    term: 'Taking part',
    meaning:
      'An organisation’s role in an initiative: funding, accountable, extending, implementing, knowledge.',
  },
  need: { term: 'Need', meaning: 'What an organisation says that it is looking for.' },
  offer: { term: 'Offer', meaning: 'What an organisation says that it can do: a solution or know-how.' },
}

/** Words of the field that not everybody knows, each with what it means here. */
export const TERMS: Texts<Readonly<Record<TermName, Term>>> = { ja, en }
