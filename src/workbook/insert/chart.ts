import { type ChartOfResult } from "../contract";

/** Excel's types. Years are numbers: a line chart would draw them as a series of their own, a scatter chart takes them as x. */
const chartTypes = {
  bars: "BarClustered",
  stacked: "BarStacked",
  line: "XYScatterLines",
  intervals: "StockHLC",
} as const;

/** In points: room for a label, and for title and axis. */
const [perLabel, frame] = [17, 80];

/** A native chart; over a live formula it follows it. @param labels how many there are. */
export function addChart(
  sheet: Excel.Worksheet,
  source: Excel.Range,
  { title, kind }: ChartOfResult,
  labels: number,
  at: string | Excel.Range,
): void {
  const chart = sheet.charts.add(chartTypes[kind], source, "Columns");
  chart.title.text = title;
  chart.legend.visible = kind === "stacked";
  chart.setPosition(at);
  const room = perLabel * labels + frame;
  if (kind === "intervals") {
    // Rank 1 is on top, and the names stay below.
    chart.axes.valueAxis.reversePlotOrder = true;
    chart.axes.valueAxis.position = "Maximum";
    chart.width = Math.max(360, room);
  } else if (kind !== "line") {
    // Excel draws bars from the bottom up: turned round, they stand in the order of the cells, and the numbers stay below.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = "Maximum";
    chart.height = Math.max(216, room);
  }
}
