import { type Bilingual } from "./bilingual";

const english = {
  search: "Find a function",
  none: "No function matches.",
  unavailable: "The list of functions could not be read. Open the pane again.",
  more: "Full description",
  why: "Why this error?",
  whyHint: "Select the cell on the sheet, then press the button.",
  cell: (address: string) => `Cell ${address}`,
  noError: (address: string) => `${address} shows no error.`,
  noFormula: (address: string) =>
    `${address} shows an error but holds no formula; look at the cell it comes from.`,
  reasons: new Map(
    Object.entries({
      "#NAME?":
        "Excel does not know a name in this formula. Is the add-in loaded? Open the pane once in this workbook, then press F2 and Enter in the cell.",
      "#SPILL!":
        "The result needs more cells than are free. Clear the cells below and beside it; a formula that spills cannot stand inside a table.",
      "#REF!":
        "The formula points at something that was deleted, often a preset or a column. Undo in Excel, or insert the formula again.",
      "#BUSY!": "The value is still being computed. If it stays so, press F2 and Enter in the cell.",
      "#CALC!":
        "Excel cannot compute this array, often because a whole column such as A:A is used. Use a table or a bounded range.",
      "#CONNECT!": "Excel could not reach the add-in. Open the pane, then press F2 and Enter in the cell.",
    }),
  ) as ReadonlyMap<string, string>,
  other:
    "The function refuses an argument. Put QEI.EXPLAIN in place of QEI in a copy of the formula: it says in words what is wrong.",
  missingRow: (table: string, names: string) =>
    `${table} has no row for: ${names}. Add it, or rename the column back.`,
  dataProblem: (place: string) => `In ${place}:`,
  sample: "Insert sample data",
  sampleHint: "Adds ten industries and three presets on new sheets.",
};

const chinese: typeof english = {
  search: "查找函数",
  none: "没有符合的函数。",
  unavailable: "无法读取函数列表。请重新打开窗格。",
  more: "完整说明",
  why: "为什么出错？",
  whyHint: "在工作表中选中单元格，然后按此按钮。",
  cell: (address) => `单元格 ${address}`,
  noError: (address) => `${address} 没有错误。`,
  noFormula: (address) => `${address} 显示错误，但没有公式；请查看结果来源的单元格。`,
  reasons: new Map(
    Object.entries({
      "#NAME?":
        "Excel 不认识公式中的某个名称。加载项是否已加载？请在此工作簿中打开一次窗格，再在单元格中按 F2 和 Enter。",
      "#SPILL!": "结果需要的单元格不够。请清空其下方和旁边的单元格；溢出的公式不能放在表格内。",
      "#REF!": "公式引用的内容已被删除，通常是方案或列。请在 Excel 中撤销，或重新插入公式。",
      "#BUSY!": "数值仍在计算。若一直如此，请在单元格中按 F2 和 Enter。",
      "#CALC!": "Excel 无法计算此数组，常因使用了 A:A 这样的整列。请使用表格或有界区域。",
      "#CONNECT!": "Excel 未能连接加载项。请打开窗格，再在单元格中按 F2 和 Enter。",
    }),
  ),
  other: "函数无法接受某个参数。请复制公式，把 QEI 换成 QEI.EXPLAIN，它会用文字说明问题所在。",
  missingRow: (table, names) => `${table} 中没有这些行：${names}。请补上，或改回列名。`,
  dataProblem: (place) => `${place}：`,
  sample: "插入示例数据",
  sampleHint: "在新工作表中添加十个行业和三套权重方案。",
};

export const helpTexts: Bilingual<typeof english> = { "en-US": english, "zh-CN": chinese };
