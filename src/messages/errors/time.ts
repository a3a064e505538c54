import { type ErrorCode } from "../../core/errors";
import { type TimeErrors } from "../../core/errors/time";
import { type ErrorMessages } from "../catalogue";
import { number } from "../format";

export const timeErrors: ErrorMessages<TimeErrors> = {
  timeBlank: {
    "en-US": (p) => `Value ${p.position} of the index has no time. Type its time, or clear the value.`,
    "zh-CN": (p) => `指数的第 ${p.position} 个值没有对应的时间。请填写时间，或清空该值。`,
  },
  timesEqual: {
    "en-US": () =>
      "The times are all the same, at least on one side, so there is no slope. Check the time range.",
    "zh-CN": () => "时间（至少一侧）全部相同，无法计算斜率。请检查 time 区域。",
  },
  baseNotPositive: {
    "en-US": (p) =>
      `Value ${p.position} of the index is blank, 0 or negative and cannot be 100. Choose another base.`,
    "zh-CN": (p) => `指数的第 ${p.position} 个值为空、0 或负数，不能作为基期 100。请选择其他基期。`,
  },
  eventMissing: {
    "en-US": () => "Event is missing. Give the time from which things may differ, such as 2023.",
    "zh-CN": () => "缺少 event。请给出可能发生变化的起始时间，例如 2023。",
  },
  periodsMissing: {
    "en-US": () => "Periods is missing. Give the number of periods to forecast, such as 3.",
    "zh-CN": () => "缺少 periods。请给出要预测的期数，例如 3。",
  },
  regressorConstant: {
    "en-US": (p) =>
      `Column ${p.column} of x is the same in every row used, like the intercept. Leave it out.`,
    "zh-CN": (p) => `x 的第 ${p.column} 列在所用各行中全部相同，与截距重复。请去掉该列。`,
  },
  regressorRepeats: {
    "en-US": (p) =>
      `Column ${p.column} of x is an exact combination of the columns before it. Leave one of them out.`,
    "zh-CN": (p) => `x 的第 ${p.column} 列是前面各列的精确线性组合。请去掉其中一列。`,
  },
  rowsDiffer: {
    "en-US": (p) => `X has ${p.rows} rows but y has ${p.values} values. Select the same rows for both.`,
    "zh-CN": (p) => `x 有 ${p.rows} 行，而 y 有 ${p.values} 个值。请为两者选择相同的行。`,
  },
  exposureConstant: {
    "en-US": () =>
      "Exposure is the same for all units, so there is nothing to compare. Select units that differ.",
    "zh-CN": () => "所有单元的 exposure 相同，无从比较。请选择暴露程度不同的单元。",
  },
  rowWeightNegative: {
    "en-US": (p) =>
      `Weight ${p.position} is negative (${number(p.value)}). Use 0 to leave the row out, or a positive number.`,
    "zh-CN": (p) => `第 ${p.position} 个权重为负（${number(p.value)}）。不用该行请输入 0，否则输入正数。`,
  },
  pointsTooFew: {
    "en-US": (p) => `${p.present} known value${p.present === 1 ? "" : "s"}; at least ${p.needed} are needed.`,
    "zh-CN": (p) => `只有 ${p.present} 个有效值，至少需要 ${p.needed} 个。`,
  },
  rowsTooFew: {
    "en-US": (p) =>
      `${p.present} complete row${p.present === 1 ? "" : "s"}; at least ${p.needed} are needed, more than the terms to estimate.`,
    "zh-CN": (p) => `只有 ${p.present} 个完整行，至少需要 ${p.needed} 行（须多于待估参数）。`,
  },
  sideTooShort: {
    "en-US": (p) =>
      `${p.before} known values before the event and ${p.after} from it on; each side needs at least ${p.needed}.`,
    "zh-CN": (p) => `事件之前有 ${p.before} 个有效值，之后有 ${p.after} 个；每侧至少需要 ${p.needed} 个。`,
  },
  growthUndefined: {
    "en-US": () => "Compound growth needs one positive value at the first time and one at the last.",
    "zh-CN": () => "复合增长率要求首期和末期各有一个正值。",
  },
  pointsTooMany: {
    "en-US": (p) =>
      `${p.given} points are too many for the Theil–Sen slope; it takes up to ${p.limit}. Average them by year or quarter.`,
    "zh-CN": (p) => `${p.given} 个点超出 Theil–Sen 斜率的上限（${p.limit} 个）。请先按年或季度取平均。`,
  },
};

/** Shown as #N/A. */
export const timeNotEnoughData: readonly ErrorCode[] = [
  "pointsTooFew",
  "rowsTooFew",
  "sideTooShort",
  "growthUndefined",
  "pointsTooMany",
];
