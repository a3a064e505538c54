import { type PresetImportProblem } from "../presetProblems";
import { type Bilingual } from "./bilingual";

const english = {
  title: "Exchange presets",
  hint: "Weights, directions and goalposts as a file for another workbook.",
  exportTable: (table: string) => `Export ${table}`,
  exported: (table: string) => `Presets of ${table} as a file`,
  import: "Import…",
  paste: "Presets file, or COIN Tool rows",
  pasteHint: "Paste the file's text, or rows 7 to 16 of the sheet Database of a COIN Tool workbook.",
  open: "Open a file…",
  preview: "Preview",
  previewTitle: "Preview",
  contents: (indicators: string, presets: string) => `Indicators: ${indicators}. Presets: ${presets}.`,
  fileSource: (source: string) => `Source: ${source}`,
  fromLevels:
    "The weights are multiplied down the levels. Levels beside each other count alike, as these rows do not hold their weights; change the preset if they differ.",
  indicator: "Indicator",
  problems: "Left out of the import:",
  newTable: "Write as a new table",
  intoTable: (table: string) => `Add to ${table}`,
  intoTableHint: (table: string) => `Adds the weights only; directions and goalposts of ${table} stay.`,
  notInTable: (table: string, names: string) => `Not in ${table}, so left out: ${names}.`,
  notInFile: (names: string) => `Not in the file, so weight 0: ${names}.`,
  added: (presets: string, table: string) => `${presets} added to ${table}.`,
  written: (table: string, sheet: string) => `Table ${table} is on sheet ${sheet}.`,
  notes: ["Imported weights, directions and goalposts"],
  notAllAbove: (table: string) =>
    `Not all sources and further fields of the file could be written above ${table}: no free row, a line that cannot be read, or more than a cell takes. Write the file as a new table to keep them.`,
  unclear: (cells: string) =>
    `Cells without a weight of 0 or more are 0 in the file, those without a direction 1: ${cells}.`,
  fieldsUnreadable: (opening: string, table: string) =>
    `The line “${opening}” above ${table} cannot be read; its fields are not in the file. Correct or delete the line.`,
  fileUnreadable: "This file could not be read. Choose another, or paste its text.",
};

const chinese: typeof english = {
  title: "交换权重方案",
  hint: "将权重、方向与参照值存为文件，供其他工作簿使用。",
  exportTable: (table) => `导出 ${table}`,
  exported: (table) => `${table} 的权重方案文件`,
  import: "导入…",
  paste: "权重方案文件或 COIN Tool 各行",
  pasteHint: "粘贴文件内容，或 COIN Tool 工作簿中 Database 工作表的第 7 至 16 行。",
  open: "打开文件…",
  preview: "预览",
  previewTitle: "预览",
  contents: (indicators, presets) => `指标：${indicators}。权重方案：${presets}。`,
  fileSource: (source) => `来源：${source}`,
  fromLevels:
    "权重已按层级逐级相乘。这些行不含各层级自身的权重，因此同级各项按等权计算；如不相等，请修改方案。",
  indicator: "指标",
  problems: "未能导入：",
  newTable: "写入新表格",
  intoTable: (table) => `添加到 ${table}`,
  intoTableHint: (table) => `只添加权重；${table} 的方向与参照值不变。`,
  notInTable: (table, names) => `${table} 中没有、因而略去：${names}。`,
  notInFile: (names) => `文件中没有、因而权重为 0：${names}。`,
  added: (presets, table) => `已将 ${presets} 添加到 ${table}。`,
  written: (table, sheet) => `表格 ${table} 已写入工作表“${sheet}”。`,
  notes: ["导入的权重、方向与参照值"],
  notAllAbove: (table) =>
    `文件的来源与其他字段未能全部写入 ${table} 上方：没有空行、已有的行无法读取，或超过一个单元格的上限。如需保留，请写入新表格。`,
  unclear: (cells) => `没有大于或等于 0 的权重的单元格在文件中记为 0，没有方向的记为 1：${cells}。`,
  fieldsUnreadable: (opening, table) =>
    `无法读取 ${table} 上方的“${opening}”一行，其字段未写入文件。请修正或删除该行。`,
  fileUnreadable: "无法读取此文件。请另选文件，或粘贴其内容。",
};

