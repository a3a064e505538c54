import type { Area } from "../../engine/engine";
import { HostObject } from "../../wire/hostObject";
import type { WorkbookState } from "../workbookState";

/** Excel.RangeAreas: several rectangles of one sheet, as far as they are only named. */
export class RangeAreas extends HostObject {
  static override readonly scalars = ["Address", "AreaCount"];

  constructor(
    private readonly state: WorkbookState,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get Address(): string {
    return this.areas.map((area) => this.state.address(area)).join(",");
  }
  get AreaCount(): number {
    return this.areas.length;
  }
}
