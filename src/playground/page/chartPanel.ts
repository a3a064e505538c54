import type { Engine } from "../engine/engine";
import type { ChartPlot, ChartRecord, ChartStore } from "../model/charts/chartStore";
import { rectangleAddress } from "../../formula/a1";
import type { PlaygroundWords } from "../../messages/words";
import { chartData, drawChart } from "./chartDrawing";
import { drawPlot, type Plot } from "./plotDrawing";
import { watchSize } from "./watchSize";

/**
 * Univer's charts are not free, so the playground draws its own over the grid, moves them as it is scrolled, and redraws
 * them as the cells change.
 */
export function installChartPanel(
  engine: Engine,
  charts: ChartStore,
  panel: HTMLElement,
  words: PlaygroundWords,
  closed: AbortSignal,
): void {
  let shown: { figure: HTMLElement; chart: ChartRecord }[] = [];

  const place = () => {
    if (shown.length === 0) return;
    const box = engine.layout.cellsBox();
    setBox(panel, box);
    for (const { figure, chart } of shown) {
      const { row, column } = anchorOf(chart);
      const { left, top } = engine.layout.cellPosition(row, column);
      figure.style.left = `${left - box.left + chart.left}px`;
      figure.style.top = `${top - box.top + chart.top}px`;
    }
  };
  const draw = () => {
    shown = charts
      .of(engine.sheets.active())
      .map((chart) => ({ chart, figure: chartFigure(engine, chart, words.chartOf) }));
    panel.hidden = shown.length === 0;
    panel.replaceChildren(...shown.map(({ figure }) => figure));
    place();
  };
  charts.onChange = draw;
  engine.events.onChange(() => queueMicrotask(draw));
  engine.events.onCalculated(draw);
  engine.events.onSheetActivated(() => requestAnimationFrame(draw));
  engine.events.onScrolled(place);
  watchSize(panel.parentElement ?? panel, place, closed);
  draw();
}

/** Of a chart whose size nobody has asked for, in points. */
const usualWidth = 360;
const pixelsPerPoint = 4 / 3;

/** The cell a chart hangs from: the one it was put at, else the first one to the right of its figures. */
function anchorOf(chart: ChartRecord): { row: number; column: number } {
  return (
    chart.position?.start ?? { row: chart.source.row, column: chart.source.column + chart.source.columns + 1 }
  );
}

function chartFigure(engine: Engine, chart: ChartRecord, chartOf: (source: string) => string): HTMLElement {
  const figure = document.createElement("figure");
  const caption = document.createElement("figcaption");
  caption.textContent = chart.title || chartOf(rectangleAddress(chart.source));
  const picture = chart.plot
    ? drawPlot(plotOf(engine, chart.plot))
    : drawChart(chart.type, chartData(cellsOf(engine, chart)), chart);
  if (chart.width !== usualWidth) figure.style.width = `${chart.width * pixelsPerPoint}px`;
  picture.setAttribute("aria-label", caption.textContent);
  figure.append(caption, picture);
  return figure;
}

/** The cells that a chart is drawn from, with a column for each series. */
function cellsOf(engine: Engine, { source, byRows }: ChartRecord) {
  const cells = engine.cells.values(source);
  return byRows ? cells[0].map((_, column) => cells.map((row) => row[column])) : cells;
}

function setBox(
  element: HTMLElement,
  box: { left: number; top: number; width: number; height: number },
): void {
  for (const side of ["left", "top", "width", "height"] as const) element.style[side] = `${box[side]}px`;
}

/** The plot with the figures its ranges hold now. */
function plotOf(engine: Engine, plot: ChartPlot): Plot {
  const read = (area: ChartPlot["horizontal"]) => engine.cells.values(area).flat();
  const series = plot.series.map(({ name, values }) => ({ name, values: read(values) }));
  return { ...plot, horizontal: read(plot.horizontal), series };
}
