import type { Engine } from "../engine/engine";
import type { ErrorMessages } from "../functions/errorMessages";
import { contains, intersection } from "../model/ranges/areas";
import { followHeaders } from "../model/tables/headerFollower";
import { Range } from "../model/ranges/range";
import { Table } from "../model/tables/table";
import { Tables } from "../model/tables/tables";
import { TableStore } from "../model/tables/tableStore";
import { Workbook } from "../model/workbook";
import { type HostObjects, WorkbookState } from "../model/workbookState";
import { Worksheet } from "../model/worksheet";
import { HostObject } from "../wire/hostObject";
import { References } from "../wire/objectPaths";
import type { QueryHost } from "../wire/processQuery";
import { type BusyCells, cellsWithBusy } from "./busyCells";
import { calculatedCells } from "./calculatedCells";
import { sendEvents } from "./sendEvents";

/** The workbook as office.js sees it, on top of an engine. */
export interface WorkbookHost extends QueryHost {
  readonly state: WorkbookState;
}

export function createWorkbookHost(
  grid: Engine,
  messages: ErrorMessages,
  busy: BusyCells,
  opened: readonly Parameters<TableStore["adopt"]>[0][number][],
): WorkbookHost {
  const engine = { ...grid, cells: cellsWithBusy(calculatedCells(grid), busy) };
  const tables = new TableStore(grid);
  tables.adopt(opened);
  const objects: HostObjects = {
    range: (area) => new Range(state, area),
    worksheet: (id) => new Worksheet(state, id),
    table: (record) => new Table(state, record),
    tablesWithin: (area, fullyContained) =>
      new Tables(
        state,
        area.sheet,
        (table) => (fullyContained ? contains(area, table.area) : intersection(area, table.area) !== null),
        () => area.sheet,
      ),
  };
  const state = new WorkbookState(engine, tables, messages, objects);
  followHeaders(grid, tables);
  sendEvents(state);
  return {
    state,
    root: new Workbook(state),
    services: {
      "Microsoft.InternalService.AddinInternalService": new AddinService(),
      "Microsoft.ExcelServices.CustomFunctions": new CustomFunctionsService(),
    },
    references: new References(),
    settle: () => state.settle(),
    settleSeen: () => state.settleSeen(),
    act: (act) => state.ownActs.run(act),
  };
}

/** office.js announces that it listens for actions of the ribbon. */
class AddinService extends HostObject {
  NotifyActionHandlerReady(): void {}
}

/** office.js announces that functions can be called; the grid calls them directly. */
class CustomFunctionsService extends HostObject {
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
}
