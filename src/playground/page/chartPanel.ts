import type { Engine } from "../engine/engine";
import type { ChartPlot, ChartStore } from "../model/chartStore";
import { rectangleAddress } from "../references/a1";
import { chartData, drawChart } from "./chartDrawing";
import { drawPlot, type Plot } from "./plotDrawing";
import type { pageWords } from "./words";

/** Univer's charts are not free, so the playground draws its own beside the grid, and redraws them as the cells change. */
export function installChartPanel(
  engine: Engine,
  charts: ChartStore,
  panel: HTMLElement,
  words: ReturnType<typeof pageWords>,
): void {
  const draw = () => {
    const shown = charts.of(engine.sheets.active());
    panel.hidden = shown.length === 0;
    panel.replaceChildren(
      ...shown.map((chart) => {
        const figure = document.createElement("figure");
        const caption = document.createElement("figcaption");
        caption.textContent = chart.title || words.chartOf(rectangleAddress(chart.source));
        const picture = chart.plot
          ? drawPlot(plotOf(engine, chart.plot))
          : drawChart(chart.type, chartData(engine.cells.values(chart.source)));
        picture.setAttribute("aria-label", caption.textContent);
        figure.append(caption, picture);
        return figure;
      }),
    );
  };
  charts.onChange = draw;
  engine.events.onChange(() => queueMicrotask(draw));
  engine.events.onCalculated(draw);
  engine.events.onSheetActivated(draw);
}

/** The plot with the figures its ranges hold now. */
function plotOf(engine: Engine, plot: ChartPlot): Plot {
  const read = (area: ChartPlot["horizontal"]) => engine.cells.values(area).flat();
  const series = plot.series.map(({ name, values }) => ({ name, values: read(values) }));
  return { ...plot, horizontal: read(plot.horizontal), series };
}
