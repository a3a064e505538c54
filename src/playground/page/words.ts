import type { Language } from "./options";

interface PageWords {
  readonly title: string;
  readonly paneTitle: string;
  readonly gridTitle: string;
  readonly splitter: string;
  readonly loading: string;
  readonly noAddin: string;
  readonly charts: string;
  readonly chartOf: (source: string) => string;
  readonly ready: string;
}

const english: PageWords = {
  title: "Employment Indices playground",
  paneTitle: "Employment Indices task pane",
  gridTitle: "Worksheet",
  splitter: "Width of the task pane",
  loading: "Opening the sample workbook…",
  noAddin: "The add-in did not load, so its functions show #NAME?. Reload the page to try again.",
  charts: "Charts of this sheet",
  chartOf: (source) => `Chart of ${source}`,
  ready: "Type =QEI( or =ESI( in any cell to see what to enter. Select a cell with an error to read why.",
};

const chinese: PageWords = {
  title: "就业指数试用场",
  paneTitle: "就业指数任务窗格",
  gridTitle: "工作表",
  splitter: "任务窗格宽度",
  loading: "正在打开示例工作簿…",
  noAddin: "加载项未能载入，其函数显示为 #NAME?。请刷新页面重试。",
  charts: "本工作表的图表",
  chartOf: (source) => `${source} 的图表`,
  ready: "在任意单元格中输入 =QEI( 或 =ESI( 即可看到要填写的内容。选中出错的单元格即可查看原因。",
};

/** The playground page's own words. */
export function pageWords(language: Language): PageWords {
  return language === "zh-CN" ? chinese : english;
}
