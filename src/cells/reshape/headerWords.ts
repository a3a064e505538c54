// What publishers call their columns, in any language whatever Excel's is. A first guess, which the user sees and can change.

const words = {
  names:
    /\b(?:country|ref area|area|geo|region|province|state|county|borough|city|location|industry|sector|occupation|department|company|firm|employer|land)\b|地区|省份|城市|国家|行业|职业|企业|部门|单位名称/,
  indicators: /\b(?:indicator|series|variable|measure|subject|question|statistic|item)\b|指标|变量|题目|问题/,
  values: /^(?:obs )?(?:value|values|response|score|wert|valeur)$|^(?:数值|值|得分)$/,
  year: /\b(?:year|time|time period|period|jahr|année|anno)\b|年份|年度|时间/,
} as const;

/** Whether a header says that its column holds such things; points, underscores and figures part words, as in "ref_area.label". */
export function headerSays(what: keyof typeof words, header: string): boolean {
  return words[what].test(
    header
      .toLowerCase()
      .replace(/[_.\\\d]+/g, " ")
      .trim(),
  );
}

/** What stands for all of a breakdown, such as sex or age: of them a table is meant to be read first. */
export const wholeOfBreakdown = /^(?:t|_t|tot|total|all|both sexes|insgesamt|ensemble|合计|总计|全部)$/;