/** Preset exchange on the Share tab. */
export const presetExchangeTexts: Bilingual<typeof english> = { "en-US": english, "zh-CN": chinese };

const rowEnglish: Record<PresetImportProblem["code"], string> = {
  tooLarge: "The text has more than 1,000,000 characters. Export fewer presets.",
  tooDeep: "The file is nested too deeply to be a presets file. Choose another.",
  notJson: "This is neither a presets file (JSON) nor rows of a COIN Tool. Copy the whole text.",
  notPresets: "This JSON is no presets file of this add-in. Export one from the Share tab.",
  newerVersion: "The file comes from a newer version of this add-in. Update the add-in.",
  nothingUsable: "Nothing can be imported. Correct the file, then preview again.",
  tooMany: "More than 1,000 indicators or 200 presets. Export fewer.",
  indicatorName: "the indicator has no name",
  indicatorTwice: "the indicator occurs twice; the first counts",
  direction: "the direction is neither 1 nor −1",
  goalpost: "a goalpost is neither a number nor auto",
  goalpostsOrder: "the low goalpost is not below the high one",
  weight: "a weight is no number of 0 or more",
  weightsCount: "there is not one weight for each preset",
  presetName: "the preset has no name",
  presetTwice: "the preset occurs twice; the first counts",
  sourceTooLong: "A source has more than 30,000 characters and is cut there.",
  fieldsTooLong:
    "The file's further fields are longer than a cell (32,767 characters). Remove some to keep them.",
  rows: "COIN Tool: copy exactly rows 7 to 16 of the sheet Database.",
  name: "the indicator has neither name nor code",
  goalposts: "the goalposts are no numbers, or not low below high",
};

const rowChinese: typeof rowEnglish = {
  tooLarge: "文本超过 1,000,000 个字符。请减少导出的方案。",
  tooDeep: "文件嵌套过深，不是权重方案文件。请另选文件。",
  notJson: "既不是权重方案文件（JSON），也不是 COIN Tool 的各行。请复制全部内容。",
  notPresets: "此 JSON 不是本加载项的权重方案文件。请从“共享”中导出。",
  newerVersion: "文件来自更新版本的加载项。请更新加载项。",
  nothingUsable: "没有可以导入的内容。请修改文件后再次预览。",
  tooMany: "超过 1,000 项指标或 200 套方案。请减少导出的内容。",
  indicatorName: "指标没有名称",
  indicatorTwice: "指标重复；以第一个为准",
  direction: "方向既不是 1 也不是 −1",
  goalpost: "参照值既不是数字也不是 auto",
  goalpostsOrder: "下限参照值不小于上限",
  weight: "权重不是大于或等于 0 的数字",
  weightsCount: "权重个数与方案数不符",
  presetName: "方案没有名称",
  presetTwice: "方案重复；以第一个为准",
  sourceTooLong: "某个来源超过 30,000 个字符，超出部分已略去。",
  fieldsTooLong: "文件的其他字段超过一个单元格的上限（32,767 个字符）。请删减后再导入以保留它们。",
  rows: "COIN Tool：请正好复制 Database 工作表的第 7 至 16 行。",
  name: "指标既无名称也无代码",
  goalposts: "参照值不是数字，或下限不小于上限",
};

const problemWords: Bilingual<typeof rowEnglish> = { "en-US": rowEnglish, "zh-CN": rowChinese };

/** What is wrong, and with which entry, counted from 1. */
export function describePresetProblem(
  problem: PresetImportProblem,
  language: keyof typeof problemWords,
): string {
  const words = problemWords[language][problem.code];
  const chineseText = language === "zh-CN";
  if ("column" in problem && problem.code !== "rows")
    return chineseText ? `第 ${problem.column} 列：${words}` : `Column ${problem.column}: ${words}`;
  if (!("row" in problem)) return words;
  const isPreset = problem.code === "presetName" || problem.code === "presetTwice";
  const name = problem.name === "" ? "" : chineseText ? `（${problem.name}）` : ` (${problem.name})`;
  if (chineseText) return `第 ${problem.row} ${isPreset ? "套方案" : "项指标"}${name}：${words}`;
  return `${isPreset ? "Preset" : "Indicator"} ${problem.row}${name}: ${words}`;
}
