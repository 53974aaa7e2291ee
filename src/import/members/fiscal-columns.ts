const FISCAL = /(?:入会|加入|登録|参加|参画|加盟|認定|宣言|締結|退会|脱退).{0,4}年度|fiscal year/iu

/** What is said of columns of fiscal years, which nobody reads as dates; nothing where there are none. */
export const fiscalColumns = (unread: readonly string[]): readonly string[] => {
  const columns = unread.filter(heading => FISCAL.test(heading))
  return columns.length === 0
    ? []
    : [
        `年度は翌年3月まで続き、入会・退会した日や年になりません。${columns.join('、')} は読み込まず、日付は空のままです。日、年月、暦の年が分かれば「入会日」「退会日」の列に書いてください / A fiscal year goes on into the next calendar year and is no date: ${columns.join(', ')} was not read, and the dates stay empty. Write the day, the month or the calendar year into the column 入会日 or 退会日 if you know it`,
      ]
}
