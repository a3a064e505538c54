import { CommandType } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import type { EngineCalculation } from "../engine";
import type { UniverContext } from "./context";

/** A change of nothing that makes Univer calculate all; Univer's own command would cut off a calculation under way. */
const everything = "playground.mutation.calculate-everything";

/** Waits for Univer's calculation, which starts 100 ms after the last edit and runs in slices. */
export class UniverCalculation implements EngineCalculation {
  private pending = 0;
  private readonly formula;

  constructor(
    private readonly context: UniverContext,
    onCalculated: () => void,
  ) {
    this.formula = context.api.getFormula();
    const dirty = context.injector.get(IActiveDirtyManagerService);
    context.commands.registerCommand({ id: everything, type: CommandType.MUTATION, handler: () => true });
    dirty.register(everything, { commandId: everything, getDirtyData: () => ({ forceCalculation: true }) });
    context.commands.onCommandExecuted((command, options) => {
      if (!options?.onlyLocal && dirty.get(command.id)) this.started();
    });
    this.formula.calculationResultApplied(onCalculated);
  }

  /** Something was changed that Univer will calculate. */
  started(): void {
    this.pending++;
  }

  async settle(): Promise<void> {
    while (this.pending > 0) {
      const before = this.pending;
      await this.formula.onCalculationResultApplied();
      // Edits made while waiting need another round.
      if (this.pending === before) this.pending = 0;
    }
  }

  /** Calculates every formula, together with whatever else is waiting to be calculated. */
  requestAll(): void {
    this.context.commands.syncExecuteCommand(everything);
  }

  async recalculateAll(): Promise<void> {
    this.requestAll();
    await this.settle();
  }
}
