import { HostObject } from "../wire/hostObject";
import type { WorkbookState } from "./workbookState";

/** Excel.Application. */
export class Application extends HostObject {
  static override readonly scalars = ["CalculationMode", "CalculationState"];

  constructor(private readonly state: WorkbookState) {
    super();
  }

  get CalculationMode(): string {
    return "Automatic";
  }
  get CalculationState(): string {
    return "Done";
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  Calculate(): Promise<void> {
    this.state.writes.flush();
    return this.state.engine.calculation.recalculateAll();
  }
  /** The playground calculates once a batch anyway. */
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}

class CultureInfo extends HostObject {
  static override readonly scalars = ["Name"];

  get Name(): string {
    return "en-US";
  }
}
