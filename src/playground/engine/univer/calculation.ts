import { CommandType } from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IFormulaCurrentConfigService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { FormulaCalculationSessionController, TriggerCalculationController } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import type { Area, EngineCalculation } from "../engine";
import type { UniverContext } from "./context";
import { type CellsByPosition, changedArea } from "./events";

/** A change of nothing that makes Univer calculate all; Univer's own command would cut off a calculation under way. */
const everything = "playground.mutation.calculate-everything";

/** A change of nothing that makes Univer calculate the formulas of some sheets. */
const someSheets = "playground.mutation.calculate-sheets";

/**
 * Univer calculates 100 ms after the last change; what has not made it start after so many turns of ten never will, such
 * as a format. Turns, since a page that was held up has had none, however late it is.
 */
const patience = 60;

/**
 * Knows whether everything changed has been calculated. Univer's own promise for that never comes true after a sheet with
 * formulas was deleted, so its commands are counted instead.
 */
export class UniverCalculation implements EngineCalculation {
  private changes = 0;
  /** Changes that the latest calculation was started with. */
  private started = 0;
  private calculated = 0;
  private running = false;
  /** Changes when the sheet in sight was asked for, and when the others were. */
  private readonly opening: number;
  private others = Infinity;

  /**
   * @param later sheets that are calculated only when somebody needs them; nothing on the other sheets may depend on them
   */
  constructor(
    private readonly context: UniverContext,
    private readonly later: ReadonlySet<string>,
    onCalculated: (areas: readonly Area[]) => void,
  ) {
    const formula = context.api.getFormula();
    const dirty = context.injector.get(IActiveDirtyManagerService);
    const nothing = { type: CommandType.MUTATION, handler: () => true } as const;
    for (const id of [everything, someSheets]) context.commands.registerCommand({ id, ...nothing });
    dirty.register(everything, {
      commandId: everything,
      getDirtyData: () => ({ forceCalculation: true }),
    });
    dirty.register(someSheets, {
      commandId: someSheets,
      getDirtyData: ({ params }) => ({ dirtyRanges: this.formulasOf(params as SomeSheets) }),
    });
    context.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) this.start();
      else if (id === SetFormulaCalculationNotificationMutation.id) this.finish(params as Notification);
      else if (!options?.onlyLocal && dirty.get(id)) {
        this.changes++;
      }
    });
    formula.calculationResultApplied(({ unitData }) => {
      const sheets = Object.entries(unitData[context.unit] ?? {});
      onCalculated(sheets.flatMap(([sheet, cells]) => changedArea(sheet, cells as CellsByPosition) ?? []));
    });
    this.readOnlyWhatIsCalculated();
    // Univer would make these, and calculate, only after it has drawn the grid.
    for (const part of [TriggerCalculationController, FormulaCalculationSessionController])
      context.injector.get<object>(part);
    this.request({ later: false });
    this.opening = this.changes;
  }

  async settle(): Promise<void> {
    await this.opened();
    this.requestLater();
    let [turns, changes] = [0, this.changes];
    while (this.calculated < this.changes) {
      const nothingStarts = !this.running && this.started < this.changes && this.changes === changes;
      turns = nothingStarts ? turns + 1 : 0;
      changes = this.changes;
      if (turns > patience) this.calculated = this.changes;
      else await shortly();
    }
  }

  async settleSeen(): Promise<void> {
    // What was changed may depend on any sheet.
    if (this.changes > this.opening) return this.settle();
    await this.opened();
  }

  awaits(sheet: string): boolean {
    return this.calculated < this.others && this.later.has(sheet);
  }

  /** Calculates every formula, together with whatever else is waiting to be calculated. */
  requestAll(): void {
    this.context.commands.syncExecuteCommand(everything);
  }

  async recalculateAll(): Promise<void> {
    this.requestAll();
    await this.settle();
  }

  /** However long a busy machine takes to start the first calculation. */
  private async opened(): Promise<void> {
    while (this.calculated < this.opening) await shortly();
  }

  private requestLater(): void {
    if (this.others < Infinity) return;
    this.request({ later: true });
    this.others = this.changes;
  }

  private request(sheets: SomeSheets): void {
    this.context.commands.syncExecuteCommand(someSheets, sheets);
  }

  private formulasOf(sheets: SomeSheets) {
    const formulas = this.context.injector.get(FormulaDataModel).getFormulaDirtyRanges();
    return formulas.filter(({ sheetId }) => this.later.has(sheetId) === sheets.later);
  }

  /** Univer parses every formula before it calculates one: the first time only those of the sheet in sight. */
  private readOnlyWhatIsCalculated(): void {
    const config = this.context.injector.get(IFormulaCurrentConfigService);
    const ofAll = config.getFormulaData.bind(config);
    config.getFormulaData = () => {
      const formulas = ofAll();
      if (this.calculated >= this.opening) return formulas;
      const { unit } = this.context;
      const sheets = Object.entries(formulas[unit] ?? {}).filter(([sheet]) => !this.later.has(sheet));
      return { ...formulas, [unit]: Object.fromEntries(sheets) };
    };
  }

  private start(): void {
    this.started = this.changes;
    this.running = true;
  }

  /** Results are in the cells when Univer says so; a calculation that was stopped is started again. */
  private finish({ functionsExecutedState: state }: Notification): void {
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.calculated = this.started;
    this.running = false;
  }
}

const shortly = () => new Promise((resolve) => setTimeout(resolve, 10));

interface SomeSheets {
  /** The sheets that may wait, or the others. */
  readonly later: boolean;
}

interface Notification {
  /** Absent while the calculation runs. */
  readonly functionsExecutedState?: FormulaExecutedStateType;
}
