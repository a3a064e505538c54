import { type publish as english } from "../../en-US/ui/publish";

export const publish: typeof english = {
  heading: "发布排名",
  intro: "生成一张新工作表：已排序，含数据条、权重、图表和来源，可直接打印。其他内容不变。",
  title: "标题",
  holds: "数值",
  live: "实时：随数据和权重更新",
  dated: "当前数值：固定不变",
  contents: "工作表内容",
  scores: "指数各组成部分的得分（数据条）",
  tooManyParts: (count) => `${count} 个组成部分的得分一页放不下，因此略去。`,
  ranges: "名次范围及稳健性说明",
  rangesTooMuch: "评价对象和指标过多，无法模拟，因此略去名次范围。",
  weights: "各层权重",
  chart: "指数图表",
  publish: "发布",
  working: "正在模拟名次范围",
  rank: "名次",
  unit: "评价对象",
  index: "指数",
  rankRange: "名次范围",
  missing: "缺失",
  part: "指数组成",
  indicator: "指标",
  weight: "权重",
  shareWithin: "组内占比",
  shareOfIndex: "占指数",
  subtitle: (indicators, dimensions) =>
    dimensions > 0
      ? `本指数由 ${dimensions} 个维度的 ${indicators} 项指标合成。`
      : `本指数由 ${indicators} 项指标合成。`,
  method: (normalization, aggregation, preset) =>
    `归一化：${normalization}。合成：${aggregation}。权重：预设“${preset}”。`,
  anyPart: "只要有任一部分，评价对象就有指数。",
  coverage: (share) => `已有部分低于 ${share} 的评价对象没有指数。`,
  robustness: (spread, draws, unit, low, high, typical) =>
    `稳健性：各项权重上下变动不超过 ${spread} 时，在 ${draws} 次模拟的 90% 中，${unit} 的名次${low === high ? `为 ${low}` : `在 ${low} 至 ${high} 之间`}；半数评价对象的名次变动不超过 ${typical} 位。名次范围涵盖 90% 的模拟结果。`,
  source: (data, weights) => `来源：表 ${data}；权重：表 ${weights}。`,
  follows: "实时：数值随上述表格更新。由 Employment Indices for Excel 计算。",
  asOf: (date) => `截至 ${date} 的数值，不再更新。由 Employment Indices for Excel 计算。`,
  outdated: "权重表的行此后有变动：请重新发布。",
};
