import { type columns as english } from "../../en-US/ui/columns";

/** What the columns of a data table are, and repairs of their cells. */
export const columns: typeof english = {
  title: "不是数字的单元格",
  odd: (column, count, cells) => `${column}：${count} 个单元格不是数字：${cells}。`,
  cell: (text, address) => `${address} 为“${text}”`,
  more: (count) => `另外 ${count} 个`,
  outside: "目前该列不计入指数。",
  unclear: "并非每个文本都只对应一个数；请在工作表中更正。",
  readAsNumbers: "读作数字",
  treatAsMissing: "视为缺失",
  of: (action, column) => `${action}：${column}`,
  repaired: (column, count) => `${column}：已写入 ${count} 个单元格。`,
  years: "年份：不是指标，除非您勾选它。",
  numbered: "顺序编号：不是指标，除非您勾选它。",
  constant: "每行取值相同，无法区分评价对象，因此不计入。",
  allHigher: "全部：越大越好",
  othersHigher: "其余全部：越大越好",
  undecided: (columns) => `请先指明方向：${columns}。`,
  left: (count) => (count === 1 ? "最后一项" : `还有 ${count} 项`),
  unitsDiffer: (unit, more, other, less) => `${unit} 为 ${more}，${other} 为 ${less}：哪个更好？`,
  rowsDiffer: (more, less) => `一行为 ${more}，另一行为 ${less}：哪个更好？`,
  answer: (value, direction) => `${value}：${direction}`,
  leaveOut: (count) => (count === 1 ? "不计入该列" : "不计入这些列"),
  constantColumns: (columns) => `${columns} 每行取值相同，无法比较，因此没有排名。`,
  names: (column) => `${column} 是各行的名称。`,
  words: (columns) => `文字列，不是指标：${columns}。`,
};
