import { HostObject } from "../wire/hostObject";
import type { WorkbookState } from "./workbookState";

/** Excel.WorkbookProtection: whether sheets can be added, renamed and removed. */
export class WorkbookProtection extends HostObject {
  static override readonly scalars = ["Protected"];

  constructor(private readonly state: WorkbookState) {
    super();
  }

  get Protected(): boolean {
    return this.state.faults.workbookProtected;
  }
}
