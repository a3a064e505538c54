import { grouped } from "../../grouped";
import { type ranking as english } from "../../en-US/ui/ranking";

/** @param preset the official one, null for the weights before. */
const sinceOf = (preset: string | null) => (preset === null ? "" : `与“${preset}”相比，`);

export const ranking: typeof english = {
  rank: "名次",
  unit: "评价对象",
  score: "得分",
  change: "变化",
  list: "各评价对象排名",
  up: (places, since) => `${sinceOf(since)}上升 ${places} 位`,
  down: (places, since) => `${sinceOf(since)}下降 ${places} 位`,
  same: "名次不变",
  missing: (names) => `缺失：${names}`,
  missingMark: (count) => `缺 ${count} 项`,
  noScore: "无得分",
  noUnits: "没有符合的评价对象。",
  search: "查找评价对象",
  heard: (unit, rank, of, score, change) =>
    `${unit}，第 ${rank} 名，共 ${of} 个，得分 ${score}${change && `，${change}`}`,
  top: "由高到低",
  bottom: "由低到高",
  order: "顺序",
  view: "视图",
  bars: "条形图",
  table: "表格",
  slope: "对比",
  compareWith: "对比预设",
  legend: "得分来自",
  legendOf: (parts) => `${parts} 个组成部分的颜色`,
  byIndicator: "按指标",
  noParts: "条形只显示总分：按此合成方式，总分不是各部分之和。",
  pointsOf: (name, points) => `${name} ${points}`,
  mostFrom: (points) => `主要来自 ${points}`,
  more: (count) => `还有 ${count} 个`,
  summary: (units, first, score, last) =>
    `共 ${grouped(units)} 个评价对象。${first} 以 ${score} 居首，${last} 居末。`,
  ranks: (first, last) => `第 ${first}–${last} 名`,
  ties: (ranks) => `${ranks}之间没有实际差别：所示得分相同。`,
  moved: (count, since) => `${sinceOf(since)}${grouped(count)} 个评价对象名次有变。`,
  mostUp: (unit, places) => `${unit} 上升最多：${grouped(places)} 位。`,
  slopeSummary: (preset, moved, of) =>
    `${grouped(of)} 个评价对象中有 ${grouped(moved)} 个与“${preset}”的名次不同。`,
  agreement: (tau) => `名次一致程度（Kendall tau-b，1 = 完全相同）：${tau}。`,
  weights: "权重",
  points: "百分点",
  slopeOf: (unit, from, to, change) => `${unit}：由第 ${from} 名变为第 ${to} 名，${change}`,
  slopeHidden: (count) => `图中只画出变动最大的 ${count} 个评价对象。`,
};
