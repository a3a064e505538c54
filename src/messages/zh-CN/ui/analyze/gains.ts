import { type gains as english } from "../../../en-US/ui/analyze/gains";

export const gains: typeof english = {
  title: "谁上升，谁下降",
  by: "分组",
  none: "请选择列…",
  still: "移动权重后，此处显示各组的平均变化。",
  since: { last: "与变动前的权重相比。", official: (preset) => `与 ${preset} 相比。` },
  group: "组",
  count: "个数",
  places: "名次",
  score: "指数",
  rest: (groups) => `其间还有 ${groups} 组`,
  units: (names) => `上升最多：${names}。`,
  lost: (names) => `下降最多：${names}。`,
  chart: (column) => `按 ${column} 的平均名次变化`,
  unit: (name, places) => `${name} ${places}`,
};
