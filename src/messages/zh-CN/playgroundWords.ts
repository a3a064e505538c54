import { between } from "./grammar";
import { type PlaygroundWords } from "../words";

export const playgroundWords: PlaygroundWords = {
  title: "就业指数试用场",
  paneTitle: "就业指数任务窗格",
  gridTitle: "工作表",
  splitter: "任务窗格宽度",
  loading: "正在打开示例工作簿…",
  noAddin:
    "加载项未能载入，其函数显示为 #NAME?。请刷新页面重试；放在网页服务器上的试用页面需要能够访问 appsforoffice.microsoft.com。",
  charts: "本工作表的图表",
  chartOf: (source) => `${source} 的图表`,
  choicesFor: (cell) => `${cell} 的可选项`,
  follow: (sheet) => `前往“${sheet}”`,
  argumentCount: (name, least, most) =>
    `${name} 的参数个数应为 ${least === most ? least : between(least, most)}。Excel 不允许输入更少或更多的参数。`,
  ready:
    "在任意单元格中输入 =QEI( 或 =ESI( 即可看到要填写的内容。选中出错的单元格即可查看原因。按 F6 在工作表与任务窗格之间切换。",
  tables: {
    make: "创建表格",
    keys: "Ctrl+L；浏览器未占用时也可按 Ctrl+T",
    title: (cells) => `${cells} 转换为表格`,
    hasHeaders: "首行包含名称",
    ok: "确定",
    cancel: "取消",
    made: (cells) => `${cells} 已转换为表格。`,
    refused: "此处无法创建表格。请选中不与其他表格相接、没有合并单元格、也没有填充多个单元格的公式的数据。",
  },
};
