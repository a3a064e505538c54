import { HostObject } from "../wire/hostObject";
import { Application } from "./application";
import { CustomXmlParts } from "./customXmlParts";
import { workbookTarget } from "./eventSender";
import { Names } from "./names";
import { Settings } from "./settings";
import { Tables } from "./tables/tables";
import { WorkbookProtection } from "./workbookProtection";
import { Worksheets } from "./worksheets";
import type { WorkbookState } from "./workbookState";

/** Excel.Workbook, the root of every object path. */
export class Workbook extends HostObject {
  static override readonly scalars = ["Name", "ReadOnly"];
  readonly Settings = new Settings();
  readonly CustomXmlParts = new CustomXmlParts();

  constructor(private readonly state: WorkbookState) {
    super();
  }

  get Name(): string {
    return "Book1.xlsx";
  }
  get ReadOnly(): boolean {
    return this.state.faults.readOnly;
  }
  get Application(): Application {
    return new Application(this.state);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.state);
  }
  get Worksheets(): Worksheets {
    return new Worksheets(this.state);
  }
  get Names(): Names {
    return new Names(this.state);
  }
  get Tables(): Tables {
    return new Tables(
      this.state,
      workbookTarget,
      () => true,
      () => this.state.engine.sheets.active(),
    );
  }
  /** office.js reads it to learn whether events are on. */
  get _Runtime(): Runtime {
    return new Runtime();
  }

  GetSelectedRange(): HostObject {
    return this.state.objects.range(this.state.engine.selection.current());
  }
  GetActiveCell(): HostObject {
    return this.state.objects.range({ ...this.state.engine.selection.current(), rows: 1, columns: 1 });
  }
}

class Runtime extends HostObject {
  static override readonly scalars = ["EnableEvents"];
  EnableEvents = true;
}
