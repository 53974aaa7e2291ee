/**
 * Old and variant forms of characters as they stand in names of people and places, each pair as variant and
 * common form. Unicode's own compatibility forms are not among them: NFKC knows those.
 */
const PAIRS = `
  髙高 﨑崎 嵜崎 碕崎 齋斎 齊斉 邊辺 邉辺 澤沢 濱浜 濵浜 廣広 國国 櫻桜 藏蔵 學学 惠恵 德徳 瀨瀬 龍竜 嶋島 嶌島 冨富 眞真
  條条 萬万 鐵鉄 縣県 會会 總総 應応 團団 關関 圓円 豐豊 榮栄 實実 顯顕 彥彦 靜静 曾曽 禮礼 壽寿 與与 單単 淺浅 灣湾 麥麦
  黑黒 橫横 檢検 權権 發発 經経 續続 藝芸 醫医 鹽塩 驛駅 體体 點点 號号 變変 轉転 拂払 佛仏 曻昇 舘館 栁柳 桒桑 𠮷吉 𣘺橋
  槗橋 淸清 靑青 賴頼 來来 爲為 區区 圖図 寬寛 將将 專専 帶帯 廳庁 從従 戰戦 拔抜 據拠 擧挙 收収 效効 敎教 數数 樂楽 樣様
  步歩 歷歴 歸帰 氣気 淨浄 溪渓 滿満 澁渋 燒焼 獨独 產産 畫画 當当 盡尽 祕秘 稻稲 穗穂 竝並 緖緒 綠緑 繩縄 聲声 舊旧 莊荘
  處処 衞衛 裝装 覺覚 觀観 譽誉 讀読 賣売 輕軽 辨弁 遙遥 遞逓 鄕郷 釀醸 錄録 鎭鎮 雜雑 靈霊 餘余 驗験 鷄鶏 鷗鴎 麴麹 黃黄
  齒歯 龜亀 兒児 內内 劍剣 勞労 勵励 卷巻 參参 壯壮 壓圧 壘塁 奧奥 孃嬢 寢寝 寶宝 嶽岳 巢巣 廢廃 彌弥 懷懐 搖揺 曉暁 渴渇
  濟済 瀧滝 瓣弁 癡痴 禪禅 稱称 纖繊 膽胆 臺台 蟲虫 蠶蚕 觸触 證証 谿渓 豫予 貳弐 踐践 釋釈 鑛鉱 隱隠 隨随 險険 雙双 顏顔
  飮飲 騷騒 麵麺 齡齢
`

const COMMON_FORM: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map(pair => {
      const [variant = '', common = ''] = pair
      return [variant, common]
    }),
)

/** The common form of a character that has one; else the character itself. */
export const commonForm = (character: string): string => COMMON_FORM.get(character) ?? character
