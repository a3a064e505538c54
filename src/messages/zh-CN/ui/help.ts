import { type help as english } from "../../en-US/ui/help";

export const help: typeof english = {
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
      "#REF!": "公式引用的内容已被删除，通常是预设或列。请在 Excel 中撤销，或重新插入公式。",
      "#BUSY!": "数值仍在计算。若一直如此，请在单元格中按 F2 和 Enter。",
      "#CALC!": "Excel 无法计算此数组，常因使用了 A:A 这样的整列。请使用表格或有界区域。",
      "#CONNECT!": "Excel 未能连接加载项。请打开窗格，再在单元格中按 F2 和 Enter。",
    }),
  ),
  other: "函数无法接受某个参数。请复制公式，把 QEI 换成 QEI.EXPLAIN，它会用文字说明问题所在。",
  missingRow: (table, names) => `${table} 中没有这些行：${names}。请补上，或改回列名。`,
  dataProblem: (place) => `${place}：`,
  sample: "插入示例数据",
  sampleHint: "在新工作表中添加十个行业和三个预设。",
};
