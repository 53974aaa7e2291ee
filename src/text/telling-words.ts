/** Words that ask, and words that stand for any organisation or any place: they say nothing of what is looked for. */
export const EMPTY_JAPANESE =
  '何 誰 方法 仕方 場合 場所 内容 情報 教 知 探 募集 紹介 相談先 問 答 件 等 当社 弊社 自社 私 私達 我 会社 企業 法人 団体 組織 株式会社 社 市 町 村 県 人 人々 者 方 事 物 時 所 中 為 様 的 性 化 行 思 考 言 見 作 使 出 入 持 取 受 得 増 減 多 少 新 良 大 小 高 低 全国 日本 本市 自治体 行政 対象 目的 必要 可能 希望 全般 一緒 共同 関係 関連 一般 各種 様々 製造販売 販売 提供 製造 運営 実施 開発 経営'.split(
    ' ',
  )

/** Words that stand all over a plan. */
export const COMMON_JAPANESE =
  '取組 取り組み 施策 支援 事業 推進 促進 強化 充実 整備 活用 実現 展開 拡大 向上 形成 確保 対策 計画 制度 地域 環境 社会 活動 体制 参加 協力 連携 課題 解決 技術 設置 利用 元気'.split(
    ' ',
  )

export const EMPTY_ENGLISH = new Set(
  'what who whom whose which where when why how do does did done doing can could would should may might must shall have has had having about from against among being been between during through because our us we you your my me i he she his her them than too also just any some all more most other others only very much many someone somebody anyone something anything again while after before make makes made making get gets got give gives given take takes use uses used using want wants wanted like need needs looking look looks find finds finding know help helps helping please tell show city town company companies firm firms business businesses organization organisation organizations organisations people provide provides provided offer offers offering run runs running services service new good better best work works working kumamoto japan japanese'.split(
    ' ',
  ),
)
export const COMMON_ENGLISH = new Set(
  'support promote promotion plan plans project projects measure measures program programme improve improvement develop development increase strengthen activity activities local area areas community system initiative initiatives goal goals policy policies effort attract society social technology'.split(
    ' ',
  ),
)
