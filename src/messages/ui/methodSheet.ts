import { type Bilingual } from "./bilingual";

const english = {
  title: "Method sheet",
  hint: "Documents an index for a paper's appendix: indicators, weights and their origin, formulas, sources.",
  choose: "Choose an index…",
  again: "Look again",
  none: "No cell of this workbook computes QEI or ESI.",
  index: "Index",
  origin: "Origin of the weights",
  origins: {
    found: "As the workbook shows",
    hand: "Set by hand",
    pairwise: "Pairwise comparison (AHP)",
    experts: "Points of several experts",
    words: "In my own words",
  },
  ownWords: "Where the weights come from",
  ownWordsHint: "For example: Survey of 2025, table 3",
  write: "Write the sheet",
  markdown: "Show as Markdown",
  markdownLabel: "Method as Markdown",
  sheet: "Method",
  written: (sheet: string) => `The method is on the sheet ${sheet}.`,
  unreadable: "This formula computes no QEI and no ESI any more. Look again.",
};

const chinese: typeof english = {
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

/** The method sheet on the Share tab. */
export const methodSheetTexts: Bilingual<typeof english> = { "en-US": english, "zh-CN": chinese };
