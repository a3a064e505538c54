import { CommandType } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import type { EngineCalculation } from "../engine";
import type { UniverContext } from "./context";

/** A change of nothing that makes Univer calculate all; Univer's own command would cut off a calculation under way. */
const everything = "playground.mutation.calculate-everything";

/** Univer calculates 100 ms after the last change; what has not made it start by then, in milliseconds, never will. */
const patience = 600;

/**
 * Knows whether everything changed has been calculated. Univer's own promise for that never comes true after a sheet with
 * formulas was deleted, so its commands are counted instead.
 */
export class UniverCalculation implements EngineCalculation {
  private changes = 0;
  private changedAt = 0;
  /** Changes that the latest calculation was started with. */
  private started = 0;
  private calculated = 0;
  private running = false;
  private readonly opened: Promise<void>;

  constructor(
    private readonly context: UniverContext,
    onCalculated: () => void,
  ) {
    const formula = context.api.getFormula();
    const dirty = context.injector.get(IActiveDirtyManagerService);
    // The opening workbook's calculation was requested before anybody could listen.
    this.opened = formula.onCalculationResultApplied();
    context.commands.registerCommand({ id: everything, type: CommandType.MUTATION, handler: () => true });
    dirty.register(everything, {
      commandId: everything,
      getDirtyData: () => ({ forceCalculation: true }),
    });
    context.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) this.start();
      else if (id === SetFormulaCalculationNotificationMutation.id) this.finish(params as Notification);
      else if (!options?.onlyLocal && dirty.get(id)) {
        this.changes++;
        this.changedAt = performance.now();
      }
    });
    formula.calculationResultApplied(onCalculated);
  }

  async settle(): Promise<void> {
    await this.opened;
    while (this.calculated < this.changes) {
      const waited = performance.now() - this.changedAt;
      if (!this.running && this.started < this.changes && waited > patience) this.calculated = this.changes;
      else await new Promise((resolve) => setTimeout(resolve, 10));
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

  private start(): void {
    this.started = this.changes;
    this.running = true;
  }

  /** Results are in the cells when Univer says so; a calculation that was stopped is started again. */
  private finish({ functionsExecutedState: state }: Notification): void {
    if (state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION)
      this.calculated = this.started;
  }
}

interface Notification {
  /** Absent while the calculation runs. */
  readonly functionsExecutedState?: FormulaExecutedStateType;
}
