import { type CommonErrors, type Per } from "../../core/errors/common";
import { type ErrorMessages } from "../catalogue";
import { capitalized, number, between } from "../format";

const perEnglish: Record<Per, string> = {
  indicator: "one per indicator",
  unit: "one per unit",
  row: "one per row",
  sector: "one per sector",
  period: "one per period",
};

const perChinese: Record<Per, string> = {
  indicator: "每个指标一个",
  unit: "每个单位一个",
  row: "每行一个",
  sector: "每个部门一个",
  period: "每期一个",
};

export const commonErrors: ErrorMessages<CommonErrors> = {
  cellDash: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} of ${p.argument} is "${p.text}". Clear it if missing, type 0 if nil.`,
    "zh-CN": (p) =>
      `${p.argument} 的第 ${p.row} 行第 ${p.column} 列是“${p.text}”。缺失请清空，为零请输入 0。`,
  },
  cellText: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} of ${p.argument} is text ("${p.text}"). Select only the numbers, without headers.`,
    "zh-CN": (p) =>
      `${p.argument} 的第 ${p.row} 行第 ${p.column} 列是文本（“${p.text}”）。请只选择数字，不要包含标题。`,
  },
  cellError: {
    "en-US": (p) => `Row ${p.row}, column ${p.column} of ${p.argument} contains ${p.error}. Fix or clear it.`,
    "zh-CN": (p) => `${p.argument} 的第 ${p.row} 行第 ${p.column} 列含有 ${p.error}。请更正或清空。`,
  },
  cellNotFinite: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} of ${p.argument} is not a finite number. Fix or clear it.`,
    "zh-CN": (p) => `${p.argument} 的第 ${p.row} 行第 ${p.column} 列不是有限数值。请更正或清空。`,
  },
  cellNegative: {
    "en-US": (p) =>
      `Row ${p.row}, column ${p.column} of ${p.argument} is negative (${number(p.value)}). It must be 0 or more.`,
    "zh-CN": (p) =>
      `${p.argument} 的第 ${p.row} 行第 ${p.column} 列为负数（${number(p.value)}）。必须大于或等于 0。`,
  },
  wholeColumn: {
    "en-US": () => "A whole column holds a million rows; use a table or a bounded range such as B2:F500.",
    "zh-CN": () => "整列有一百多万行；请使用表格或有界区域，例如 B2:F500。",
  },
  wholeRow: {
    "en-US": () => "A whole row holds 16,384 columns; use a table or a bounded range such as B2:F500.",
    "zh-CN": () => "整行有 16,384 列；请使用表格或有界区域，例如 B2:F500。",
  },
  argumentMissing: {
    "en-US": (p) => `${capitalized(p.argument)} is missing. Select a range of numbers.`,
    "zh-CN": (p) => `缺少 ${p.argument}。请选择一个数字区域。`,
  },
  argumentRagged: {
    "en-US": (p) => `The rows of ${p.argument} differ in length. Select one rectangular range.`,
    "zh-CN": (p) => `${p.argument} 各行长度不一。请选择一个矩形区域。`,
  },
  brokenReference: {
    "en-US": (p) => `The ${p.argument} reference is broken; was the preset deleted?`,
    "zh-CN": (p) => `${p.argument} 的引用已失效；预设是否已被删除？`,
  },
  vectorShape: {
    "en-US": (p) =>
      `${capitalized(p.argument)} must be one row or one column; this range is ${p.rows}×${p.columns}.`,
    "zh-CN": (p) => `${p.argument} 必须是一行或一列；所选区域为 ${p.rows}×${p.columns}。`,
  },
  vectorLength: {
    "en-US": (p) =>
      `${capitalized(p.argument)} ${p.per === "row" ? "needs" : "need"} ${p.expected} value${p.expected === 1 ? "" : "s"}, ${perEnglish[p.per]}; ${p.given} ${p.given === 1 ? "was" : "were"} given.`,
    "zh-CN": (p) => `${p.argument} 需要 ${p.expected} 个值（${perChinese[p.per]}），但给出了 ${p.given} 个。`,
  },
  vectorBlank: {
    "en-US": (p) => `Value ${p.position} of ${p.argument} is blank. Type a number there.`,
    "zh-CN": (p) => `${p.argument} 的第 ${p.position} 个值为空。请在该处输入数字。`,
  },
  vectorText: {
    "en-US": (p) => `Value ${p.position} of ${p.argument} is "${p.text}". Type a number there.`,
    "zh-CN": (p) => `${p.argument} 的第 ${p.position} 个值是“${p.text}”。请在该处输入数字。`,
  },
  vectorError: {
    "en-US": (p) =>
      p.error === "#N/A"
        ? `Value ${p.position} of ${p.argument} is #N/A. Check that the presets table has a row with that indicator's name.`
        : `Value ${p.position} of ${p.argument} contains ${p.error}. Fix it, or check the presets table.`,
    "zh-CN": (p) =>
      p.error === "#N/A"
        ? `${p.argument} 的第 ${p.position} 个值是 #N/A。请检查预设表中是否有与该指标同名的行。`
        : `${p.argument} 的第 ${p.position} 个值含有 ${p.error}。请更正，或检查预设表。`,
  },
  wordUnknown: {
    "en-US": (p) => {
      const start = `${capitalized(p.argument)} "${p.word}" is not known.`;
      return withChoices(
        start,
        p.nearest && ` Did you mean "${p.nearest}"?`,
        " Choices: ",
        p.choices,
        ", ",
        ".",
      );
    },
    "zh-CN": (p) => {
      const start = `${p.argument} 不认识“${p.word}”。`;
      return withChoices(start, p.nearest && `是否想输入“${p.nearest}”？`, "可选：", p.choices, "、", "。");
    },
  },
  numberExpected: {
    "en-US": (p) => `${capitalized(p.argument)} must be one number, not "${p.text}".`,
    "zh-CN": (p) => `${p.argument} 必须是一个数字，而不是“${p.text}”。`,
  },
  numberOutside: {
    "en-US": (p) =>
      `${capitalized(p.argument)} must be ${between(p.low, p.high)}; ${number(p.given)} was given.`,
    "zh-CN": (p) =>
      `${p.argument} 必须介于 ${number(p.low)} 和 ${number(p.high)} 之间；给出的是 ${number(p.given)}。`,
  },
  integerExpected: {
    "en-US": (p) => `${capitalized(p.argument)} must be a whole number; ${number(p.given)} was given.`,
    "zh-CN": (p) => `${p.argument} 必须是整数；给出的是 ${number(p.given)}。`,
  },
  callTooLong: {
    "en-US": (p) =>
      p.rows === 1 || p.columns === 1
        ? `${p.rows * p.columns} values take too long for a cell. Up to ${Math.max(p.mostRows, p.mostColumns)} work; select fewer, or combine them first.`
        : `${p.rows} rows × ${p.columns} columns take too long for a cell. ${sizesEnglish(p.mostRows, p.mostColumns)}`,
    "zh-CN": (p) =>
      p.rows === 1 || p.columns === 1
        ? `${p.rows * p.columns} 个值在单元格中计算过久，最多 ${Math.max(p.mostRows, p.mostColumns)} 个。请减少数量，或先汇总。`
        : `${p.rows} 行 × ${p.columns} 列在单元格中计算过久。${sizesChinese(p.mostRows, p.mostColumns)}`,
  },
  resultNotFinite: {
    "en-US": () => "The result is too large or too small for a cell. Use larger units, such as thousands.",
    "zh-CN": () => "结果超出单元格可表示的范围。请改用较大的计量单位，例如千。",
  },
  unexpected: {
    "en-US": (p) => `Something unexpected went wrong (${p.detail}). Please report it with your formula.`,
    "zh-CN": (p) => `发生意外错误（${p.detail}）。请连同公式一起反馈给我们。`,
  },
};

