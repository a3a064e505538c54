import { type CompositeErrors } from "../../../core/errors/composite";
import { number } from "../../format";
import { type ErrorWords } from "../../words";
import { cellPlace, unitPlace } from "../places";

export const compositeErrors: ErrorWords<CompositeErrors> = {
  columnWithoutSpread: (p) => `数据第 ${p.column} 列在参与比较的各行中取值相同，不含信息。请去掉该列。`,
  scoreOneRow: (p) =>
    `只有一行：该得分需要各行相互比较。请选择整个表${p.goalpostsHelp ? "，或将 form 设为“adjusted”并给出目标值" : ""}。`,
  columnsTooFew: (p) => `数据中有效指标只有 ${p.given} 个，至少需要 ${p.needed} 个。请选择更多列。`,
  alphaUndefined: () => "各指标相互抵消，alpha 系数无法计算。请检查指标方向。",
  comparisonsNotSquare: (p) =>
    `判断矩阵的行数应等于列数；所选区域为 ${p.rows}×${p.columns}。请只选择判断值。`,
  judgmentMissing: (p) => `判断矩阵第 ${p.row} 行第 ${p.column} 列为空。对角线上方的判断值须全部填写。`,
  judgmentOutside: (p) =>
    `判断矩阵第 ${p.row} 行第 ${p.column} 列是 ${number(p.value)}。判断值必须为正数，通常在 1/9 到 9 之间。`,
  judgmentDiagonal: (p) =>
    `判断矩阵第 ${p.row} 行第 ${p.column} 列是 ${number(p.value)}。与自身比较应为 1，也可留空。`,
  judgmentReciprocal: (p) =>
    `判断矩阵第 ${p.row} 行第 ${p.column} 列是 ${number(p.value)}，按对称位置应为 ${number(p.expected)}。请更正或清空。`,
  randomIndexUnknown: (p) =>
    `Saaty 随机一致性指标只到 ${p.largest} 阶；该矩阵为 ${p.size} 阶。请分组比较，或改用 lambda。`,
  goalpostsNeedAdjusted: (p) =>
    `目标值只用于 form 为“adjusted”时，不适用于“${p.form}”。请清空目标值，或改用 adjusted。`,
  shareLowerSum: (p) => `下限合计为 ${number(p.total)}，而得分的各部分合计为 1。请调低下限。`,
  shareUpperSum: (p) => `上限合计为 ${number(p.total)}，而得分的各部分合计为 1。请调高上限。`,
  shareOrder: (p) => `第 ${p.position} 个指标的下限 ${number(p.lower)} 大于上限 ${number(p.upper)}。请互换。`,
  shareOutside: (p) =>
    `${p.argument} 的第 ${p.position} 个值是 ${number(p.value)}。得分份额须在 0 到 1 之间。`,
  programStalled: () => "该行最优权重的求解未能结束。请连同数据一起反馈给我们。",
  programsTooLong: (p) =>
    `${p.units} 行 × ${p.indicators} 个指标在单元格中计算过久。${p.mostUnits > 0 ? `最多 ${p.mostUnits} 行，或` : "请"}用 QEI.DIMENSIONS 合并指标。`,
  drawsTooMany: (p) =>
    `${p.units} 行 × ${p.indicators} 个指标 × ${p.draws} 次抽样在单元格中计算过久。draws 最多 ${p.mostDraws}，或使用任务窗格。`,
  importanceZero: (p) =>
    `${cellPlace(p)}归一化后为 0，${p.aggregation} 无法分解方差。请将 normalization 设为 minmax1。`,
  indexWithoutSpread: () => "各行指数相同，无法比较各指标的重要性。请选择更多行。",
  rowLabelMissing: (p) => `${p.argument} 的第 ${p.position} 个标签为空。每行都需要标签，例如单位名称。`,
  rowNumberMissing: (p) => `缺少 ${p.argument}。请给出数据中的行号，例如 1。`,
  sameUnit: (p) => `unitA 与 unitB 都是第 ${p.unit} 行。请给出两个不同单位的行号。`,
  unitNeedsAll: (p) => `该行 ${p.of} 个指标中只有 ${p.present} 个有值，此处需要全部。可用 QEI.CLEAN 补全。`,
  unitUncompared: () => "该行与其他行没有共同的指标，无法比较。请补全数据或去掉该行。",
  unitMeanNotPositive: () => "该行在 70–130 标度上的均值不大于 0，无法衡量不均衡。请检查该行，或放宽目标值。",
  unitMissingValue: (p) => `${unitPlace(p)}缺失；两个单位都需要全部指标。请补全。`,
  noTippingPoint: () => "其余权重按比例变动时，该指标取任何权重都不会使两行得分相同。",
  indicatorUnused: () => "该指标无法归一化，因此不存在使两行得分相同的权重。",
  unitsTooFew: (p) => `只有 ${p.given} 行有得分，至少需要 ${p.needed} 行。请补全数据或选择更多行。`,
};
