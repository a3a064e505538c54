import { ICommandService, type IRange, LifecycleService, LifecycleStages } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IFormulaRuntimeService } from "@univerjs/engine-formula";
import "@univerjs/sheets/facade";
import "@univerjs/ui/facade";
import "@univerjs/sheets-ui/facade";
import { overlap } from "../../../formula/a1";
import { withPlainReferences } from "../../references/plainReferences";
import { withSpillCalls } from "../../references/spillReference";
import type { Area, Engine, EngineOptions } from "../engine";
import { sheetsOutOfSight } from "../sheetsOutOfSight";
import { patchArrayIndex } from "./patches/arrayIndex";
import { UniverCalculation } from "./calculation";
import { UniverCells } from "./cells/cells";
import { areaOf, type UniverContext } from "./context";
import { createUniver } from "./createUniver";
import { univerLocale } from "./locale";
import { UniverEvents } from "./events";
import { UniverLayout } from "./cells/layout";
import { patchAutoHeight } from "./patches/autoHeight";
import { patchEmptyRows } from "./patches/emptyRows";
import { patchLambdaArrays } from "./patches/lambdaArrays";
import { patchLexer } from "./patches/lexer";
import { UniverNames } from "./names";
import { expectedSpills, openingWorkbook } from "./openingWorkbook";
import { patchRenderLoop } from "./patches/renderLoop";
import { patchRuntime } from "./patches/runtime";
import { UniverSelection } from "./selection";
import { UniverSheets } from "./sheets";
import { patchSpillIndex } from "./patches/spillIndex";
import { patchSpillOrder } from "./patches/spillOrder";
import { spillReferenceName } from "./functions/spillReference";
import { patchNumbers } from "./patches/numbers";
import { patchQuotedTexts } from "./patches/quotedTexts";
import { patchVariables } from "./patches/variables";

const unit = "workbook";

let patched = false;

/** What is wrong in Univer's classes themselves: once, however often it is started in a page. */
function patchClasses(): void {
  if (patched) return;
  patched = true;
  // First: the other patch of the index keeps what it finds there.
  patchArrayIndex();
  patchSpillIndex();
  patchLambdaArrays();
  patchQuotedTexts();
  patchRenderLoop();
  patchAutoHeight();
}

/** Univer 0.25.1 as the playground's engine. */
export async function startUniverEngine(options: EngineOptions): Promise<Engine> {
  patchClasses();
  const univer = await createUniver(options, (unitId, sheet, row, column) =>
    findSpill(unitId, sheet, row, column),
  );
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  // The opening workbook is read before these are there.
  const live: { names?: UniverNames; context?: UniverContext } = {};
  const tables = () => live.names?.tables ?? options.tables;

  const noteSpill = patchSpillOrder(injector, expectedSpills(options.sheets));
  patchLexer(injector, translate);
  patchNumbers(injector);
  patchVariables(injector);
  patchEmptyRows(injector);
  patchRuntime(injector, {
    // Excel's tables cannot hold a formula that spills, nor be spilled into.
    blocked: (sheet, area) =>
      tables().some((table) => table.area.sheet === sheet && overlap(table.area, areaOf(sheet, area))),
    calculating: (cell) => {
      noteSpill(cell);
      options.onCalculating(cell);
    },
  });

  const sheetNames = new Map(options.sheets.map((sheet) => [sheet.id, sheet.name]));
  function referencedTables() {
    const known = live.context?.workbook
      .getSheets()
      .map((sheet) => [sheet.getSheetId(), sheet.getSheetName()] as const);
    const nameOf = known ? new Map(known) : sheetNames;
    return tables().map((table) => ({
      name: table.name,
      sheetName: nameOf.get(table.area.sheet) ?? "",
      area: table.area,
      headers: table.headers,
    }));
  }

  function translate(formula: string): string {
    return withSpillCalls(withPlainReferences(formula, referencedTables()), spillReferenceName);
  }

  function findSpill(unitId: string, sheet: string, row: number, column: number): IRange | null {
    const now = injector.get(IFormulaRuntimeService).getUnitArrayFormula()[unitId]?.[sheet]?.[row]?.[column];
    return (
      now ?? injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheet]?.[row]?.[column] ?? null
    );
  }

  const workbook = api.createWorkbook(openingWorkbook(unit, univerLocale(options.language), options.sheets));
  const context: UniverContext = {
    api,
    workbook,
    unit,
    container: options.container,
    injector,
    commands: injector.get(ICommandService),
  };
  const calculated = new Set<(areas: readonly Area[]) => void>();
  const names = new UniverNames(context, translate, () => calculation.requestAll());
  names.setFirstTables(options.tables);
  const later = sheetsOutOfSight(options.sheets, options.tables);
  const calculation = new UniverCalculation(context, later, (areas) =>
    calculated.forEach((listener) => listener(areas)),
  );
  Object.assign(live, { context, names });
  const events = new UniverEvents(context, calculated);
  // Table references are calculated as addresses, which hold the sheet's name.
  events.onSheetsChanged(() => names.setTables(names.tables));
  return {
    drawn: injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
    undo: () => void workbook.undo(),
    close() {
      // Univer tells of results when the browser rests.
      calculated.clear();
      univer.dispose();
    },
    sheets: new UniverSheets(context),
    cells: new UniverCells(context),
    layout: new UniverLayout(context),
    names,
    calculation,
    selection: new UniverSelection(context),
    events,
  };
}
