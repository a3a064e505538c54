import { grouped } from "../../../grouped";
import { type reach as english } from "../../../en-US/ui/analyze/reach";

export const reach: typeof english = {
  title: "要达到某一名次需要多少？",
  unit: "评价对象",
  choose: "请选择评价对象…",
  inRow: (unit, row) => `${unit}（第 ${row} 行）`,
  indicator: "变动的指标",
  rank: "目标名次",
  expected: (of) => `请输入 1 至 ${of} 的整数`,
  now: (unit, rank, of) => `${unit} 目前为第 ${grouped(rank)} 名，共 ${grouped(of)} 个。`,
  change: (indicator, from, to) => `${indicator} 由 ${from} 变为 ${to}`,
  by: (amount) => `（${amount}）`,
  beyond: { up: (value) => `高于 ${value}`, down: (value) => `低于 ${value}` },
  reached: (unit, rank, level) => `仅此一项变动，${unit} 即升至第 ${rank} 名，即 ${level} 目前的名次。`,
  end: (indicator, rank, goal) =>
    `仅靠 ${indicator}，无论取何值都达不到第 ${goal} 名：最好只能升至第 ${rank} 名，此时`,
  never: (indicator, goal) => `仅靠 ${indicator}，无论取何值都达不到第 ${goal} 名，名次也不会比现在更好。`,
  held: "已达到该名次或更好的名次。",
  unranked: (unit) => `${unit} 没有得分，因此没有名次可提升。`,
  uncounted: (indicator) => `${indicator} 的权重为 0：不影响名次。`,
  missing: (unit, indicator) => `${unit} 缺少 ${indicator} 的数据，请先补上。`,
  unheardOf: "优于所有评价对象的现有水平。",
  percentile: "其他评价对象的百分位名次保持不变。",
  apply: "试用此变化",
};
