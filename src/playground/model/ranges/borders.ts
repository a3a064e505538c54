import type { Area } from "../../engine/engine";
import { notImplemented } from "../../wire/hostError";
import { HostCollection, HostObject } from "../../wire/hostObject";
import type { WorkbookState } from "../workbookState";

/** Excel.RangeBorderCollection: the rule below a range is the one that is drawn. */
export class RangeBorders extends HostCollection<RangeBorder> {
  constructor(
    private readonly state: WorkbookState,
    private readonly area: Area,
  ) {
    super();
  }

  list(): RangeBorder[] {
    return [this.GetItem("EdgeBottom")];
  }
  GetItem(edge: string): RangeBorder {
    if (edge !== "EdgeBottom") throw notImplemented(`border ${edge}`);
    return new RangeBorder(this.state, this.area);
  }
}

class RangeBorder extends HostObject {
  static override readonly scalars = ["SideIndex", "Style", "Color"];
  readonly SideIndex = "EdgeBottom";

  constructor(
    private readonly state: WorkbookState,
    private readonly area: Area,
  ) {
    super();
  }

  override identity() {
    return { SideIndex: this.SideIndex };
  }

  get Style(): string {
    return this.rule === null ? "None" : "Continuous";
  }
  set Style(style: string) {
    this.draw(style === "None" ? null : (this.rule ?? "#000000"));
  }
  get Color(): string {
    return this.rule ?? "#000000";
  }
  set Color(color: string) {
    this.draw(color);
  }

  private get rule(): string | null {
    const { sheet, row, rows, column } = this.area;
    return this.state.engine.layout.rule(sheet, row + rows - 1, column);
  }
  private draw(color: string | null): void {
    this.state.allowChange(this.area.sheet);
    this.state.writes.flush();
    this.state.engine.layout.setRule(this.area, color);
  }
}
