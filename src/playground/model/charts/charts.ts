import type { Area } from "../../engine/engine";
import { itemNotFound } from "../../wire/hostError";
import { HostCollection, HostObject, nullObject, type NullObject } from "../../wire/hostObject";
import { ChartSeriesCollection } from "./chartSeries";
import type { ChartRecord } from "./chartStore";
import { areaOf } from "../tables/areaOf";
import type { WorkbookState } from "../workbookState";

/** Excel.ChartCollection of one sheet. */
export class Charts extends HostCollection<Chart> {
  constructor(
    private readonly state: WorkbookState,
    private readonly sheet: string,
  ) {
    super();
  }

  list(): Chart[] {
    return this.state.charts.of(this.sheet).map((chart) => new Chart(this.state, chart));
  }

  Add(type: string, source: unknown, seriesBy?: string): Chart {
    const area = areaOf(this.state, source, this.sheet);
    this.state.writes.flush();
    return new Chart(this.state, this.state.charts.add(this.sheet, type, area, seriesBy === "Rows"));
  }

  GetItem(name: string): Chart {
    const found = this.GetItemOrNullObject(name);
    if (found === nullObject) throw itemNotFound();
    return found;
  }
  GetItemOrNullObject(name: string): Chart | NullObject {
    return this.list().find((chart) => chart.Name === name || chart.Id === name) ?? nullObject;
  }
  GetItemAt(index: number): Chart {
    const found = this.list()[index];
    if (!found) throw itemNotFound();
    return found;
  }
}

/** Excel.Chart. */
export class Chart extends HostObject {
  static override readonly scalars = ["ChartType", "Height", "Id", "Left", "Name", "Top", "Width"];

  constructor(
    private readonly state: WorkbookState,
    private readonly record: ChartRecord,
  ) {
    super();
  }

  override identity() {
    return { Id: this.record.id };
  }

  get Id(): string {
    return this.record.id;
  }
  get Name(): string {
    return this.record.name;
  }
  set Name(name: string) {
    this.change({ name });
  }
  get ChartType(): string {
    return this.record.type;
  }
  set ChartType(type: string) {
    this.change({ type });
  }
  get Left(): number {
    return this.record.left;
  }
  set Left(left: number) {
    this.change({ left });
  }
  get Top(): number {
    return this.record.top;
  }
  set Top(top: number) {
    this.change({ top });
  }
  get Width(): number {
    return this.record.width;
  }
  set Width(width: number) {
    this.change({ width });
  }
  get Height(): number {
    return this.record.height;
  }
  set Height(height: number) {
    this.change({ height });
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.record, (title) => this.change({ title }));
  }
  get Legend(): ChartLegend {
    return new ChartLegend();
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.record, (change) => this.change(change));
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.record, (change) => this.change(change));
  }
  get Worksheet(): HostObject {
    return this.state.objects.worksheet(this.record.sheet);
  }

  SetData(source: unknown): void {
    this.change({ source: areaOf(this.state, source, this.record.sheet) });
  }
  /** Charts of the playground stand in a column of their own, so only the request is kept. */
  SetPosition(startCell: unknown, endCell?: unknown): void {
    const area = (cell: unknown): Area => areaOf(this.state, cell, this.record.sheet);
    this.change({ position: { start: area(startCell), end: endCell == null ? null : area(endCell) } });
  }
  Activate(): void {
    this.state.engine.sheets.activate(this.record.sheet);
  }
  Delete(): void {
    this.state.charts.remove(this.record);
  }

  private change(change: Partial<ChartRecord>): void {
    this.state.charts.change(this.record, change);
  }
}

class ChartTitle extends HostObject {
  static override readonly scalars = ["Text", "Visible"];

  constructor(
    private readonly record: ChartRecord,
    private readonly rename: (title: string) => void,
  ) {
    super();
  }

  get Text(): string {
    return this.record.title;
  }
  set Text(title: string) {
    this.rename(title);
  }
  get Visible(): boolean {
    return this.record.title !== "";
  }
  set Visible(visible: boolean) {
    if (!visible) this.rename("");
  }
}

/** Series are named where they are drawn, so only the request is kept. */
class ChartLegend extends HostObject {
  static override readonly scalars = ["Visible"];
  Visible = true;
}

type Change = (change: Partial<ChartRecord>) => void;

/** Excel.ChartAxes: labels and values. */
class ChartAxes extends HostObject {
  constructor(
    private readonly record: ChartRecord,
    private readonly change: Change,
  ) {
    super();
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.record, "category", this.change);
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.record, "value", this.change);
  }
}

/** The playground draws none. */
class ChartGridlines extends HostObject {
  static override readonly scalars = ["Visible"];
  Visible = true;
}

class ChartAxis extends HostObject {
  static override readonly scalars = [
    "Minimum",
    "Position",
    "ReversePlotOrder",
    "TickLabelPosition",
    "TickLabelSpacing",
    "Visible",
  ];
  /** The playground draws the labels where they are read, wherever the axes cross. */
  Position = "Automatic";
  /** Every label is drawn, and an axis of bars begins at 0. */
  TickLabelSpacing: unknown = "";
  TickLabelPosition = "NextToAxis";
  Visible = true;
  readonly MajorGridlines = new ChartGridlines();
  Minimum: unknown = "";

  constructor(
    private readonly record: ChartRecord,
    private readonly axis: "category" | "value",
    private readonly change: Change,
  ) {
    super();
  }

  get ReversePlotOrder(): boolean {
    return this.record.reversed[this.axis];
  }
  set ReversePlotOrder(reversed: boolean) {
    this.change({ reversed: { ...this.record.reversed, [this.axis]: reversed } });
  }
}