/** What to do: "Select at most 300 rows, or 12 columns." Either makes the call short enough; 0 where it cannot. */
function sizesEnglish(rows: number, columns: number): string {
  const parts = [rows > 0 ? counted(rows, "row") : "", columns > 0 ? counted(columns, "column") : ""];
  const sizes = parts.filter((part) => part !== "").join(", or ");
  return sizes === "" ? "Select fewer rows and columns." : `Select at most ${sizes}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function sizesChinese(rows: number, columns: number): string {
  const parts = [rows > 0 ? ` ${rows} 行` : "", columns > 0 ? ` ${columns} 列` : ""];
  const sizes = parts.filter((part) => part !== "").join("，或");
  return sizes === "" ? "请减少行数和列数。" : `请最多选择${sizes}。`;
}

/** Lists as many choices as fit a message. */
function withChoices(
  start: string,
  hint: string | undefined,
  lead: string,
  choices: readonly string[],
  separator: string,
  end: string,
): string {
  const room = 158 - start.length - (hint?.length ?? 0) - lead.length;
  let list = "";
  for (const choice of choices) {
    const next = list === "" ? choice : list + separator + choice;
    if (next.length > room) return `${start}${hint ?? ""}${lead}${list}${separator.trimEnd()}…`;
    list = next;
  }
  return `${start}${hint ?? ""}${lead}${list}${end}`;
}
