import { type firstRun as english } from "../../en-US/ui/firstRun";

export const firstRun: typeof english = {
  title: "在数据所在之处衡量就业质量",
  points: [
    "一个公式为表中每一行打分",
    "拖动权重，名次在此处和工作表中同时变化",
    "权重保存在单元格中：可见、可打印、归您所有",
  ],
  insertSample: "插入示例数据",
  insertSampleHint: "在新工作表中写入十个行业和三个预设",
  skip: "使用自己的表格",
  noTables: "此工作簿还没有表格。",
  sampleNotes: ["示例：十个行业的薪酬、条件、福利、满意度与培训", "数字为示意，取整。"],
  sampleWords: new Map([
    ["Industry", "行业"],
    ["Pay", "薪酬"],
    ["Conditions", "工作条件"],
    ["Benefits", "福利"],
    ["Satisfaction", "满意度"],
    ["Training", "培训"],
    ["Employment", "就业人数"],
    ["Balanced", "均衡"],
    ["Example", "示例"],
    ["Jobs", "岗位"],
    ["Weights", "权重"],
  ]),
};
