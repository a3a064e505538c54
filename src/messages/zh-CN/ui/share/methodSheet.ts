import { type methodSheet as english } from "../../../en-US/ui/share/methodSheet";

/** The method sheet on the Share tab. */
export const methodSheet: typeof english = {
  title: "方法说明",
  hint: "为论文附录记录一个指数：指标、权重及其来源、公式、文献。",
  choose: "选择指数…",
  again: "重新查找",
  none: "此工作簿没有单元格计算 QEI 或 ESI。",
  index: "指数",
  origin: "权重来源",
  origins: {
    found: "以工作簿所示为准",
    hand: "人工设定",
    pairwise: "两两比较（AHP）",
    experts: "多位专家打分",
    words: "自行说明",
  },
  ownWords: "权重的来源",
  ownWordsHint: "例如：2025 年调查，表 3",
  write: "写入工作表",
  markdown: "显示为 Markdown",
  markdownLabel: "方法说明（Markdown）",
  sheet: "方法说明",
  written: (sheet) => `方法说明已写入工作表“${sheet}”。`,
  unreadable: "此公式已不再计算 QEI 或 ESI。请重新查找。",
};
