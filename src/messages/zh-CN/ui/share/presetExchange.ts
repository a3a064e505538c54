import {
  type presetExchange as presetExchangeEnglish,
  type presetProblemPlaces as presetProblemPlacesEnglish,
  type presetProblems as presetProblemsEnglish,
} from "../../../en-US/ui/share/presetExchange";

/** Preset exchange on the Share tab. */
export const presetExchange: typeof presetExchangeEnglish = {
  title: "交换预设",
  hint: "将整个权重表（含维度与方法）存为文件，供其他工作簿使用。",
  exportTable: (table) => `导出 ${table}`,
  exported: (table) => `${table} 的预设文件`,
  import: "导入…",
  paste: "预设文件或 COIN Tool 各行",
  pasteHint: "粘贴文件内容，或 COIN Tool 工作簿中 Database 工作表的第 7 至 16 行。",
  open: "打开文件…",
  preview: "预览",
  previewTitle: "预览",
  contentsTree: (indicators, dimensions, presets) =>
    `指标：${indicators}，分属维度：${dimensions}。预设：${presets}。`,
  dimension: "维度",
  contents: (indicators, presets) => `指标：${indicators}。预设：${presets}。`,
  fileSource: (source) => `来源：${source}`,
  levelsAsked:
    "各层级成为维度。这些行不含各层级自身的权重：请按 Framework 工作表填写；每个权重在同级之间起作用。",
  levelsTyped: (weights) => `各维度的权重为导入时填写：${weights}。`,
  weightOf: (dimension) => `${dimension} 的权重`,
  weightNeeded: "请输入不小于 0 的数。",
  indicator: "指标",
  problems: "未能导入：",
  newTable: "写入新表格",
  intoTable: (table) => `添加到 ${table}`,
  intoTableHint: (table) => `只添加权重；${table} 的其他内容不变。`,
  otherTree: (table, names) =>
    `维度不同，文件中的权重在 ${table} 中含义不同。位置不同的有：${names}。请将文件写入新表格。`,
  kept: (table, cells) => `以下各处与文件不同，${table} 保留自身内容：${cells}。`,
  notInTable: (table, names) => `${table} 中没有、因而略去：${names}。`,
  notInFile: (names) => `文件中没有、因而权重为 0：${names}。`,
  added: (presets, table) => `已将 ${presets} 添加到 ${table}。`,
  written: (table, sheet) => `表格 ${table} 已写入工作表“${sheet}”。`,
  notes: ["导入的权重表"],
  notAllAbove: (table) =>
    `文件的来源与其他字段未能全部写入 ${table} 上方：没有空行、已有的行无法读取，或超过一个单元格的上限。如需保留，请写入新表格。`,
  unclear: (cells) => `没有大于或等于 0 的权重的单元格在文件中记为 0，没有方向的记为 1：${cells}。`,
  unclearMethods: (cells) => `不是归一化、合成方式或覆盖率的单元格未写入文件：${cells}。`,
  fieldsUnreadable: (opening, table) =>
    `无法读取 ${table} 上方的“${opening}”一行，其字段未写入文件。请修正或删除该行。`,
  fileUnreadable: "无法读取此文件。请另选文件，或粘贴其内容。",
};

export const presetProblems: typeof presetProblemsEnglish = {
  tooLarge: "文本超过 1,000,000 个字符。请减少导出的预设。",
  tooDeep: "文件嵌套过深，不是预设文件。请另选文件。",
  notJson: "既不是预设文件（JSON），也不是 COIN Tool 的各行。请复制全部内容。",
  notPresets: "此 JSON 不是本加载项的预设文件。请从“共享”中导出。",
  newerVersion: "文件来自更新版本的加载项。请更新加载项。",
  nothingUsable: "没有可以导入的内容。请修改文件后再次预览。",
  tooMany: "超过 1,000 项指标或 200 个预设。请减少导出的内容。",
  indicatorName: "指标没有名称，或名称为 0（权重表视为空白）",
  indicatorTwice: "指标重复；以第一个为准",
  direction: "方向既不是 1 也不是 −1",
  goalpost: "目标值既不是数字也不是 auto",
  goalpostsOrder: "下限不小于上限",
  weight: "权重不是大于或等于 0 的数字",
  weightsCount: "权重个数与预设数不符",
  presetName: "预设没有名称",
  presetTwice: "预设重复；以第一个为准",
  sourceTooLong: "某个来源超过 30,000 个字符，超出部分已略去。",
  fieldsTooLong: "文件的其他字段超过一个单元格的上限（32,767 个字符）。请删减后再导入以保留它们。",
  dimensionNeeded: "无法使用的一行是其他行的维度：缺少它，指数就成了另一个指数。请更正文件后再次预览。",
  tree: "文件中的维度构不成指数，因而未导入任何内容。",
  dimension: "维度不是文本，或为 0（权重表视 0 为空白）",
  normalization: "归一化不是 QEI 接受的词",
  aggregation: "合成方式既不是 QEI 接受的词，也不是 -10 到 10 的数",
  coverage: "覆盖率不是大于 0 且不超过 1 的比例",
  rows: "COIN Tool：请正好复制 Database 工作表的第 7 至 16 行。",
  name: "指标既无名称也无代码，或为 0（权重表视为空白）",
  goalposts: "目标值不是数字，或下限不小于上限",
};

/** Where in a file a problem is, counted from 1. */
export const presetProblemPlaces: typeof presetProblemPlacesEnglish = {
  column: (column, words) => `第 ${column} 列：${words}`,
  indicator: (row, name, words) => `第 ${row} 项指标${name && `（${name}）`}：${words}`,
  preset: (row, name, words) => `第 ${row} 个预设${name && `（${name}）`}：${words}`,
};
