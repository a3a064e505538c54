import { itemNotFound } from "../../wire/hostError";
import { HostCollection, HostObject } from "../../wire/hostObject";
import type { ChartRecord, SeriesLook } from "./chartStore";

type Change = (change: Partial<ChartRecord>) => void;

/** Excel.ChartSeriesCollection: one series for each column of figures. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(
    private readonly record: ChartRecord,
    private readonly change: Change,
  ) {
    super();
  }

  list(): ChartSeries[] {
    const count = Math.max(1, this.record.source.columns - 1);
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
  static override readonly scalars = ["GapWidth"];

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
  get Format(): SeriesFormat {
    return new SeriesFormat(this.look, this.change);
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
