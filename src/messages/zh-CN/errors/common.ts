import { type CommonErrors, type Per } from "../../../core/errors/common";
import { number, withChoices } from "../../format";
import { cellPlace } from "../places";
import { type ErrorWords } from "../../words";
import { between } from "../grammar";

const per: Record<Per, string> = {
  indicator: "每个指标一个",
  index: "每个指数一个",
  unit: "每个评价对象一个",
  row: "每行一个",
  sector: "每个部门一个",
  period: "每期一个",
  expert: "每位专家一个",
};

export const commonErrors: ErrorWords<CommonErrors> = {
  cellDash: (p) => `${cellPlace(p)}是“${p.text}”。缺失请清空，为零请输入 0。`,
  cellFlag: (p) => `${cellPlace(p)}是 ${p.number}，带有标记（“${p.flag}”）。窗格的数据检查可以只取数字。`,
  cellAmbiguous: (p) =>
    `${cellPlace(p)}：“${p.text}”可能是 ${number(p.first)} 或 ${number(p.second)}。请把文本改为数字。`,
  cellCode: (p) =>
    `${cellPlace(p)}：“${p.text}”可能是 ${number(p.value)}，也可能是代码。请输入数字，或不选代码列。`,
  cellText: (p) =>
    `${cellPlace(p)}是文本（“${p.text}”）。${
      p.columnName === undefined && p.row === 1
        ? "请只选择数字，不要包含标题。"
        : "请改为数字或清空；可用窗格的数据检查。"
    }`,
  cellError: (p) => `${cellPlace(p)}含有 ${p.error}。请更正或清空。`,
  cellNotFinite: (p) => `${cellPlace(p)}不是有限数值。请更正或清空。`,
  cellNegative: (p) =>
    `${p.argument} 的第 ${p.row} 行第 ${p.column} 列为负数（${number(p.value)}）。必须大于或等于 0。`,
  wholeColumn: () => "整列有一百多万行；请使用表格或有界区域，例如 B2:F500。",
  wholeRow: () => "整行有 16,384 列；请使用表格或有界区域，例如 B2:F500。",
  argumentMissing: (p) => `缺少 ${p.argument}。请选择一个数字区域。`,
  argumentRagged: (p) => `${p.argument} 各行长度不一。请选择一个矩形区域。`,
  brokenReference: (p) => `${p.argument} 的引用已失效；预设是否已被删除？`,
  vectorShape: (p) => `${p.argument} 必须是一行或一列；所选区域为 ${p.rows}×${p.columns}。`,
  vectorLength: (p) => `${p.argument} 需要 ${p.expected} 个值（${per[p.per]}），但给出了 ${p.given} 个。`,
  vectorBlank: (p) => `${p.argument} 的第 ${p.position} 个值为空。请在该处输入数字。`,
  vectorText: (p) => `${p.argument} 的第 ${p.position} 个值是“${p.text}”。请在该处输入数字。`,
  vectorError: (p) =>
    p.error === "#N/A"
      ? `${p.argument} 的第 ${p.position} 个值是 #N/A。请检查预设表中是否有与该指标同名的行。`
      : `${p.argument} 的第 ${p.position} 个值含有 ${p.error}。请更正，或检查预设表。`,
  wordUnknown: (p) => {
    const start = `${p.argument} 不认识“${p.word}”。`;
    return withChoices(start, p.nearest && `是否想输入“${p.nearest}”？`, "可选：", p.choices, "、", "。");
  },
  numberExpected: (p) => `${p.argument} 必须是一个数字，而不是“${p.text}”。`,
  numberOutside: (p) => `${p.argument} 必须${between(p.low, p.high)}；给出的是 ${number(p.given)}。`,
  integerExpected: (p) => `${p.argument} 必须是整数；给出的是 ${number(p.given)}。`,
  callTooLong: (p) =>
    p.rows === 1 || p.columns === 1
      ? `${p.rows * p.columns} 个值在单元格中计算过久，最多 ${Math.max(p.mostRows, p.mostColumns)} 个。请减少数量，或先汇总。`
      : `${p.rows} 行 × ${p.columns} 列在单元格中计算过久。${sizes(p.mostRows, p.mostColumns)}`,
  resultNotFinite: () => "结果超出单元格可表示的范围。请改用较大的计量单位，例如千。",
  unexpected: (p) => `发生意外错误（${p.detail}）。请连同公式一起反馈给我们。`,
};

function sizes(rows: number, columns: number): string {
  const parts = [rows > 0 ? ` ${rows} 行` : "", columns > 0 ? ` ${columns} 列` : ""];
  const sizes = parts.filter((part) => part !== "").join("，或");
  return sizes === "" ? "请减少行数和列数。" : `请最多选择${sizes}。`;
}
