import { type ownData as english } from "../../en-US/ui/ownData";

/** 从所选单元格到窗格可用的表格。 */
export const ownData: typeof english = {
  useSelection: "使用所选区域",
  check: "检查表格",
  howTo: "在工作表中选中数据，或单击其中一个单元格，再按“使用所选区域”：数据即成为表格。工作表内容不会丢失。",
  column: "列",
  title: (cells) => `${cells} 转换为表格`,
  question: (first) => `首行是各列的名称吗？首行内容：${first}。`,
  blank: "（空）",
  perhapsTitle: "这是标题吗？那么请选中其下方的单元格。",
  willBeNamed: (names) => `没有自己名称的列将命名为：${names}。`,
  becomesText: "名称中的数字和公式将变为文本。",
  yes: "是，首行为名称",
  no: "不是，添加名称",
  made: (table, cells) => `已由 ${cells} 建立表格 ${table}。`,
  opened: (table) => `表格 ${table} 已打开。`,
  elsewhere: (table, open) => `所选单元格在 ${table} 中；窗格显示的是 ${open}。`,
  openThere: (table) => `打开 ${table}`,
  named: (names) => `新的列名：${names}。`,
};
