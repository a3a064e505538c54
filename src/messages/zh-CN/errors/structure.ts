import { type StructureErrors } from "../../../core/errors/structure";
import { type ErrorWords } from "../../words";
import { list } from "../grammar";

export const structureErrors: ErrorWords<StructureErrors> = {
  employmentEmpty: () => "employment 中没有数字。请选择就业人数所在的单元格。",
  employmentTotalZero: () => "employment 合计为 0，无法计算份额。请检查所选单元格。",
  shapeMismatch: (p) => `${p.argument} 区域为 ${p.rows}×${p.columns}；应为 ${p.needed}，或一个数字。`,
  weightMissingAt: (p) => `employment 第 ${p.row} 行第 ${p.column} 列对应的权重为空。请输入数字。`,
  layerNeedsVector: (p) =>
    `权重“layer”按一行或一列中的位置计数；employment 为 ${p.rows}×${p.columns}。请改用数字权重。`,
  argumentEmpty: (p) => `${p.argument} 中没有与其他区域相对应的数字。请检查所选单元格。`,
  totalZero: (p) => `${p.argument} 合计为 0，无法计算份额。请检查所选单元格。`,
  shapesDiffer: (p) =>
    `${p.argument} 为 ${p.rows}×${p.columns}，而 ${p.other} 为 ${p.otherRows}×${p.otherColumns}。请选择大小相同的区域。`,
  referenceNeeded: () => "只有一行或一列时没有可比对象。请给出 reference，例如全国的就业人数。",
  referenceZero: (p) => `第 ${p.row} 行第 ${p.column} 列有就业，而参照地区为 0。请检查该处的参照值。`,
  regionWithoutJobs: (p) => `第 ${p.row} 行或其参照在共同的产业中没有就业。请检查该行。`,
  outputWithoutJobs: (p) =>
    `第 ${p.row} 行第 ${p.column} 列有产出但没有就业。请检查，或将该部门并入其他部门。`,
  qualityMissing: (p) =>
    `${p.argument} 的第 ${p.row} 行第 ${p.column} 列为空，但该处有就业。请填写质量值，或清空就业人数。`,
  lilienZero: (p) =>
    `第 ${p.row} 行第 ${p.column} 列${p.others > 0 ? `等 ${p.others + 1} 处` : ""}只在一个时期有就业，Lilien 指数无法取对数。请合并或清空该部门。`,
  groupJobsMissing: (p) =>
    `${p.argument} 第 ${p.row} 行第 ${p.column} 列为空，而同一行其他群体有就业人数。没有就业请填 0，或清空整行。`,
  groupsNeeded: () => "隔离程度需要比较不同群体：请给出两列或更多有就业的列，例如女性和男性。",
  measureNeedsPositive: (p) =>
    `"${p.measure}" 不能含 0，而 ${p.argument} 中有 0。请去掉这些值，或改用其他指标。`,
  argumentOnlyFor: (p) =>
    `${p.argument} 只用于 "${p.choice}"，而现在选择的是 "${p.given}"。请删去该参数，或改选 "${p.choice}"。`,
  noScoredJobs: (p) => `没有同时具有就业人数和 ${p.argument} 的单元格。请选择相互对应的区域。`,
  unitValueMissing: (p) => `该评价对象在 ${p.argument} 中没有数值，无法归类。请补充后再计算。`,
  codeUnreadable: (p) => `“${p.text}”不是职业代码。请写成 15-1252（SOC）或 2512（ISCO-08）。`,
  codeMayBeDate: (p) =>
    `${p.number} 是五位数字，可能是 Excel 把代码变成了日期。请将单元格设为文本格式，重新输入代码。`,
  codeUnknown: (p) => `来源 ${p.source} 中没有 ${p.system} 代码 ${p.code}。请检查代码或换一个来源。`,
  codeNeedsSource: (p) =>
    `${p.code} 既可能是 SOC 代码，也可能是 ISCO-08 代码。请指明来源：${list(p.sources)}。`,
  codesMixed: (p) => `${p.first} 是 SOC 代码，${p.second} 是 ISCO-08 代码。请分成两个公式，各查一种。`,
  codeOfOtherSystem: (p) =>
    `${p.code} 是 ${p.system} 代码，来源 ${p.source} 没有这类代码。请改用来源 ${p.having.join(" 或 ")}。`,
  exposureOutputElsewhere: (p) =>
    `来源 ${p.source} 不提供 ${p.output}。请改用来源 ${p.having.join(" 或 ")}，或选择其他输出。`,
  gradientOfGroup: (p) => `梯度只针对四位代码公布，而 ${p.code} 是一组职业。请改查其得分。`,
};
