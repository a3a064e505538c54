import type { CellValue } from "../../engine/engine";
import { HostObject } from "../../wire/hostObject";
import type { TableRecord } from "./tableStore";
import type { WorkbookState } from "../workbookState";
import { keptInput } from "../ranges/keptInput";

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** Excel.TableSort: numbers before texts before logicals, blanks last; the order of equals is kept. */
export class TableSort extends HostObject {
  constructor(
    private readonly state: WorkbookState,
    private readonly table: TableRecord,
  ) {
    super();
  }

  Apply(fields: readonly SortField[]): void {
    const area = this.state.tables.bodyArea(this.table);
    this.state.allowChange(area.sheet);
    this.state.writes.flush();
    const values = this.state.engine.cells.values(area);
    const formulas = this.state.engine.cells.formulas(area);
    const order = values.map((_, i) => i).sort((a, b) => compareRows(values[a], values[b], fields));
    this.state.write(
      area,
      order.map((from) => values[from].map((value, c) => keptInput(value, formulas[from][c]))),
    );
  }
}

function compareRows(a: CellValue[], b: CellValue[], fields: readonly SortField[]): number {
  for (const { key, ascending = true } of fields) {
    const [x, y] = [a[key], b[key]];
    if (x === null || y === null) {
      if (x !== y) return x === null ? 1 : -1;
      continue;
    }
    const order =
      rank(x) - rank(y) || (typeof x === "string" ? x.localeCompare(String(y)) : Number(x) - Number(y));
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

function rank(value: CellValue): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
