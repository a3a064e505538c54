import { barGap } from "../../sharing/publish/layOut";
import { type PublishedChart } from "../../sharing/publish/publishedSheet";

/** Excel's types. Years are numbers: a line chart would draw them as a series of their own, a scatter chart takes them as x. */
const types = {
  bars: "BarClustered",
  stacked: "BarStacked",
  line: "XYScatterLines",
  intervals: "BarStacked",
  slope: "LineMarkers",
} as const;

/** Of bars that say how it was, beside those that say how it is. */
const former = "#C5CDD6";

/** Excel's own chart of cells of the sheet, in their order. */
export function addPublishedChart(sheet: Excel.Worksheet, plan: PublishedChart): void {
  const { source, at, kind } = plan;
  const cells = sheet.getRangeByIndexes(source.row, source.column, source.rows, source.columns);
  const chart = sheet.charts.add(types[kind], cells, kind === "slope" ? "Rows" : "Columns");
  chart.title.text = plan.title;
  const compares = kind === "bars" && source.columns > 2;
  chart.legend.visible = kind === "stacked" || compares;
  chart.setPosition(sheet.getCell(at.row, at.column));
  chart.width = plan.width;
  chart.height = plan.height;
  if (kind === "line") return;
  if (kind === "slope") return slope(chart, plan.lineColors ?? []);
  // Excel draws bars from the bottom up: turned round, the first row is at the top, and the numbers stay below.
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  // Every name is read, however many there are.
  categoryAxis.tickLabelSpacing = 1;
  // Left of bars that run below 0 too.
  categoryAxis.tickLabelPosition = "Low";
  if (kind === "stacked") return;
  const first = chart.series.getItemAt(0);
  if (kind === "bars") {
    first.gapWidth = barGap;
    first.format.fill.setSolidColor(compares ? former : plan.color);
    if (compares) chart.series.getItemAt(1).format.fill.setSolidColor(plan.color);
    return;
  }
  // The first bar only holds the second one up.
  first.format.fill.clear();
  first.gapWidth = barGap;
  valueAxis.minimum = 0;
  const span = chart.series.getItemAt(1);
  span.format.fill.setSolidColor(plan.color);
  // A rank that never changes is a bar of no length: its outline is seen.
  span.format.line.color = plan.color;
  span.format.line.weight = 3;
}

/** Lines from one rank to another with both ranks at their ends, and the name at the last. */
function slope(chart: Excel.Chart, colors: readonly string[]): void {
  const { valueAxis } = chart.axes;
  // Rank 1 is the highest, and there is none above it.
  valueAxis.reversePlotOrder = true;
  valueAxis.minimum = 1;
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
  colors.forEach((color, at) => {
    const series = chart.series.getItemAt(at);
    series.format.line.color = color;
    series.format.line.weight = 2;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
    const [from, to] = [series.points.getItemAt(0), series.points.getItemAt(1)];
    from.hasDataLabel = true;
    from.dataLabel.position = "Left";
    to.hasDataLabel = true;
    to.dataLabel.position = "Right";
    to.dataLabel.showSeriesName = true;
    to.dataLabel.separator = "  ";
  });
}
