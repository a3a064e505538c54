import { type help as english } from "../../en-US/ui/help";

export const help: typeof english = {
  version: (version: string) => `版本 ${version}`,
  guides: "指南",
  support: "支持",
  privacy: "隐私",
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
      "#DIV/0!": "公式的其他部分或其引用的单元格除以了零或空白单元格。加载项的函数只会给出 #VALUE! 或 #N/A。",
      "#NUM!":
        "公式的其他部分或其引用的单元格得出的数字超出 Excel 的范围，或无法得出数字。加载项的函数只会给出 #VALUE! 或 #N/A。",
      "#NULL!": "两个区域之间的空格表示取其共有的单元格，而这两个区域没有。请改用逗号或冒号。",
      "#CALC!": "Excel 无法计算此数组，常因使用了 A:A 这样的整列。请使用表格或有界区域。",
      "#CONNECT!": "Excel 未能连接加载项。请打开窗格，再在单元格中按 F2 和 Enter。",
    }),
  ),
  excelOther: (error) => `${error} 来自 Excel，而非加载项。请查看公式中的其他函数及其引用的单元格。`,
  foreign: "此公式没有使用加载项的函数。请查看它引用的单元格。",
  computed: (name, argument) =>
    `${name} 中的 ${argument} 只有 Excel 能计算。请将其放入单独的单元格，在 ${name} 中引用这些单元格，然后再问一次。`,
  answered: (names) =>
    `${names} 有结果：错误来自公式的其他部分。若没有其他部分，请在单元格中按 F2 和 Enter。`,
  missingRow: (table, names) => `${table} 中没有这些行：${names}。请补上，或改回列名。`,
  said: (name, place) => (place === "" ? `${name}：` : `${name}（${place}）：`),
  see: (cells) => `请查看 ${cells}。`,
  sample: "插入示例数据",
  sampleHint: "在新工作表中添加十个行业和三个预设。",
};
