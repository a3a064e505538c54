import { grouped } from "../../../grouped";
import { type compareBy as english } from "../../../en-US/ui/analyze/compareBy";

export const compareBy: typeof english = {
  none: "本表没有可用于分组的列：年份，或多行共有的文字。",
  column: "分组比较",
  note: "名次为组内名次；量纲为全体的量纲。",
  group: "组",
  count: "个数",
  mean: "均值",
  lowest: "最低",
  highest: "最高",
  between: (share, column) => `评价对象之间差异的 ${share} 来自 ${column} 各组之间。`,
  within: (group, units) => `${group} 组内排名：${grouped(units)} 个评价对象`,
  members: (group) => `${group} 组内排名`,
  index: "指数",
  rank: "组内名次",
  rankOfAll: "全体名次",
  show: "显示",
  path: "某一评价对象的历年变化",
  everyUnit: "请选择评价对象…",
  at: (group, rank, of, score) => `${group}：第 ${rank} 名（共 ${grouped(of)}），${score}`,
  title: (column) => `按 ${column}`,
  chart: (column) => `按 ${column} 的指数均值`,
};
