import { type ErrorCode } from "../../core/errors";
import { type CompositeErrors } from "../../core/errors/composite";
import { type ErrorMessages } from "../catalogue";
import { number } from "../format";

export const compositeErrors: ErrorMessages<CompositeErrors> = {
  columnWithoutSpread: {
    "en-US": (p) =>
      `Column ${p.column} of data has the same value in every row compared, so it tells nothing. Leave it out.`,
    "zh-CN": (p) => `数据第 ${p.column} 列在参与比较的各行中取值相同，不含信息。请去掉该列。`,
  },
  scoreOneRow: {
    "en-US": (p) =>
      `Only one row: this score compares rows. Select the whole table${p.goalpostsHelp ? ', or use form "adjusted" with goalposts' : ""}.`,
    "zh-CN": (p) =>
      `只有一行：该得分需要各行相互比较。请选择整个表${p.goalpostsHelp ? "，或将 form 设为“adjusted”并给出目标值" : ""}。`,
  },
  columnsTooFew: {
    "en-US": (p) =>
      `Data has ${p.given} indicator${p.given === 1 ? "" : "s"} that count${p.given === 1 ? "s" : ""}; at least ${p.needed} are needed. Select more columns.`,
    "zh-CN": (p) => `数据中有效指标只有 ${p.given} 个，至少需要 ${p.needed} 个。请选择更多列。`,
  },
  alphaUndefined: {
    "en-US": () => "The indicators cancel each other out, so alpha has no value. Check their directions.",
    "zh-CN": () => "各指标相互抵消，alpha 系数无法计算。请检查指标方向。",
  },
  comparisonsNotSquare: {
    "en-US": (p) =>
      `A pairwise matrix has as many rows as columns; this range is ${p.rows}×${p.columns}. Select only the judgments.`,
    "zh-CN": (p) => `判断矩阵的行数应等于列数；所选区域为 ${p.rows}×${p.columns}。请只选择判断值。`,
  },
  judgmentMissing: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} of the matrix is blank. Fill in every judgment above the diagonal.`,
    "zh-CN": (p) => `判断矩阵第 ${p.row} 行第 ${p.column} 列为空。对角线上方的判断值须全部填写。`,
  },
  judgmentOutside: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} of the matrix is ${number(p.value)}. Judgments are positive, usually from 1/9 to 9.`,
    "zh-CN": (p) =>
      `判断矩阵第 ${p.row} 行第 ${p.column} 列是 ${number(p.value)}。判断值必须为正数，通常在 1/9 到 9 之间。`,
  },
  judgmentDiagonal: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} of the matrix is ${number(p.value)}. An item compared with itself is 1, or leave it blank.`,
    "zh-CN": (p) =>
      `判断矩阵第 ${p.row} 行第 ${p.column} 列是 ${number(p.value)}。与自身比较应为 1，也可留空。`,
  },
  judgmentReciprocal: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} of the matrix is ${number(p.value)}; its mirror implies ${number(p.expected)}. Correct it or clear it.`,
    "zh-CN": (p) =>
      `判断矩阵第 ${p.row} 行第 ${p.column} 列是 ${number(p.value)}，按对称位置应为 ${number(p.expected)}。请更正或清空。`,
  },
  randomIndexUnknown: {
    "en-US": (p) =>
      `Saaty's random index ends at ${p.largest} items; this matrix has ${p.size}. Compare in groups, or use lambda.`,
    "zh-CN": (p) =>
      `Saaty 随机一致性指标只到 ${p.largest} 阶；该矩阵为 ${p.size} 阶。请分组比较，或改用 lambda。`,
  },
  goalpostsNeedAdjusted: {
    "en-US": (p) => `Goalposts work with form "adjusted", not "${p.form}". Clear them, or use adjusted.`,
    "zh-CN": (p) => `目标值只用于 form 为“adjusted”时，不适用于“${p.form}”。请清空目标值，或改用 adjusted。`,
  },
  shareLowerSum: {
    "en-US": (p) =>
      `The lower limits add up to ${number(p.total)}; shares of a score add up to 1. Lower them.`,
    "zh-CN": (p) => `下限合计为 ${number(p.total)}，而得分的各部分合计为 1。请调低下限。`,
  },
  shareUpperSum: {
    "en-US": (p) =>
      `The upper limits add up to ${number(p.total)}; shares of a score add up to 1. Raise them.`,
    "zh-CN": (p) => `上限合计为 ${number(p.total)}，而得分的各部分合计为 1。请调高上限。`,
  },
  shareOrder: {
    "en-US": (p) =>
      `Limits of indicator ${p.position}: lower ${number(p.lower)} is above upper ${number(p.upper)}. Exchange them.`,
    "zh-CN": (p) => `第 ${p.position} 个指标的下限 ${number(p.lower)} 大于上限 ${number(p.upper)}。请互换。`,
  },
  shareOutside: {
    "en-US": (p) =>
      `Value ${p.position} of ${p.argument} is ${number(p.value)}. A share of the score lies from 0 to 1.`,
    "zh-CN": (p) => `${p.argument} 的第 ${p.position} 个值是 ${number(p.value)}。得分份额须在 0 到 1 之间。`,
  },
  programStalled: {
    "en-US": () =>
      "The search for the best weights of this row did not end. Please report it with your data.",
    "zh-CN": () => "该行最优权重的求解未能结束。请连同数据一起反馈给我们。",
  },
  programsTooLong: {
    "en-US": (p) =>
      `${p.units} rows × ${p.indicators} indicators take too long for a cell. ${p.mostUnits > 0 ? `Up to ${p.mostUnits} rows work; or combine` : "Combine"} indicators with QEI.DIMENSIONS.`,
    "zh-CN": (p) =>
      `${p.units} 行 × ${p.indicators} 个指标在单元格中计算过久。${p.mostUnits > 0 ? `最多 ${p.mostUnits} 行，或` : "请"}用 QEI.DIMENSIONS 合并指标。`,
  },
  drawsTooMany: {
    "en-US": (p) =>
      `${p.units} rows × ${p.indicators} indicators × ${p.draws} draws take too long for a cell. Use at most ${p.mostDraws} draws, or the task pane.`,
    "zh-CN": (p) =>
      `${p.units} 行 × ${p.indicators} 个指标 × ${p.draws} 次抽样在单元格中计算过久。draws 最多 ${p.mostDraws}，或使用任务窗格。`,
  },
  importanceZero: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} is 0 once normalized; ${p.aggregation} has no shares then. Use normalization minmax1.`,
    "zh-CN": (p) =>
      `第 ${p.row} 行第 ${p.column} 列归一化后为 0，${p.aggregation} 无法分解方差。请将 normalization 设为 minmax1。`,
  },
  indexWithoutSpread: {
    "en-US": () =>
      "Every row has the same index, so no indicator matters more than another. Select more rows.",
    "zh-CN": () => "各行指数相同，无法比较各指标的重要性。请选择更多行。",
  },
  rowLabelMissing: {
    "en-US": (p) =>
      `Label ${p.position} of ${p.argument} is blank. Every row needs one, such as the name of its unit.`,
    "zh-CN": (p) => `${p.argument} 的第 ${p.position} 个标签为空。每行都需要标签，例如单位名称。`,
  },
  rowNumberMissing: {
    "en-US": (p) => `${p.argument} is missing. Give the number of a row within data, such as 1.`,
    "zh-CN": (p) => `缺少 ${p.argument}。请给出数据中的行号，例如 1。`,
  },
  sameUnit: {
    "en-US": (p) => `unitA and unitB are both row ${p.unit}. Give the row numbers of two different units.`,
    "zh-CN": (p) => `unitA 与 unitB 都是第 ${p.unit} 行。请给出两个不同单位的行号。`,
  },
  unitNeedsAll: {
    "en-US": (p) =>
      `This row has ${p.present} of ${p.of} indicators; all are needed here. Fill the gaps with QEI.CLEAN.`,
    "zh-CN": (p) => `该行 ${p.of} 个指标中只有 ${p.present} 个有值，此处需要全部。可用 QEI.CLEAN 补全。`,
  },
  unitUncompared: {
    "en-US": () => "This row shares no indicator with another row. Fill the gaps or leave it out.",
    "zh-CN": () => "该行与其他行没有共同的指标，无法比较。请补全数据或去掉该行。",
  },
  unitMeanNotPositive: {
    "en-US": () =>
      "This row's mean on the 70–130 scale is 0 or less, so imbalance has no measure. Check the row, or widen the goalposts.",
    "zh-CN": () => "该行在 70–130 标度上的均值不大于 0，无法衡量不均衡。请检查该行，或放宽目标值。",
  },
  unitMissingValue: {
    "en-US": (p) =>
      `Row ${p.unit} has no value in column ${p.column}; both units need every indicator. Fill the gap.`,
    "zh-CN": (p) => `第 ${p.unit} 行第 ${p.column} 列缺失；两个单位都需要全部指标。请补全。`,
  },
  noTippingPoint: {
    "en-US": () => "No weight of this indicator makes the two rows tie, with the others in proportion.",
    "zh-CN": () => "其余权重按比例变动时，该指标取任何权重都不会使两行得分相同。",
  },
  indicatorUnused: {
    "en-US": () => "This indicator cannot be normalized, so it has no weight at which the rows tie.",
    "zh-CN": () => "该指标无法归一化，因此不存在使两行得分相同的权重。",
  },
  unitsTooFew: {
    "en-US": (p) =>
      `${p.given} row${p.given === 1 ? " has" : "s have"} a score; at least ${p.needed} are needed. Fill gaps or select more rows.`,
    "zh-CN": (p) => `只有 ${p.given} 行有得分，至少需要 ${p.needed} 行。请补全数据或选择更多行。`,
  },
};

/** Shown as #N/A. */
export const compositeNotEnoughData: readonly ErrorCode[] = [
  "randomIndexUnknown",
  "unitNeedsAll",
  "unitUncompared",
  "unitMissingValue",
  "noTippingPoint",
  "indicatorUnused",
  "unitsTooFew",
];
