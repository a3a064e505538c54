import {
  IFunctionService,
  ISuperTableService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import type { EngineNames, EngineTable } from "../engine";
import { sheetSize } from "../../../formula/a1";
import { addressOf } from "../../../formula/addresses";
import { univerRange, type UniverContext } from "./context";

export class UniverNames implements EngineNames {
  private registered: readonly EngineTable[] = [];

  private readonly definitions = new Map<string, string>();

  /**
   * @param plain a formula with its table references as plain addresses
   * @param recalculate calculates every formula anew
   */
  constructor(
    private readonly context: UniverContext,
    private readonly plain: (formula: string) => string,
    private readonly recalculate: () => void,
  ) {}

  get tables(): readonly EngineTable[] {
    return this.registered;
  }

  setTables(tables: readonly EngineTable[]): void {
    const before = this.registered;
    this.registered = tables;
    this.register(before, tables);
    for (const [name, formula] of this.definitions) {
      if (this.plain(formula) !== formula) this.define(name, formula);
    }
    this.context.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    // The formulas' text is the same and means other cells now.
    this.recalculate();
  }

  /** Before the workbook is there. */
  setFirstTables(tables: readonly EngineTable[]): void {
    this.registered = tables;
    this.register([], tables);
  }

  defineName(name: string, formula: string): void {
    this.definitions.set(name, formula);
    this.define(name, formula);
  }

  removeName(name: string): void {
    this.definitions.delete(name);
    const definition = { ...this.definition(name), formulaOrRefString: "" };
    this.context.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, definition);
  }

  /** Not through Univer's builder, which refuses names of functions such as Base; Excel takes them. */
  private define(name: string, formula: string): void {
    const definition = { ...this.definition(name), formulaOrRefString: definitionText(this.plain(formula)) };
    this.context.commands.syncExecuteCommand(SetDefinedNameMutation.id, definition);
  }

  private definition(name: string) {
    return {
      id: `name:${name.toLowerCase()}`,
      unitId: this.context.unit,
      name,
      localSheetId: "AllDefaultWorkbook",
    };
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
}

/** References as they are, anything else with its equals sign. */
function definitionText(formula: string): string {
  return addressOf(formula, sheetSize) ? formula : `=${formula}`;
}
