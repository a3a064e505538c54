import { type StructureWeight } from "../../core/options";
import { plural } from "../plural";
import { type Bilingual } from "../ui/bilingual";

const english = {
  structureTitle: "Method: Employment Structure Index (ESI)",
  structureSubject:
    "The Employment Structure Index (ESI) is the sum Σ (J/T)·w over all cells, J the employment of a cell, T its total.",
  data: (text: string) => `Employment: ${text}`,
  cells: (filled: string, total: string) =>
    `${filled} ${plural(filled, "cell holds", "cells hold")} employment; it adds up to ${total}.`,
  zeros: (zeros: string) => `${zeros} of them ${plural(zeros, "is 0 and is", "are 0 and are")} counted.`,
  blanks: (blanks: string) =>
    `${blanks} ${plural(blanks, "cell is blank and is", "cells are blank and are")} not counted.`,
  structureWeights: {
    evenness:
      "Weights: w = −ln s / ln n, s the cell's share and n the number of cells (Pielou evenness): 0 where all employment is in one cell, 1 where it is spread evenly.",
    diversity:
      "Weights: w = 1 − s, s the cell's share (Gini–Simpson): the probability that two jobs drawn at random belong to different cells.",
    layer: "Weights: w = 1, 2, 3, … by position: the higher, the more employment stands in later cells.",
  } satisfies Record<StructureWeight, string>,
  weightsGiven: (text: string) =>
    `Weights: ${text}, exactly as given; the index is the employment-weighted mean of these numbers.`,
  weightsFormula: "Weights: what the formula below computes.",
  formulas: "Formulas",
  formula: "Formula",
  cell: "Cell",
  others: "Further formulas of the add-in on the same data or sheet",
  moreFormulas: (count: string) => `… and ${count} more.`,
  references: "References",
  software: "Software",
  written: (version: string, date: string) =>
    `Employment Indices for Excel, version ${version}. Written on ${date} from the workbook's formulas and cells at that time.`,
};

const chinese: typeof english = {
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

/** What every method text has: formulas, references, software; and the whole of an ESI. */
export const methodTexts: Bilingual<typeof english> = { "en-US": english, "zh-CN": chinese };
