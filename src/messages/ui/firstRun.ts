import { type Bilingual } from "./bilingual";

const english = {
  title: "Measure job quality where your data are",
  points: [
    "One formula scores every row of a table",
    "Drag a weight and watch ranks move, here and in the sheet",
    "Weights stay in cells: visible, printable, yours",
  ],
  insertSample: "Insert sample data",
  insertSampleHint: "Ten industries and three presets on new sheets",
  skip: "Use my own table",
  howTo: "Select your data, press Ctrl+T to make it a table, then choose it above.",
  noTables: "This workbook has no table yet.",
  sampleNotes: [
    "Worked example: pay, conditions, benefits, satisfaction and training in ten industries",
    "Illustrative figures with round numbers.",
  ],
};

const chinese: typeof english = {
  title: "在数据所在之处衡量就业质量",
  points: [
    "一个公式为表中每一行打分",
    "拖动权重，名次在此处和工作表中同时变化",
    "权重保存在单元格中：可见、可打印、归您所有",
  ],
  insertSample: "插入示例数据",
  insertSampleHint: "在新工作表中写入十个行业和三套权重方案",
  skip: "使用自己的表格",
  howTo: "选中数据，按 Ctrl+T 转换为表格，然后在上方选择。",
  noTables: "此工作簿还没有表格。",
  sampleNotes: ["示例：十个行业的薪酬、条件、福利、满意度与培训", "数字为示意，取整。"],
};

export const firstRunTexts: Bilingual<typeof english> = { "en-US": english, "zh-CN": chinese };
