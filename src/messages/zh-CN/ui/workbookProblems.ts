import { type workbookProblems as english } from "../../en-US/ui/workbookProblems";

export const workbookProblems: typeof english = {
  tableGone: (p) => `工作簿中已没有表格 ${p.table}。请另选表格，或在 Excel 中撤销。`,
  noHeaderRow: (p) => `表格 ${p.table} 没有标题行，各列没有名称。请在 Excel“表设计”选项卡中勾选“标题行”。`,
  presetGone: (p) => `${p.table} 中已没有列“${p.preset}”。请另选预设。`,
  presetExists: (p) => `已有名为“${p.preset}”的列。请换一个名称。`,
  presetNameReserved: (p) => `名为“${p.preset}”的列不用于存放权重。请为预设换一个名称。`,
  indicatorGone: (p) => `${p.table} 中已没有行“${p.indicator}”。请补上，或在 Excel 中撤销。`,
  sheetProtected: (p) =>
    `${p.sheet ? `工作表“${p.sheet}”` : "工作表"}受保护。请在“审阅”中取消保护后重试。内容不会丢失。`,
  workbookProtected: () => "工作簿结构受保护。请在“审阅”中取消保护后重试。",
  readOnly: () => "工作簿以只读方式打开。请另存副本后重试。您的权重保留在此。",
  cellEditing: () => "Excel 正在编辑单元格。请按 Enter 或 Esc 后重试。",
  noCellSelected: () => "选中的不是单元格，而是图表或图片。请单击一个单元格后重试。",
  severalAreas: () => "选中了多个区域。请选中一个矩形区域，或其中一个单元格。",
  emptySelection: () => "所选单元格为空。请单击数据中的一个单元格后重试。",
  noRectangle: (p) => `${p.cells} 只有一行或一列。请连同名称选中数据：至少两列两行。`,
  touchesTable: (p) =>
    `${p.cells} 伸入表格 ${p.table}。请只选中其中之一的单元格，或在两者之间留出空行或空列。`,
  mergedCells: (p) => `${p.cells} 是合并单元格，表格中不能有。请在“开始”选项卡中取消合并后重试。`,
  arrayInside: (p) => `${p.cells} 中有填充多个单元格的公式，表格中不能有。请复制，并在别处粘贴为数值。`,
  noFreeCells: (p) => `${p.table} 右侧没有空白单元格。请插入到新工作表。`,
  unsupported: (p) => `此版本的 Excel 不支持 ${p.member}。请更新 Excel。`,
  changedMeanwhile: () => "写入时 Excel 中的单元格已有改动，这些单元格保持不变。请查看后重试。",
  halfWritten: (p) => `Excel 中途拒绝了更改，${p.cells} 未能还原。请查看，或在 Excel 中撤销。`,
  tooLarge: () => "超出网页版 Excel 一次可传输的 5 MB。请使用较小的表格，或在桌面版 Excel 中打开工作簿。",
  slow: () => "Excel 已 30 秒没有响应。如正在编辑单元格，请按 Enter 或 Esc，然后重试。",
  calculating: () => "30 秒后 Excel 仍在计算。请等到没有单元格显示 #BUSY! 后重试。",
  stopped: () => "已按您的要求停止。",
  notLoaded: () => "窗格的这一部分无法加载：加载项已更新，或服务器没有响应。请重新加载窗格。",
  rejected: (p) => `Excel 拒绝了更改：${p.detail} 请重试，或在 Excel 中撤销。`,
};
