import { type QualityErrors } from "../../../core/errors/quality";
import { shortened } from "../../../core/errors/cut";
import { number } from "../../format";
import { type ErrorWords } from "../../words";
import { list } from "../grammar";
import {
  cellPlace,
  columnPlace,
  dimensionPlace,
  indicatorPlace,
  indicatorValue,
  quotedName,
  unitPlace,
} from "../places";

export const qualityErrors: ErrorWords<QualityErrors> = {
  weightMissing: (p) => `${indicatorValue("权重", p)}为空。不用该指标请输入 0，否则输入正数。`,
  weightNegative: (p) =>
    `${indicatorValue("权重", p)}为负（${number(p.value)}）。请用 0 或正数；“越少越好”请将方向设为 -1。`,
  weightsSumZero: () => "所有权重均为 0。请至少给一个指标正的权重。",
  weightsSumZeroInDimension: (p) =>
    `维度“${shortened(p.dimension, 24)}”的权重全为 0。请至少给其中一个指标正的权重。`,
  frameworkSize: (p) =>
    `框架 ${p.framework} 有 ${p.expected} 个维度，而数据有 ${p.given} 列。请按其顺序每个维度给一列。`,
  directionInvalid: (p) => `${indicatorValue("方向", p)}是“${p.text}”。越大越好用 1，越小越好用 -1。`,
  goalpostsShape: (p) =>
    `${p.indicators} 个指标的目标值应为 2×${p.indicators}（上低下高）或 ${p.indicators}×2；所选区域为 ${p.rows}×${p.columns}。`,
  goalpostsAmbiguous: () =>
    "2×2 的目标值有两种读法。请以区域给出方向：一行表示每列一个指标，一列表示每行一个指标。",
  goalpostsOrder: (p) =>
    `${indicatorPlace(p)}的目标值：低值 ${number(p.low)} 不小于高值 ${number(p.high)}。无论方向如何都应低值 < 高值。`,
  goalpostsUnused: (p) =>
    `目标值只适用于 minmax 或 minmax1，不适用于 ${p.normalization}。请清空目标值或更换方法。`,
  goalpostText: (p) =>
    `${indicatorPlace(p)}的目标值是“${p.text}”。请用数字，或用 auto 表示取数据自身的极值。`,
  columnConstant: (p) =>
    `${columnPlace(p)}各行取值相同，${p.normalization} 无法比较。请将其权重设为 0 或给出目标值。`,
  oneRow: () =>
    "只有一行：归一化需要各行相互比较。请选择整个表，或给出目标值，或将 normalization 设为“none”。",
  ratioNegative: (p) => `${cellPlace(p)}是 ${number(p.value)}；ratio 要求数值不小于 0。请改用 minmax。`,
  ratioMaximumZero: (p) => `${columnPlace(p)}全为 0，ratio 没有最优值。请将其权重设为 0 或改用 minmax。`,
  ratioZeroReversed: (p) => `${cellPlace(p)}是 0；方向为 -1 的 ratio 需要除以它。请改用 minmax。`,
  groupLabelMissing: (p) => `第 ${p.position} 个分组标签为空。请为每个指标写明所属维度。`,
  contributionsAggregation: (p) => `得分构成需要 arithmetic 或 sum；${p.aggregation} 的得分不是各部分之和。`,
  contributionsMixed: () => "得分构成要求各层均为 arithmetic 或均为 sum。请清空“合成”列，或统一填写。",
  normalizationsMixed: (p) =>
    `${columnPlace(p)}采用 zscore，而其他指标采用 ${p.normalization}，标度不同。请统一归一化方法。`,
  schemeNegative: (p) =>
    `${cellPlace(p)}为负（${number(p.value)}）；${p.scheme} 要求不小于 0。请改用 ${p.scheme === "gini" ? "stdev" : "entropy"}。`,
  merecNotPositive: (p) =>
    `${cellPlace(p)}是 ${number(p.value)}；merec 需取对数，要求数值大于 0。请改用 critic。`,
  pcaSigns: (p) =>
    `数据第 ${list(p.columns.slice(0, 8))}${p.columns.length > 8 ? "…" : ""} 列在第一主成分上与其余列方向相反。请检查方向，或将其去掉。`,
  balanceImplied: (p) => `${columnPlace(p)}可由前面各列推出，balance 没有唯一解。请去掉该列。`,
  balanceNegative: (p) =>
    `balance 需要对数据第 ${list(p.columns.slice(0, 8))}${p.columns.length > 8 ? "…" : ""} 列使用负权重。请检查方向，或将其去掉。`,
  tooManyUnits: (p) => `最多解释 ${p.limit} 行；给出了 ${p.given} 行。请选择感兴趣的行。`,
  unitEmpty: () => "该行的所有指标均缺失。",
  unitCoverage: (p) =>
    `${p.of} 个指标中只有 ${p.present} 个有值，需要 ${p.needed} 个。请补全数据或降低 coverage。`,
  unitIncomplete: (p) =>
    `sum 需要全部 ${p.of} 个指标，该行只有 ${p.present} 个。请补全数据或改用 arithmetic。`,
  unitNegative: (p) =>
    `${p.columnName === undefined ? `第 ${p.column} 列` : quotedName(p.columnName)}归一化后为负值；${p.aggregation} 要求不小于 0。请使用 minmax 或 minmax1。`,
  unitParts: (p) =>
    `指数的 ${p.of} 个组成部分中只有 ${p.present} 个数据足够，需要 ${p.needed} 个。请补全数据或降低 coverage。`,
  unitPartsIncomplete: (p) =>
    `sum 需要指数的全部 ${p.of} 个组成部分，该行只有 ${p.present} 个完整。请补全数据或改用 arithmetic。`,
  unitNegativeDimension: (p) =>
    `${dimensionPlace(p)}的得分为负；${p.aggregation} 要求不小于 0。请使用 minmax 或 minmax1。`,
  columnTooShort: (p) => `${columnPlace(p)}只有 ${p.present} 个值，至少需要 ${p.needed} 个。`,
  completeRowsTooFew: (p) =>
    `各列均有值的行只有 ${p.present} 行，至少需要 ${p.needed} 行。请补全数据或去掉缺失多的列。`,
  columnWithoutSpread: (p) => `${columnPlace(p)}在参与比较的各行中取值相同，不含信息。请去掉该列。`,
  columnOfZeros: (p) => `${columnPlace(p)}全部为 0，没有长度。请去掉该列，或改用 "minmax"。`,
  unitsAlike: () => "各行的数值完全相同，没有最好和最差。请检查所选单元格。",
  indicesNeeded: () => "耦合度需要比较多个指数：请给出两列或更多，每个子系统一列。",
  indexOutsideScale: (p) =>
    `indices 第 ${p.row} 行第 ${p.column} 列为 ${number(p.value)}，不在 0 至 ${p.scale} 之间。请更正，或给出其他 scale。`,
  scoreOneRow: (p) =>
    `只有一行：该得分需要各行相互比较。请选择整个表${p.goalpostsHelp ? "，或将 form 设为“adjusted”并给出目标值" : ""}。`,
  columnsTooFew: (p) => `数据中有效指标只有 ${p.given} 个，至少需要 ${p.needed} 个。请选择更多列。`,
  alphaUndefined: () => "各指标相互抵消，alpha 系数无法计算。请检查指标方向。",
  comparisonsNotSquare: (p) =>
    `判断矩阵的行数应等于列数，多位专家的矩阵上下排列；所选区域为 ${p.rows}×${p.columns}。请只选择判断值。`,
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
    `${p.units} 行 × ${p.indicators} 个指标 × ${p.draws} 次模拟在单元格中计算过久。draws 最多 ${p.mostDraws}${p.inPane ? "，或使用任务窗格" : ""}。`,
  importanceZero: (p) =>
    `${cellPlace(p)}归一化后为 0，${p.aggregation} 无法分解方差。请将 normalization 设为 minmax1。`,
  indexWithoutSpread: () => "各行指数相同，无法比较各指标的重要性。请选择更多行。",
  labelsMissing: (p) => `缺少 ${p.argument}。请选择每行一个标签的区域，例如各行的地区。`,
  rowLabelMissing: (p) => `${p.argument} 的第 ${p.position} 个标签为空。每行都需要标签，例如评价对象名称。`,
  rowNumberMissing: (p) => `缺少 ${p.argument}。请给出数据中的行号，例如 1。`,
  sameUnit: (p) => `unitA 与 unitB 都是第 ${p.unit} 行。请给出两个不同评价对象的行号。`,
  unitNeedsAll: (p) => `该行 ${p.of} 个指标中只有 ${p.present} 个有值，此处需要全部。可用 QEI.CLEAN 补全。`,
  unitUncompared: () => "该行与其他行没有共同的指标，无法比较。请补全数据或去掉该行。",
  unitMeanNotPositive: () => "该行在 70–130 标度上的均值不大于 0，无法衡量不均衡。请检查该行，或放宽目标值。",
  unitMissingValue: (p) => `${unitPlace(p)}缺失；两个评价对象都需要全部指标。请补全。`,
  noTippingPoint: () => "其余权重按比例变动时，该指标取任何权重都不会使两行得分相同。",
  indicatorUnused: () => "该指标无法归一化，因此不存在使两行得分相同的权重。",
  designLabelMissing: (p) => `第 ${p.position} 行没有 ${p.argument}。每位受访者都需要填写。`,
  surveyEmpty: () => "没有同时具有数值和正权重的受访者。请检查所选单元格。",
  stratumOnePsu: (p) =>
    p.stratum === ""
      ? "只有一行或一个群组，无法得知差异大小。请选择整个样本。"
      : `层 ${p.stratum} 只有一个群组或一行，无法得知差异大小。请将其与相近的层合并。`,
  changesShape: (p) =>
    `与权重表配合时，changes 为两列（指标、变动），可加第三列（kind）；当前区域为 ${p.rows}×${p.columns}。`,
  changeUnknown: (p) =>
    p.name === ""
      ? "changes 中有一个变动没有指标名称。请填写名称，或清空该变动。"
      : `没有名为${quotedName(p.name)}的指标（changes）。${p.nearest === undefined ? "请给出权重表中的名称。" : `是否为${quotedName(p.nearest)}？`}`,
  changeOfDimension: (p) => `${quotedName(p.name)}是维度，自身没有数值。请改为变动其下的指标。`,
  changeTwice: (p) => `${quotedName(p.name)}在 changes 中出现了两行。请只保留一行。`,
  changeSlip: (p) =>
    `${indicatorValue("变动", p)}为 ${number(p.value)}，即 ${number(100 * p.value)}%；percent 取 -1 至 5（不含）。增加一成请输入 10% 或 0.1。`,
  changedTooLarge: (p) => `${cellPlace(p)}变动后超出单元格范围。请减小变动。`,
  changedBelowRatio: (p) =>
    `${cellPlace(p)}变为 ${number(p.value)}；ratio 需要不小于 0 的值，方向为 -1 时须大于 0。请更改变动，或用 minmax。`,
  rowChoice: (p) => `rows 的第 ${p.position} 个值为“${p.text}”。变动的行请填 TRUE，其余填 FALSE。`,
  gapGroups: ({ names }) => {
    if (names.length < 2)
      return `完整行中${names.length === 0 ? "没有组别" : `只有组${quotedName(names[0])}`}，需要两组才能比较。请检查所选单元格。`;
    const first = list(names.slice(0, 3).map(quotedName));
    return `group 有 ${names.length} 个标签：${first}${names.length > 3 ? "等" : ""}。只比较两组，请将其余行的权重设为 0。`;
  },
  gapRowsTooFew: (p) =>
    `组${quotedName(p.group)}只有 ${p.present} 个完整行，至少需要 ${p.needed} 行。请补全数据，或减少变量。`,
  gapVariableConstant: (p) =>
    `${quotedName(p.columnName ?? `x${p.column}`)}在组${quotedName(p.group)}的各行中全部相同，无法估计系数。请去掉该变量。`,
  gapVariableRepeats: (p) =>
    `${quotedName(p.columnName ?? `x${p.column}`)}在组${quotedName(p.group)}中是前面各列的精确线性组合。请去掉其中一列。`,
  unitsTooFew: (p) => `只有 ${p.given} 行有得分，至少需要 ${p.needed} 行。请补全数据或选择更多行。`,
};
