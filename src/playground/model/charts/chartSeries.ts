import { itemNotFound } from "../../wire/hostError";
import { HostCollection, HostObject } from "../../wire/hostObject";
import type { ChartRecord, SeriesLook } from "./chartStore";

type Change = (change: Partial<ChartRecord>) => void;

/** Excel.ChartSeriesCollection: one series for each column, or row, of figures. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(
    private readonly record: ChartRecord,
    private readonly change: Change,
  ) {
    super();
  }

  list(): ChartSeries[] {
    const { source, byRows } = this.record;
    const count = Math.max(1, (byRows ? source.rows : source.columns) - 1);
    return Array.from({ length: count }, (_, at) => this.series(at));
  }
  GetItemAt(index: number): ChartSeries {
    const found = this.list()[index];
    if (!found) throw itemNotFound();
    return found;
  }

  private series(at: number): ChartSeries {
    const look = () => this.record.looks[at] ?? {};
    return new ChartSeries(at, look, (next) => {
      const looks = [...this.record.looks];
      looks[at] = { ...look(), ...next };
      this.change({ looks });
    });
  }
}

type Look = () => SeriesLook;
type ChangeLook = (next: SeriesLook) => void;

/** Excel.ChartSeries. */
class ChartSeries extends HostObject {
  static override readonly scalars = ["GapWidth", "MarkerBackgroundColor", "MarkerForegroundColor"];
  /** Markers are drawn in the color of the line. */
  MarkerBackgroundColor = "";
  MarkerForegroundColor = "";

  constructor(
    private readonly at: number,
    private readonly look: Look,
    private readonly change: ChangeLook,
  ) {
    super();
  }

  override identity() {
    return { _Id: String(this.at) };
  }

  get GapWidth(): number {
    return this.look().gapWidth ?? 182;
  }
  set GapWidth(gapWidth: number) {
    this.change({ gapWidth });
  }
  get Points(): ChartPoints {
    return new ChartPoints(this.change);
  }
  get Format(): SeriesFormat {
    return new SeriesFormat(this.look, this.change);
  }
}

/** Excel.ChartPointsCollection of a series. */
class ChartPoints extends HostObject {
  constructor(private readonly change: ChangeLook) {
    super();
  }
  GetItemAt(index: number): ChartPoint {
    return new ChartPoint(index, this.change);
  }
}

/** Excel.ChartPoint: what its label shows. */
class ChartPoint extends HostObject {
  static override readonly scalars = ["HasDataLabel"];
  HasDataLabel = false;

  constructor(
    private readonly at: number,
    private readonly change: ChangeLook,
  ) {
    super();
  }
  override identity() {
    return { _Index: String(this.at) };
  }
  get DataLabel(): PointLabel {
    return new PointLabel(this.change);
  }
}

class PointLabel extends HostObject {
  static override readonly scalars = ["Position", "Separator", "ShowSeriesName"];
  Position = "Invalid";
  Separator = "";

  constructor(private readonly change: ChangeLook) {
    super();
  }
  get ShowSeriesName(): boolean {
    return false;
  }
  set ShowSeriesName(named: boolean) {
    this.change({ named });
  }
}

class SeriesFormat extends HostObject {
  constructor(
    private readonly look: Look,
    private readonly change: ChangeLook,
  ) {
    super();
  }
  get Fill(): SeriesFill {
    return new SeriesFill(this.change);
  }
  get Line(): SeriesLine {
    return new SeriesLine(this.look, this.change);
  }
}

class SeriesFill extends HostObject {
  constructor(private readonly change: ChangeLook) {
    super();
  }
  Clear(): void {
    this.change({ fill: "none" });
  }
  SetSolidColor(fill: string): void {
    this.change({ fill });
  }
}

class SeriesLine extends HostObject {
  static override readonly scalars = ["Color", "Weight"];

  constructor(
    private readonly look: Look,
    private readonly change: ChangeLook,
  ) {
    super();
  }
  get Color(): string {
    return this.look().line ?? "";
  }
  set Color(line: string) {
    this.change({ line });
  }
  get Weight(): number {
    return this.look().weight ?? 0.75;
  }
  set Weight(weight: number) {
    this.change({ weight });
  }
}
