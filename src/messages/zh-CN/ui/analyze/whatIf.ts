import { grouped } from "../../../grouped";
import { type whatIf as english } from "../../../en-US/ui/analyze/whatIf";

export const whatIf: typeof english = {
  note: "指标变化后的指数，沿用现有数据的量纲。这不是预测：其他一切不变。",
  change: (position) => `变化 ${position}`,
  indicator: "指标",
  kinds: { percent: "按百分比变动", add: "增减", set: "设为" },
  kindOf: (indicator) => `${indicator} 的变化方式`,
  amountOf: (indicator) => `${indicator} 的变化量`,
  expected: "请输入数字，例如 10 或 −2.5",
  another: "再加一个指标",
  leave: (indicator) => `${indicator} 保持不变`,
  who: "变化对象",
  everyone: "全部评价对象",
  list: "变化后的排名",
  scores: (before, after) => `由 ${before} 变为 ${after}`,
  none: "请输入某个指标的变化量。",
  summary: (moved, of) => `${grouped(of)} 个评价对象中有 ${grouped(moved)} 个名次会变。`,
  gains: (unit, places) => `${unit} 上升最多：${grouped(places)} 位。`,
  ghost: "轮廓为现有得分。",
  write: "写成公式",
  said: {
    percent: (indicator, amount) => `${indicator} 变动 ${amount}%`,
    add: (indicator, amount) => `${indicator} 增减 ${amount}`,
    set: (indicator, amount) => `${indicator} 设为 ${amount}`,
  },
  changed: (changes, who) => `变化内容：${changes}。变化对象：${who}。`,
  frozen: "沿用现有数据的量纲；其他一切不变。",
  columns: {
    unit: "评价对象",
    before: "现有指数",
    after: "变化后指数",
    change: "变化",
    rankBefore: "现有名次",
    rankAfter: "变化后名次",
  },
  chart: "变化前后的指数",
};
