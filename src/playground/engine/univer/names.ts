import {
  IFunctionService,
  ISuperTableService,
  RemoveSuperTableMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import type { EngineNames, EngineTable } from "../engine";
import { univerRange, type UniverContext } from "./context";

export class UniverNames implements EngineNames {
  private registered: readonly EngineTable[] = [];

  /** @param started called when a calculation is requested, so that settling waits for it */
  constructor(
    private readonly context: UniverContext,
    private readonly started: () => void,
  ) {}

  get tables(): readonly EngineTable[] {
    return this.registered;
  }

  setTables(tables: readonly EngineTable[]): void {
    const before = this.registered;
    this.registered = tables;
    this.register(before, tables);
    this.context.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    this.recalculateDependencies();
  }

  /** Before the workbook is there. */
  setFirstTables(tables: readonly EngineTable[]): void {
    this.registered = tables;
    this.register([], tables);
  }

  defineName(name: string, formula: string): void {
    if (this.context.workbook.getDefinedName(name)) this.context.workbook.deleteDefinedName(name);
    this.context.workbook.insertDefinedName(name, formula);
    this.started();
  }

  removeName(name: string): void {
    this.context.workbook.deleteDefinedName(name);
    this.started();
  }

  /** Univer's own register offers the tables' names while a formula is typed. */
  private register(before: readonly EngineTable[], now: readonly EngineTable[]): void {
    const { commands, unit } = this.context;
    for (const { name } of before) {
      if (!now.some((table) => table.name === name)) {
        commands.syncExecuteCommand(
          RemoveSuperTableMutation.id,
          { unitId: unit, tableName: name },
          { onlyLocal: true },
        );
      }
    }
    const service = this.context.injector.get(ISuperTableService);
    for (const { name, area, headers } of now) {
      const reference = {
        sheetId: area.sheet,
        range: univerRange(area),
        titleMap: new Map(headers.map((header, i) => [header, i])),
      };
      if (service.hasTable(unit, name)) service.registerTable(unit, name, reference);
      else
        commands.syncExecuteCommand(
          SetSuperTableMutation.id,
          { unitId: unit, tableName: name, reference },
          { onlyLocal: true },
        );
    }
  }

  /** The formulas' text is the same and means other cells now, so what depends on what is worked out anew. */
  private recalculateDependencies(): void {
    const { commands, unit, workbook } = this.context;
    this.started();
    const sheets = Object.fromEntries(workbook.getSheets().map((sheet) => [sheet.getSheetId(), "1"]));
    commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true, clearDependencyTreeCache: { [unit]: sheets } },
      { onlyLocal: true },
    );
  }
}
