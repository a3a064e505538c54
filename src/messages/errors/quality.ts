import { type ErrorCode } from "../../core/errors";
import { type QualityErrors } from "../../core/errors/quality";
import { type ComparingNormalization } from "../../core/options";
import { shortened } from "../../core/errors/cut";
import { type ErrorMessages } from "../catalogue";
import { listChinese, listEnglish, number } from "../format";

const comparisonEnglish: Readonly<Record<ComparingNormalization, string>> = {
  minmax: "min-max compares rows",
  minmax1: "min-max compares rows",
  zscore: "z-scores compare rows",
  percentile: "percentiles compare rows",
  ratio: "the ratio to the best compares rows",
};

export const qualityErrors: ErrorMessages<QualityErrors> = {
  weightMissing: {
    "en-US": (p) =>
      `Weight ${p.position} is blank. Type 0 to leave that indicator out, or a positive number.`,
    "zh-CN": (p) => `第 ${p.position} 个权重为空。不用该指标请输入 0，否则输入正数。`,
  },
  weightNegative: {
    "en-US": (p) =>
      `Weight ${p.position} is negative (${number(p.value)}). Use 0 or more; for "less is better" set its direction to -1.`,
    "zh-CN": (p) =>
      `第 ${p.position} 个权重为负（${number(p.value)}）。请用 0 或正数；“越少越好”请将方向设为 -1。`,
  },
  weightsSumZero: {
    "en-US": () => "All weights are 0. Give at least one indicator a positive weight.",
    "zh-CN": () => "所有权重均为 0。请至少给一个指标正的权重。",
  },
  weightsSumZeroInDimension: {
    "en-US": (p) =>
      `All weights of dimension "${shortened(p.dimension, 24)}" are 0. Give one of its indicators a positive weight.`,
    "zh-CN": (p) => `维度“${shortened(p.dimension, 24)}”的权重全为 0。请至少给其中一个指标正的权重。`,
  },
  frameworkSize: {
    "en-US": (p) =>
      `Framework ${p.framework} has ${p.expected} dimensions; data has ${p.given} columns. Give one column per dimension, in its order.`,
    "zh-CN": (p) =>
      `框架 ${p.framework} 有 ${p.expected} 个维度，而数据有 ${p.given} 列。请按其顺序每个维度给一列。`,
  },
  directionInvalid: {
    "en-US": (p) =>
      `Direction ${p.position} is "${p.text}". Use 1 where more is better, -1 where less is better.`,
    "zh-CN": (p) => `第 ${p.position} 个方向是“${p.text}”。越大越好用 1，越小越好用 -1。`,
  },
  goalpostsShape: {
    "en-US": (p) =>
      `Goalposts for ${p.indicators} indicators are 2×${p.indicators} (low above high) or ${p.indicators}×2; this range is ${p.rows}×${p.columns}.`,
    "zh-CN": (p) =>
      `${p.indicators} 个指标的目标值应为 2×${p.indicators}（上低下高）或 ${p.indicators}×2；所选区域为 ${p.rows}×${p.columns}。`,
  },
  goalpostsAmbiguous: {
    "en-US": () =>
      "2×2 goalposts can be read two ways. Give directions as a range: one row means a column per indicator, one column a row per indicator.",
    "zh-CN": () => "2×2 的目标值有两种读法。请以区域给出方向：一行表示每列一个指标，一列表示每行一个指标。",
  },
  goalpostsOrder: {
    "en-US": (p) =>
      `Goalposts of indicator ${p.position}: low ${number(p.low)} is not below high ${number(p.high)}. Keep low < high for either direction.`,
    "zh-CN": (p) =>
      `第 ${p.position} 个指标的目标值：低值 ${number(p.low)} 不小于高值 ${number(p.high)}。无论方向如何都应低值 < 高值。`,
  },
  goalpostsUnused: {
    "en-US": (p) =>
      `Goalposts work with normalization minmax or minmax1, not ${p.normalization}. Clear them or change it.`,
    "zh-CN": (p) => `目标值只适用于 minmax 或 minmax1，不适用于 ${p.normalization}。请清空目标值或更换方法。`,
  },
  goalpostText: {
    "en-US": (p) =>
      `A goalpost of indicator ${p.position} is "${p.text}". Use a number, or auto for the data's own limit.`,
    "zh-CN": (p) =>
      `第 ${p.position} 个指标的目标值是“${p.text}”。请用数字，或用 auto 表示取数据自身的极值。`,
  },
  columnConstant: {
    "en-US": (p) =>
      `Column ${p.column} of data has the same value in every row, so ${p.normalization} cannot compare. Give it weight 0 or goalposts.`,
    "zh-CN": (p) =>
      `数据第 ${p.column} 列各行取值相同，${p.normalization} 无法比较。请将其权重设为 0 或给出目标值。`,
  },
  oneRow: {
    "en-US": (p) =>
      `Only one row: ${comparisonEnglish[p.normalization]}. Select the whole table, or give goalposts, or normalization "none".`,
    "zh-CN": () =>
      "只有一行：归一化需要各行相互比较。请选择整个表，或给出目标值，或将 normalization 设为“none”。",
  },
  ratioNegative: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} of data is ${number(p.value)}; ratio needs values of 0 or more. Use minmax instead.`,
    "zh-CN": (p) =>
      `数据第 ${p.row} 行第 ${p.column} 列是 ${number(p.value)}；ratio 要求数值不小于 0。请改用 minmax。`,
  },
  ratioMaximumZero: {
    "en-US": (p) =>
      `Column ${p.column} of data has only zeros, so ratio has no best value. Give it weight 0 or use minmax.`,
    "zh-CN": (p) => `数据第 ${p.column} 列全为 0，ratio 没有最优值。请将其权重设为 0 或改用 minmax。`,
  },
  ratioZeroReversed: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} of data is 0; ratio with direction -1 divides by it. Use minmax instead.`,
    "zh-CN": (p) => `数据第 ${p.row} 行第 ${p.column} 列是 0；方向为 -1 的 ratio 需要除以它。请改用 minmax。`,
  },
  groupLabelMissing: {
    "en-US": (p) => `Group label ${p.position} is blank. Name the dimension of every indicator.`,
    "zh-CN": (p) => `第 ${p.position} 个分组标签为空。请为每个指标写明所属维度。`,
  },
  contributionsAggregation: {
    "en-US": (p) =>
      `Contributions need aggregation arithmetic or sum; ${p.aggregation} scores are not sums of parts.`,
    "zh-CN": (p) => `贡献分解需要 arithmetic 或 sum；${p.aggregation} 的得分不是各部分之和。`,
  },
  entropyNegative: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} of data is negative (${number(p.value)}); entropyraw needs 0 or more. Use entropy.`,
    "zh-CN": (p) =>
      `数据第 ${p.row} 行第 ${p.column} 列为负（${number(p.value)}）；entropyraw 要求不小于 0。请改用 entropy。`,
  },
  pcaSigns: {
    "en-US": (p) =>
      `The first component pulls column${p.columns.length > 1 ? "s" : ""} ${listEnglish(p.columns.slice(0, 8))}${p.columns.length > 8 ? " …" : ""} of data against the others. Check directions, or leave out.`,
    "zh-CN": (p) =>
      `数据第 ${listChinese(p.columns.slice(0, 8))}${p.columns.length > 8 ? "…" : ""} 列在第一主成分上与其余列方向相反。请检查方向，或将其去掉。`,
  },
  tooManyUnits: {
    "en-US": (p) =>
      `Explanations are limited to ${p.limit} rows; ${p.given} were given. Select the rows of interest.`,
    "zh-CN": (p) => `最多解释 ${p.limit} 行；给出了 ${p.given} 行。请选择感兴趣的行。`,
  },
  unitEmpty: {
    "en-US": () => "Every indicator of this row is missing.",
    "zh-CN": () => "该行的所有指标均缺失。",
  },
  unitCoverage: {
    "en-US": (p) =>
      `Only ${p.present} of ${p.of} indicators are present; ${p.needed} are needed. Fill the gaps or lower coverage.`,
    "zh-CN": (p) =>
      `${p.of} 个指标中只有 ${p.present} 个有值，需要 ${p.needed} 个。请补全数据或降低 coverage。`,
  },
  unitIncomplete: {
    "en-US": (p) =>
      `Aggregation sum needs all ${p.of} indicators; ${p.present} are present. Fill the gaps or use arithmetic.`,
    "zh-CN": (p) => `sum 需要全部 ${p.of} 个指标，该行只有 ${p.present} 个。请补全数据或改用 arithmetic。`,
  },
  unitNegative: {
    "en-US": (p) =>
      `The normalized value of column ${p.column} is negative; ${p.aggregation} needs 0 or more. Use minmax or minmax1.`,
    "zh-CN": (p) =>
      `第 ${p.column} 列归一化后为负值；${p.aggregation} 要求不小于 0。请使用 minmax 或 minmax1。`,
  },
  columnTooShort: {
    "en-US": (p) =>
      `Column ${p.column} of data has ${p.present} value${p.present === 1 ? "" : "s"}; ${p.needed} are needed.`,
    "zh-CN": (p) => `数据第 ${p.column} 列只有 ${p.present} 个值，至少需要 ${p.needed} 个。`,
  },
  completeRowsTooFew: {
    "en-US": (p) =>
      `${p.present} row${p.present === 1 ? " has" : "s have"} a value in every column; ${p.needed} are needed. Fill gaps or leave out sparse columns.`,
    "zh-CN": (p) =>
      `各列均有值的行只有 ${p.present} 行，至少需要 ${p.needed} 行。请补全数据或去掉缺失多的列。`,
  },
};

/** Shown as #N/A. */
export const qualityNotEnoughData: readonly ErrorCode[] = [
  "unitEmpty",
  "unitCoverage",
  "unitIncomplete",
  "columnTooShort",
  "completeRowsTooFew",
];
