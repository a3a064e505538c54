import { type Language } from "../language";
import { type Bilingual } from "./bilingual";

type Parameters = Record<string, string>;

const english = {
  tableGone: (p: Parameters) =>
    `Table ${p.table} is no longer in the workbook. Choose another or undo in Excel.`,
  noHeaderRow: (p: Parameters) =>
    `Table ${p.table} has no header row, so its columns have no names. Tick Header Row on Excel's Table Design tab.`,
  presetGone: (p: Parameters) => `${p.table} has no column ${p.preset} any more. Choose another preset.`,
  presetExists: (p: Parameters) => `There is a column ${p.preset} already. Choose another name.`,
  indicatorGone: (p: Parameters) => `${p.table} has no row ${p.indicator} any more. Add it or undo in Excel.`,
  sheetProtected: (p: Parameters) =>
    `${p.sheet ? `Sheet ${p.sheet}` : "The sheet"} is protected. Unprotect it (Review tab), then try again. Nothing is lost.`,
  workbookProtected: () =>
    "The workbook's structure is protected. Unprotect it (Review tab), then try again.",
  readOnly: () => "The workbook is open read-only. Save a copy, then try again. Your weights stay here.",
  cellEditing: () => "Excel is editing a cell. Press Enter or Esc there, then try again.",
  noCellSelected: () => "No cell is selected but a chart or a picture. Click a cell, then try again.",
  noFreeCells: (p: Parameters) =>
    `There are no free cells to the right of ${p.table}. Insert on a new sheet instead.`,
  unsupported: (p: Parameters) => `This version of Excel lacks ${p.member}. Update Excel to use this.`,
  changedMeanwhile: () =>
    "Cells changed in Excel while the pane was writing; they stay as they are. Look at them, then try again.",
  halfWritten: (p: Parameters) =>
    `Excel refused the change half-way, and could not put back ${p.cells}. Look at it, or undo in Excel.`,
  tooLarge: () =>
    "This is more than the 5 MB that Excel on the web takes at a time. Use a smaller table, or open the workbook in Excel on the desktop.",
  slow: () =>
    "Excel has not answered for 30 seconds. Press Enter or Esc if you are typing in a cell, then try again.",
  calculating: () =>
    "Excel was still calculating after 30 seconds. Wait until no cell shows #BUSY!, then try again.",
  stopped: () => "Stopped, as you asked.",
  rejected: (p: Parameters) => `Excel refused the change: ${p.detail} Try again or undo in Excel.`,
};

const chinese: typeof english = {
  tableGone: (p) => `工作簿中已没有表格 ${p.table}。请另选表格，或在 Excel 中撤销。`,
  noHeaderRow: (p) => `表格 ${p.table} 没有标题行，各列没有名称。请在 Excel“表设计”选项卡中勾选“标题行”。`,
  presetGone: (p) => `${p.table} 中已没有列“${p.preset}”。请另选方案。`,
  presetExists: (p) => `已有名为“${p.preset}”的列。请换一个名称。`,
  indicatorGone: (p) => `${p.table} 中已没有行“${p.indicator}”。请补上，或在 Excel 中撤销。`,
  sheetProtected: (p) =>
    `${p.sheet ? `工作表“${p.sheet}”` : "工作表"}受保护。请在“审阅”中取消保护后重试。内容不会丢失。`,
  workbookProtected: () => "工作簿结构受保护。请在“审阅”中取消保护后重试。",
  readOnly: () => "工作簿以只读方式打开。请另存副本后重试。您的权重保留在此。",
  cellEditing: () => "Excel 正在编辑单元格。请按 Enter 或 Esc 后重试。",
  noCellSelected: () => "选中的不是单元格，而是图表或图片。请单击一个单元格后重试。",
  noFreeCells: (p) => `${p.table} 右侧没有空白单元格。请插入到新工作表。`,
  unsupported: (p) => `此版本的 Excel 不支持 ${p.member}。请更新 Excel。`,
  changedMeanwhile: () => "写入时 Excel 中的单元格已有改动，这些单元格保持不变。请查看后重试。",
  halfWritten: (p) => `Excel 中途拒绝了更改，${p.cells} 未能还原。请查看，或在 Excel 中撤销。`,
  tooLarge: () => "超出网页版 Excel 一次可传输的 5 MB。请使用较小的表格，或在桌面版 Excel 中打开工作簿。",
  slow: () => "Excel 已 30 秒没有响应。如正在编辑单元格，请按 Enter 或 Esc，然后重试。",
  calculating: () => "30 秒后 Excel 仍在计算。请等到没有单元格显示 #BUSY! 后重试。",
  stopped: () => "已按您的要求停止。",
  rejected: (p) => `Excel 拒绝了更改：${p.detail} 请重试，或在 Excel 中撤销。`,
};

const words: Bilingual<typeof english> = { "en-US": english, "zh-CN": chinese };

/** What stands between the pane and the workbook, and what to do about it. */
export function describeWorkbookProblem(
  { code, parameters }: { readonly code: keyof typeof english; readonly parameters: object },
  language: Language,
): string {
  return words[language][code](parameters as Parameters);
}
