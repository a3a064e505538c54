import type { Area } from "../../engine/engine";
import { invalidArgument, itemNotFound } from "../../wire/hostError";
import { HostObject, nullObject, type NullObject } from "../../wire/hostObject";
import { boundingArea, intersection } from "./areas";
import { RangeAreas } from "./rangeAreas";
import { surroundingRegion, usedWithin } from "./regions";
import type { WorkbookState } from "../workbookState";

/** Columns of a sheet in Excel. */
const allColumns = 16384;

/** The part of Excel.Range that leads to other ranges. */
export abstract class RangeNavigation extends HostObject {
  constructor(
    protected readonly state: WorkbookState,
    readonly area: Area,
  ) {
    super();
  }

  GetCell(row: number, column: number): HostObject {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): HostObject {
    return this.at({ row: this.area.row + row, rows: 1 });
  }
  GetColumn(column: number): HostObject {
    return this.at({ column: this.area.column + column, columns: 1 });
  }
  GetLastCell(): HostObject {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetLastRow(): HostObject {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): HostObject {
    return this.GetColumn(this.area.columns - 1);
  }
  GetEntireColumn(): HostObject {
    return this.at({ row: 0, rows: this.size.rows });
  }
  GetEntireRow(): HostObject {
    return this.at({ column: 0, columns: this.size.columns });
  }
  GetOffsetRange(rows: number, columns: number): HostObject {
    return this.at({ row: this.area.row + rows, column: this.area.column + columns });
  }
  GetResizedRange(rows: number, columns: number): HostObject {
    return this.at({ rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number): HostObject {
    return this.at({ rows, columns });
  }
  GetRowsBelow(count = 1): HostObject {
    return this.at({ row: this.area.row + this.area.rows, rows: count });
  }
  GetRowsAbove(count = 1): HostObject {
    return this.at({ row: this.area.row - count, rows: count });
  }
  GetColumnsAfter(count = 1): HostObject {
    return this.at({ column: this.area.column + this.area.columns, columns: count });
  }
  GetColumnsBefore(count = 1): HostObject {
    return this.at({ column: this.area.column - count, columns: count });
  }
  GetBoundingRect(other: unknown): HostObject {
    return this.range(boundingArea(this.area, this.areaOf(other)));
  }
  GetIntersection(other: unknown): HostObject {
    return required(this.GetIntersectionOrNullObject(other));
  }
  GetIntersectionOrNullObject(other: unknown): HostObject | NullObject {
    return this.orNull(intersection(this.area, this.areaOf(other)));
  }
  GetUsedRange(valuesOnly?: boolean): HostObject {
    return required(this.GetUsedRangeOrNullObject(valuesOnly));
  }
  GetUsedRangeOrNullObject(_valuesOnly?: boolean): HostObject | NullObject {
    return this.orNull(usedWithin(this.state.engine, this.area));
  }
  GetSurroundingRegion(): HostObject {
    return this.range(surroundingRegion(this.state.engine, this.area));
  }
  GetMergedAreasOrNullObject(): HostObject | NullObject {
    const merged = this.state.engine.layout.merged(this.area.sheet);
    const touched = merged.filter((each) => intersection(each, this.area));
    return touched.length === 0 ? nullObject : new RangeAreas(this.state, touched);
  }
  GetSpillingToRange(): HostObject {
    return required(this.GetSpillingToRangeOrNullObject());
  }
  GetSpillingToRangeOrNullObject(): HostObject | NullObject {
    return this.orNull(this.state.engine.cells.spill(this.area.sheet, this.area.row, this.area.column));
  }
  GetSpillParent(): HostObject {
    return required(this.GetSpillParentOrNullObject());
  }
  GetSpillParentOrNullObject(): HostObject | NullObject {
    const { cells } = this.state.engine;
    for (const { sheet, row, column } of cells.allFormulas()) {
      const spill = sheet === this.area.sheet ? cells.spill(sheet, row, column) : null;
      if (spill && intersection(spill, { ...this.area, rows: 1, columns: 1 })) {
        return this.at({ row, column, rows: 1, columns: 1 });
      }
    }
    return nullObject;
  }
  GetTables(fullyContained = false): HostObject {
    return this.state.objects.tablesWithin(this.area, fullyContained);
  }

  protected get size() {
    return this.state.engine.layout.size(this.area.sheet);
  }

  private at(change: Partial<Area>): HostObject {
    const area = { ...this.area, ...change };
    const fits =
      area.row >= 0 &&
      area.column >= 0 &&
      area.rows > 0 &&
      area.columns > 0 &&
      area.column + area.columns <= allColumns;
    if (!fits) throw invalidArgument();
    return this.range(area);
  }

  private orNull(area: Area | null): HostObject | NullObject {
    return area ? this.range(area) : nullObject;
  }

  protected areaOf(other: unknown): Area {
    return other instanceof RangeNavigation ? other.area : this.state.area(String(other), this.area.sheet);
  }

  private range(area: Area): HostObject {
    return this.state.objects.range(area);
  }
}

function required(found: HostObject | NullObject): HostObject {
  if (found === nullObject) throw itemNotFound();
  return found;
}
