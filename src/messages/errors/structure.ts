import { type ErrorCode } from "../../core/errors";
import { type StructureErrors } from "../../core/errors/structure";
import { type ErrorMessages } from "../catalogue";
import { capitalized } from "../format";

export const structureErrors: ErrorMessages<StructureErrors> = {
  employmentEmpty: {
    "en-US": () => "Employment has no numbers. Select the cells that hold the jobs.",
    "zh-CN": () => "employment 中没有数字。请选择就业人数所在的单元格。",
  },
  employmentTotalZero: {
    "en-US": () => "Employment adds up to 0, so there are no shares. Check the selected cells.",
    "zh-CN": () => "employment 合计为 0，无法计算份额。请检查所选单元格。",
  },
  shapeMismatch: {
    "en-US": (p) =>
      `The ${p.argument} range is ${p.rows}×${p.columns}; it must be ${p.needed}, or one number.`,
    "zh-CN": (p) => `${p.argument} 区域为 ${p.rows}×${p.columns}；应为 ${p.needed}，或一个数字。`,
  },
  weightMissingAt: {
    "en-US": (p) =>
      `The weight of row ${p.row}, column ${p.column} of employment is blank. Type a number there.`,
    "zh-CN": (p) => `employment 第 ${p.row} 行第 ${p.column} 列对应的权重为空。请输入数字。`,
  },
  layerNeedsVector: {
    "en-US": (p) =>
      `Weights "layer" count positions along one row or column; employment is ${p.rows}×${p.columns}. Give numbers instead.`,
    "zh-CN": (p) =>
      `权重“layer”按一行或一列中的位置计数；employment 为 ${p.rows}×${p.columns}。请改用数字权重。`,
  },
  argumentEmpty: {
    "en-US": (p) =>
      `${capitalized(p.argument)} has no numbers beside those of the other ranges. Check the selected cells.`,
    "zh-CN": (p) => `${p.argument} 中没有与其他区域相对应的数字。请检查所选单元格。`,
  },
  totalZero: {
    "en-US": (p) =>
      `${capitalized(p.argument)} adds up to 0, so there are no shares. Check the selected cells.`,
    "zh-CN": (p) => `${p.argument} 合计为 0，无法计算份额。请检查所选单元格。`,
  },
  shapesDiffer: {
    "en-US": (p) =>
      `${capitalized(p.argument)} is ${p.rows}×${p.columns} but ${p.other} is ${p.otherRows}×${p.otherColumns}. Select ranges of the same size.`,
    "zh-CN": (p) =>
      `${p.argument} 为 ${p.rows}×${p.columns}，而 ${p.other} 为 ${p.otherRows}×${p.otherColumns}。请选择大小相同的区域。`,
  },
  referenceNeeded: {
    "en-US": () =>
      "One row or column alone has nothing to be compared with. Give a reference, such as the nation's jobs.",
    "zh-CN": () => "只有一行或一列时没有可比对象。请给出 reference，例如全国的就业人数。",
  },
  referenceZero: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} has jobs where the reference has none. Check the reference there.`,
    "zh-CN": (p) => `第 ${p.row} 行第 ${p.column} 列有就业，而参照区域为 0。请检查该处的参照值。`,
  },
  regionWithoutJobs: {
    "en-US": (p) => `Row ${p.row} or its reference has no jobs in the industries they share. Check that row.`,
    "zh-CN": (p) => `第 ${p.row} 行或其参照在共同的产业中没有就业。请检查该行。`,
  },
  outputWithoutJobs: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} has output but no jobs. Check it, or merge that sector with another.`,
    "zh-CN": (p) => `第 ${p.row} 行第 ${p.column} 列有产出但没有就业。请检查，或将该部门并入其他部门。`,
  },
  qualityMissing: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} of ${p.argument} is blank but there are jobs. Type the quality, or clear the jobs.`,
    "zh-CN": (p) =>
      `${p.argument} 的第 ${p.row} 行第 ${p.column} 列为空，但该处有就业。请填写质量值，或清空就业人数。`,
  },
  lilienZero: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column}${p.others > 0 ? ` and ${p.others} more` : ""}: jobs in one period only, so Lilien has no logarithm. Merge or clear that sector.`,
    "zh-CN": (p) =>
      `第 ${p.row} 行第 ${p.column} 列${p.others > 0 ? `等 ${p.others + 1} 处` : ""}只在一个时期有就业，Lilien 指数无法取对数。请合并或清空该部门。`,
  },
  noScoredJobs: {
    "en-US": (p) => `No cell has both jobs and a value of ${p.argument}. Select ranges that match.`,
    "zh-CN": (p) => `没有同时具有就业人数和 ${p.argument} 的单元格。请选择相互对应的区域。`,
  },
  unitValueMissing: {
    "en-US": (p) => `This unit has no value in ${p.argument}, so it has no place. Fill it in to include it.`,
    "zh-CN": (p) => `该单元在 ${p.argument} 中没有数值，无法归类。请补充后再计算。`,
  },
};

/** Shown as #N/A. */
export const structureNotEnoughData: readonly ErrorCode[] = [
  "employmentEmpty",
  "lilienZero",
  "noScoredJobs",
  "unitValueMissing",
];
