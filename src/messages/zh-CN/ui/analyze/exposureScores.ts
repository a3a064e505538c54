import { type exposureScores as english } from "../../../en-US/ui/analyze/exposureScores";

/** Published exposure to AI, added to occupations by their codes. */
export const exposureScores: typeof english = {
  title: "各职业的 AI 暴露度",
  found: (column, system) => `“${column}”列为职业代码（${system}）。`,
  column: "代码列",
  source: "来源",
  matched: (matched, of) => `${of} 行代码中有 ${matched} 行见于该来源。`,
  unmatched: (codes) => `该来源中没有：${codes}；相应单元格显示错误并说明原因。`,
  add: "添加暴露度",
  heading: (source) => `AI 暴露度（${source}）`,
  note: "暴露不等于被替代。作为指标时，越大越好还是越小越好由您决定。",
};
