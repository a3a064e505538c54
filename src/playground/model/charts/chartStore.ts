import type { Area } from "../../engine/engine";

/** A chart of the opened workbook knows its axes and series; one made by the add-in has a source range alone. */
export interface ChartPlot {
  readonly kind: "line" | "column" | "scatter";
  readonly horizontal: Area;
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
}

/** How a series is drawn, where it was asked for. */
export interface SeriesLook {
  /** A color, or "none". */
  readonly fill?: string;
  /** Whether its name stands at its last point. */
  readonly named?: boolean;
  readonly line?: string;
  readonly weight?: number;
  readonly gapWidth?: number;
}

export interface ChartRecord {
  readonly id: string;
  readonly sheet: string;
  name: string;
  /** Excel's words, such as "ColumnClustered" or "Line". */
  type: string;
  title: string;
  source: Area;
  /** Whether each row is a series, and not each column. */
  readonly byRows: boolean;
  plot?: ChartPlot;
  /** Whether the labels, or the values, run the other way. */
  reversed: { readonly category: boolean; readonly value: boolean };
  /** By the places of the series. */
  readonly looks: readonly SeriesLook[];
  left: number;
  top: number;
  width: number;
  height: number;
  position: { start: Area; end: Area | null } | null;
}

/** The charts of the workbook; whoever draws them is told of every change. */
export class ChartStore {
  private readonly records: ChartRecord[] = [];
  private count = 0;
  onChange: () => void = () => undefined;

  of(sheet: string): ChartRecord[] {
    return this.records.filter((chart) => chart.sheet === sheet);
  }

  add(sheet: string, type: string, source: Area, byRows = false): ChartRecord {
    const number = ++this.count;
    const chart: ChartRecord = {
      id: `chart${number}`,
      sheet,
      name: `Chart ${number}`,
      type,
      title: "",
      source,
      byRows,
      reversed: { category: false, value: false },
      looks: [],
      left: 0,
      top: 0,
      width: 360,
      height: 216,
      position: null,
    };
    this.records.push(chart);
    this.onChange();
    return chart;
  }

  change(chart: ChartRecord, change: Partial<ChartRecord>): void {
    Object.assign(chart, change);
    this.onChange();
  }

  remove(chart: ChartRecord): void {
    this.records.splice(this.records.indexOf(chart), 1);
    this.onChange();
  }
}
