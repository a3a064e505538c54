import { type TimeErrors } from "../../../core/errors/time";
import { number } from "../../format";
import { type ErrorWords } from "../../words";

export const timeErrors: ErrorWords<TimeErrors> = {
  timeBlank: (p) => `指数的第 ${p.position} 个值没有对应的时间。请填写时间，或清空该值。`,
  timesEqual: () => "时间（至少一侧）全部相同，无法计算斜率。请检查 time 区域。",
  baseNotPositive: (p) => `指数的第 ${p.position} 个值为空、0 或负数，不能作为基期 100。请选择其他基期。`,
  startsAlike: () => "各行第一年的数值相同，没有落后者。请检查所选单元格。",
  yearTwice: (p) => `两列的年份都是 ${p.year}。请为每列给出不同的年份。`,
  logNotPositive: (p) =>
    `values 第 ${p.row} 行第 ${p.column} 列为 ${number(p.value)}，取对数须大于 0。请更正或清空。`,
  eventMissing: () => "缺少 event。请给出可能发生变化的起始时间，例如 2023。",
  periodsMissing: () => "缺少 periods。请给出要预测的期数，例如 3。",
  regressorConstant: (p) => `x 的第 ${p.column} 列在所用各行中全部相同，与截距重复。请去掉该列。`,
  regressorRepeats: (p) => `x 的第 ${p.column} 列是前面各列的精确线性组合。请去掉其中一列。`,
  rowsDiffer: (p) => `x 有 ${p.rows} 行，而 y 有 ${p.values} 个值。请为两者选择相同的行。`,
  exposureConstant: () => "所有评价对象的 exposure 相同，无从比较。请选择暴露程度不同的评价对象。",
  rowWeightNegative: (p) =>
    `第 ${p.position} 个权重为负（${number(p.value)}）。不用该行请输入 0，否则输入正数。`,
  pointsTooFew: (p) => `只有 ${p.present} 个有效值，至少需要 ${p.needed} 个。`,
  rowsTooFew: (p) => `只有 ${p.present} 个完整行，至少需要 ${p.needed} 行（须多于待估参数）。`,
  sideTooShort: (p) => `事件之前有 ${p.before} 个有效值，之后有 ${p.after} 个；每侧至少需要 ${p.needed} 个。`,
  growthUndefined: () => "复合增长率要求首期和末期各有一个正值。",
  pointsTooMany: (p) => `${p.given} 个点超出 Theil–Sen 斜率的上限（${p.limit} 个）。请先按年或季度取平均。`,
};
