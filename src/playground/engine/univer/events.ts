import { type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RefRangeService,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { HoverManagerService } from "@univerjs/sheets-ui";
import type { Area, EngineChange, EngineEvents, PointedCell } from "../engine";
import { areaOf, modelOf, univerRange, type UniverContext } from "./context";

const structural: ReadonlyMap<string, EngineChange["kind"]> = new Map([
  [InsertRowMutation.id, "rowsInserted"],
  [RemoveRowMutation.id, "rowsDeleted"],
  [InsertColMutation.id, "columnsInserted"],
  [RemoveColMutation.id, "columnsDeleted"],
]);

const moving: ReadonlySet<string> = new Set([MoveColsMutation.id, MoveRangeMutation.id, MoveRowsMutation.id]);

interface ChangeParams {
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly cellValue?: CellsByPosition;
  readonly to?: { readonly subUnitId: string };
}

export class UniverEvents implements EngineEvents {
  constructor(
    private readonly context: UniverContext,
    private readonly calculated: Set<(areas: readonly Area[]) => void>,
  ) {}

  onSelection(listener: (area: Area) => void): void {
    let last = "";
    this.context.injector.get(SheetsSelectionsService).selectionChanged$.subscribe((selections) => {
      const range = selections?.[selections.length - 1]?.range;
      if (!range) return;
      const area = areaOf(this.context.workbook.getActiveSheet().getSheetId(), range);
      const text = JSON.stringify(area);
      if (text !== last) listener(area);
      last = text;
    });
  }

  onChange(listener: (change: EngineChange) => void): void {
    this.context.commands.onCommandExecuted((command, options) => {
      if (options?.onlyLocal) return;
      const params = command.params as ChangeParams;
      const kind = structural.get(command.id);
      if (command.id === SetRangeValuesMutation.id) {
        const area = changedArea(params.subUnitId, params.cellValue);
        if (area) listener({ area, kind: "cells" });
      } else if (kind && params.range) {
        listener({ area: areaOf(params.subUnitId, params.range), kind });
      } else if (moving.has(command.id)) {
        const sheet = params.subUnitId ?? params.to?.subUnitId;
        listener({
          area: areaOf(sheet, modelOf(this.context, sheet).getCellMatrix().getRange()),
          kind: "moved",
        });
      }
    });
  }

  onSheetActivated(listener: (sheet: string) => void): void {
    const { api } = this.context;
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => listener(activeSheet.getSheetId()));
  }

  onSheetsChanged(listener: () => void): void {
    const { api } = this.context;
    for (const event of [
      api.Event.SheetCreated,
      api.Event.SheetDeleted,
      api.Event.SheetNameChanged,
    ] as const) {
      api.addEvent(event, () => listener());
    }
  }

  onScrolled(listener: () => void): void {
    const { api } = this.context;
    api.addEvent(api.Event.Scroll, () => listener());
    api.addEvent(api.Event.SheetZoomChanged, () => listener());
  }

  onCalculated(listener: (areas: readonly Area[]) => void): void {
    this.calculated.add(listener);
  }

  onPointing(listener: (cell: PointedCell | null) => void): void {
    this.context.injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
      if (!cell) return listener(null);
      const { location, position } = cell;
      listener({
        sheet: location.subUnitId,
        row: location.row,
        column: location.col,
        left: position.startX,
        bottom: position.endY,
      });
    });
  }

  watch(area: Area, moved: (area: Area | null) => void): () => void {
    const watching = this.context.injector
      .get(RefRangeService)
      .watchRange(this.context.unit, area.sheet, univerRange(area), (_before, after) =>
        moved(after ? areaOf(area.sheet, after) : null),
      );
    return () => watching.dispose();
  }
}

export type CellsByPosition = Record<string, Record<string, object | null>>;

/** The rectangle of the cells whose content was set; null where only formats were. */
export function changedArea(sheet: string, cells: CellsByPosition | undefined): Area | null {
  const range = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
      range.startRow = Math.min(range.startRow, Number(row));
      range.endRow = Math.max(range.endRow, Number(row));
      range.startColumn = Math.min(range.startColumn, Number(column));
      range.endColumn = Math.max(range.endColumn, Number(column));
    }
  }
  return range.endRow < 0 ? null : areaOf(sheet, range);
}
