import { intersection } from "../model/ranges/areas";
import { eventType, workbookTarget } from "../model/eventSender";
import type { WorkbookState } from "../model/workbookState";
import { rectangleAddress } from "../../formula/a1";
import type { EngineChange } from "../engine/engine";

const changeTypes: Record<EngineChange["kind"], string> = {
  cells: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
  moved: "RangeEdited",
};

/** Tells the pane what happens in the grid, in Excel's events. */
export function sendEvents(state: WorkbookState): void {
  const { engine, events, ownActs, tables } = state;

  engine.events.onSelection((area) => {
    events.fireAlways(eventType.selectionChanged, "", {});
    const address = rectangleAddress(area);
    const message = { type: "WorksheetSelectionChanged", address, worksheetId: area.sheet };
    events.fire(eventType.worksheetSelectionChanged, [area.sheet, workbookTarget], message);
    for (const table of tables.list()) {
      const inside = intersection(table.area, area);
      const selected = {
        address: inside ? rectangleAddress(inside) : "",
        tableId: table.id,
        worksheetId: area.sheet,
      };
      events.fire(eventType.tableSelectionChanged, [table.id], selected);
    }
  });

  engine.events.onChange(({ area, kind }) => {
    const message = {
      address: rectangleAddress(area),
      changeType: changeTypes[kind],
      source: "Local",
      worksheetId: area.sheet,
    };
    events.fire(eventType.worksheetChanged, [area.sheet, workbookTarget], {
      ...message,
      type: "WorksheetChanged",
      shiftDirection: "None",
      triggerSource: ownActs.areRunning ? "ThisLocalAddin" : "Unknown",
    });
    for (const table of tables.list()) {
      if (!intersection(table.area, area)) continue;
      const changed = { ...message, type: "TableChanged", tableId: table.id };
      events.fire(eventType.tableChanged, [table.id, area.sheet, workbookTarget], changed);
    }
  });

  engine.events.onCalculated((areas) => {
    for (const area of areas) {
      const { sheet } = area;
      const message = { address: rectangleAddress(area), type: "WorksheetCalculated", worksheetId: sheet };
      events.fire(eventType.worksheetCalculated, [sheet, workbookTarget], message);
    }
  });

  let active = engine.sheets.active();
  engine.events.onSheetActivated((sheet) => {
    const before = active;
    active = sheet;
    const activated = { type: "WorksheetActivated", worksheetId: sheet };
    events.fire(eventType.worksheetDeactivated, [before, workbookTarget], {
      type: "WorksheetDeactivated",
      worksheetId: before,
    });
    events.fire(eventType.worksheetActivated, [sheet, workbookTarget], activated);
  });

  let known = new Map(engine.sheets.list().map((sheet) => [sheet.id, sheet.name]));
  engine.events.onSheetsChanged(() => {
    const now = new Map(engine.sheets.list().map((sheet) => [sheet.id, sheet.name]));
    for (const [id, name] of now) {
      const before = known.get(id);
      if (before === undefined) {
        events.fire(eventType.worksheetAdded, [workbookTarget], {
          type: "WorksheetAdded",
          worksheetId: id,
          source: "Local",
        });
      } else if (before !== name) {
        const renamed = { worksheetId: id, nameBefore: before, nameAfter: name, source: "Local" };
        events.fire(eventType.worksheetNameChanged, [workbookTarget], renamed);
      }
    }
    for (const id of known.keys()) {
      if (!now.has(id))
        events.fire(eventType.worksheetDeleted, [workbookTarget], {
          type: "WorksheetDeleted",
          worksheetId: id,
        });
    }
    known = now;
  });
}
