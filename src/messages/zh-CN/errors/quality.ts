import { type QualityErrors } from "../../../core/errors/quality";
import { shortened } from "../../../core/errors/cut";
import { number } from "../../format";
import { type ErrorWords } from "../../words";
import { list } from "../grammar";
import { cellPlace, columnPlace, dimensionPlace, quotedName } from "../places";

export const qualityErrors: ErrorWords<QualityErrors> = {
  weightMissing: (p) => `第 ${p.position} 个权重为空。不用该指标请输入 0，否则输入正数。`,
  weightNegative: (p) =>
    `第 ${p.position} 个权重为负（${number(p.value)}）。请用 0 或正数；“越少越好”请将方向设为 -1。`,
  weightsSumZero: () => "所有权重均为 0。请至少给一个指标正的权重。",
  weightsSumZeroInDimension: (p) =>
    `维度“${shortened(p.dimension, 24)}”的权重全为 0。请至少给其中一个指标正的权重。`,
  frameworkSize: (p) =>
    `框架 ${p.framework} 有 ${p.expected} 个维度，而数据有 ${p.given} 列。请按其顺序每个维度给一列。`,
  directionInvalid: (p) => `第 ${p.position} 个方向是“${p.text}”。越大越好用 1，越小越好用 -1。`,
  goalpostsShape: (p) =>
    `${p.indicators} 个指标的目标值应为 2×${p.indicators}（上低下高）或 ${p.indicators}×2；所选区域为 ${p.rows}×${p.columns}。`,
  goalpostsAmbiguous: () =>
    "2×2 的目标值有两种读法。请以区域给出方向：一行表示每列一个指标，一列表示每行一个指标。",
  goalpostsOrder: (p) =>
    `${p.columnName === undefined ? `第 ${p.position} 个指标` : quotedName(p.columnName)}的目标值：低值 ${number(p.low)} 不小于高值 ${number(p.high)}。无论方向如何都应低值 < 高值。`,
  goalpostsUnused: (p) =>
    `目标值只适用于 minmax 或 minmax1，不适用于 ${p.normalization}。请清空目标值或更换方法。`,
  goalpostText: (p) =>
    `第 ${p.position} 个指标的目标值是“${p.text}”。请用数字，或用 auto 表示取数据自身的极值。`,
  columnConstant: (p) =>
    `${columnPlace(p)}各行取值相同，${p.normalization} 无法比较。请将其权重设为 0 或给出目标值。`,
  oneRow: () =>
    "只有一行：归一化需要各行相互比较。请选择整个表，或给出目标值，或将 normalization 设为“none”。",
  ratioNegative: (p) => `${cellPlace(p)}是 ${number(p.value)}；ratio 要求数值不小于 0。请改用 minmax。`,
  ratioMaximumZero: (p) => `${columnPlace(p)}全为 0，ratio 没有最优值。请将其权重设为 0 或改用 minmax。`,
  ratioZeroReversed: (p) => `${cellPlace(p)}是 0；方向为 -1 的 ratio 需要除以它。请改用 minmax。`,
  groupLabelMissing: (p) => `第 ${p.position} 个分组标签为空。请为每个指标写明所属维度。`,
  contributionsAggregation: (p) => `贡献分解需要 arithmetic 或 sum；${p.aggregation} 的得分不是各部分之和。`,
  contributionsMixed: () => "贡献分解要求各层均为 arithmetic 或均为 sum。请清空“合成”列，或统一填写。",
  normalizationsMixed: (p) =>
    `${columnPlace(p)}采用 zscore，而其他指标采用 ${p.normalization}，标度不同。请统一归一化方法。`,
  entropyNegative: (p) =>
    `数据第 ${p.row} 行第 ${p.column} 列为负（${number(p.value)}）；entropyraw 要求不小于 0。请改用 entropy。`,
  pcaSigns: (p) =>
    `数据第 ${list(p.columns.slice(0, 8))}${p.columns.length > 8 ? "…" : ""} 列在第一主成分上与其余列方向相反。请检查方向，或将其去掉。`,
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
  columnTooShort: (p) => `数据第 ${p.column} 列只有 ${p.present} 个值，至少需要 ${p.needed} 个。`,
  completeRowsTooFew: (p) =>
    `各列均有值的行只有 ${p.present} 行，至少需要 ${p.needed} 行。请补全数据或去掉缺失多的列。`,
};
