import { type ErrorCode } from "../../core/errors";
import { type StructureErrors } from "../../core/errors/structure";
import { type ErrorMessages } from "../catalogue";

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
};

/** Shown as #N/A. */
export const structureNotEnoughData: readonly ErrorCode[] = ["employmentEmpty"];
