import { type TableErrors } from "../../../core/errors/tables";
import { withChoices } from "../../format";
import { type ErrorWords } from "../../words";
import { list } from "../grammar";
import { quotedName } from "../places";

export const tableErrors: ErrorWords<TableErrors> = {
  weightsHeaderMissing: () => "权重表需要包含标题行：请用 Weights[#All]，而不是 Weights。",
  tableMissing: (p) =>
    ({
      data: "缺少 data。请选择含标题行的整个数据表，例如 Jobs[#All]。",
      weights: "缺少 weights。请选择含标题行的权重表，例如 Weights[#All]。",
    })[p.argument],
  dataHeaderMissing: () => "数据需要包含标题行：请用 Jobs[#All]，而不是 Jobs。",
  dataRowsMissing: () => "数据只有标题行，下面没有数据行。请选择整个表。",
  besideWeightsTable: (p) =>
    ({
      directions: "方向写在权重表的“方向”列中。此处请给出预设名称，或省略。",
      goalposts: "目标值写在权重表的“下限”和“上限”列中。请在那里填写，并省略此参数。",
      names: "使用权重表时，指标名称取自数据的标题行。请省略此参数。",
    })[p.argument],
  presetBlank: (p) => withChoices("预设名称单元格为空。", "", "预设：", p.presets, "、", "。"),
  presetIsScheme: (p) => `“${p.word}”是赋权方法：其权重由 QEI.WEIGHTS 给出。请将权重填入权重表的一列。`,
  headerTwice: (p) => `权重表有两列含义相同：${quotedName(p.first)}和${quotedName(p.second)}。请只保留一列。`,
  rowTwice: (p) => `${quotedName(p.name)}在权重表中出现了两行。请只保留一行。`,
  columnTwice: (p) => `${quotedName(p.name)}是数据中两列的标题。请修改其中一个。`,
  columnIsDimension: (p) => `${quotedName(p.name)}既是数据的列，又是维度。请修改其中一个名称。`,
  indicatorWithoutColumn: (p) =>
    p.nearest === undefined
      ? `数据中没有${quotedName(p.name)}列。请修改行名或列名，或将其权重设为 0。`
      : `数据中没有${quotedName(p.name)}列；是否为${quotedName(p.nearest)}？请修改其一，或将其权重设为 0。`,
  dimensionCircle: (p) => `维度${quotedName(p.name)}位于自身之下。请更正“维度”列。`,
  dimensionRowMissing: (p) =>
    `${list(p.names.slice(0, 3).map(quotedName))}${p.names.length > 3 ? "…" : ""}需要一行来写明权重，因为${quotedName(p.other)}已有一行。`,
  rowWithoutName: (p) => `权重表第 ${p.row} 行有权重但没有指标名称。请填写名称，或清空权重。`,
  totalsRow: (p) => `数据的最后一行是合计（${quotedName(p.text)}）。请不要选入合计行，或关闭表格的汇总行。`,
  rowWeightMissing: (p) =>
    `${quotedName(p.name)}在${quotedName(p.preset)}中没有权重。不用该指标请输入 0，否则输入正数。`,
  rowWeightInvalid: (p) =>
    `${quotedName(p.name)}在${quotedName(p.preset)}中的权重是“${p.text}”。请输入不小于 0 的数字。`,
  rowDimensionError: (p) => `${quotedName(p.name)}的维度是 ${p.error}。请输入维度名称，或清空单元格。`,
  rowDirectionInvalid: (p) => `${quotedName(p.name)}的方向是“${p.text}”。越大越好用 1，越小越好用 -1。`,
  rowGoalpostInvalid: (p) =>
    `${quotedName(p.name)}的目标值是“${p.text}”。请用数字，或用 auto 表示取数据自身的极值。`,
  rowCoverageZero: (p) =>
    `${quotedName(p.name)}的覆盖率为 0，或是被此版 Excel 读成 0 的空白。请输入所需比例；0.01 表示有任意一项即可。`,
  unitMissing: (p) => `缺少 ${p.argument}。请给出评价对象名称，或其行号。`,
  headerUnknown: (p) =>
    `数据中没有名为${quotedName(p.name)}的列（${p.argument}）。${p.nearest === undefined ? "请给出其中的标题，或每行一个标签。" : `是否为${quotedName(p.nearest)}？`}`,
  unitUnknown: (p) =>
    `数据中没有评价对象${quotedName(p.name)}（${p.argument}）。${p.nearest === undefined ? "请给出其中的名称，或行号。" : `是否为${quotedName(p.nearest)}？`}`,
  unitRepeated: (p) =>
    `${quotedName(p.name)}出现在数据的第 ${list(p.rows.slice(0, 5))}${p.rows.length > 5 ? "…" : ""} 行。请给出行号。`,
  tippingAggregation: () => "临界权重要求各维度均采用 arithmetic。请清空权重表的“合成”列。",
  sameUnitName: (p) => `unitA 与 unitB 都是${quotedName(p.name)}。请给出两个不同的评价对象。`,
};
