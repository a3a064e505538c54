import { type method as english } from "../../en-US/method/common";

/** What every method text has: formulas, references, software; and the whole of an ESI. */
export const method: typeof english = {
  structureTitle: "方法说明：就业结构指数（ESI）",
  structureSubject: "就业结构指数（ESI）为所有单元格的 Σ (J/T)·w，J 为单元格的就业人数，T 为合计。",
  data: (text) => `就业人数：${text}`,
  cells: (filled, total) => `${filled} 个单元格有就业人数，合计 ${total}。`,
  zeros: (zeros) => `其中 ${zeros} 个为 0，计入单元格数。`,
  blanks: (blanks) => `${blanks} 个单元格空白，不计入。`,
  structureWeights: {
    evenness:
      "权重：w = −ln s / ln n，s 为单元格占比，n 为单元格数（Pielou 均匀度）：就业全部集中于一格时为 0，均匀分布时为 1。",
    diversity: "权重：w = 1 − s，s 为单元格占比（Gini–Simpson）：随机抽取的两个岗位属于不同单元格的概率。",
    layer: "权重：按位置取 w = 1、2、3、…：就业越偏后，指数越高。",
  },
  weightsGiven: (text) => `权重：${text}，按给定数值原样使用；指数为这些数值的就业加权平均。`,
  weightsFormula: "权重：由下面的公式计算。",
  formulas: "公式",
  formula: "公式",
  cell: "单元格",
  others: "同一数据或同一工作表上加载项的其他公式",
  moreFormulas: (count) => `……另有 ${count} 个。`,
  references: "参考文献",
  software: "软件",
  written: (version, date) =>
    `Employment Indices for Excel（就业指数），版本 ${version}。于 ${date} 根据当时工作簿中的公式和单元格写成。`,
};
