import { grouped } from "../../grouped";
import { type compared as english } from "../../en-US/ui/compared";

/** Several presets beside each other. */
export const compared: typeof english = {
  several: "多个预设",
  choose: (most) => `预设，最多 ${most} 个`,
  draft: (preset) => `${preset}（此处所改）`,
  reference: (preset) => `${preset}（对比基准）`,
  preset: "预设",
  agreement: "一致程度",
  moved: "名次不同",
  apart: "相差",
  title: "多个预设对比",
  agreementTitle: (preset) => `与“${preset}”的一致程度`,
  ranksTitle: "各预设下的名次",
  two: (here, there) => `“${here}”与“${there}”对比`,
  places: "名次变化",
  slopes: "名次变化",
  note: (preset) =>
    `一致程度为与“${preset}”名次的 Kendall tau-b：1 = 顺序完全相同，−1 = 顺序相反。名次不同：名次有别的评价对象数。`,
  same: (units, of) => `${grouped(of)} 个评价对象中有 ${grouped(units)} 个在所有预设下名次相同。`,
  furthest: (unit, best, worst) => `相差最大：${unit}，从第 ${best} 名到第 ${worst} 名。`,
  byDisagreement: "分歧最大的在前",
  chart: (left, right) => `先按“${left}”、再按“${right}”的名次。`,
  chartMost: (moves) => `变动最大：${moves}。`,
  chartMove: (unit, from, to) => `${unit} 由第 ${from} 名到第 ${to} 名`,
  chartSame: "0 个评价对象名次不同。",
  refused: (preset) => `“${preset}”给不出名次。`,
};
