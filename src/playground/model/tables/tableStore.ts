import type { Area, Engine } from "../../engine/engine";
import { withPlainReferences } from "../../references/plainReferences";
import { withoutColumn, withoutTable, withRenamedColumn, withRenamedTable } from "../../references/rename";
import { invalidArgument } from "../../wire/hostError";
import { intersection } from "../ranges/areas";
import { keptInput } from "../ranges/keptInput";
import { refuseName } from "../ranges/refusedFormula";

export interface TableRecord {
  readonly id: string;
  name: string;
  /** Header row, data rows, and the totals row if there is one. */
  area: Area;
  headers: string[];
  showTotals: boolean;
  style: string;
}

/** The workbook's tables: what the engine resolves structured references against, kept in step with the cells. */
export class TableStore {
  private readonly records: TableRecord[] = [];
  private readonly stopWatching = new Map<string, () => void>();
  private count = 0;
  private changing = 0;

  constructor(private readonly engine: Engine) {}

  list(): readonly TableRecord[] {
    return this.records;
  }

  find(nameOrId: string): TableRecord | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.records.find((table) => table.name.toLowerCase() === wanted || table.id === nameOrId);
  }

  at(area: Area): TableRecord | undefined {
    return this.records.find((table) => intersection(table.area, area));
  }

  bodyArea(table: TableRecord): Area {
    const totals = table.showTotals ? 1 : 0;
    return { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 - totals };
  }

  headerArea(table: TableRecord): Area {
    return { ...table.area, rows: 1 };
  }

  add(area: Area, name?: string): TableRecord {
    if (this.at(area)) throw invalidArgument("A table can't overlap another table.");
    const record: TableRecord = {
      id: String(++this.count),
      name: name ?? this.freeName(),
      area: area.rows < 2 ? { ...area, rows: 2 } : area,
      headers: [],
      showTotals: false,
      style: "TableStyleMedium2",
    };
    record.headers = this.fixHeaders(record);
    this.records.push(record);
    this.watch(record);
    this.publish();
    return record;
  }

  /** Tables of the workbook the grid opened with: their cells are there already. */
  adopt(tables: readonly { name: string; area: Area; headers: readonly string[] }[]): void {
    for (const { name, area, headers } of tables) {
      const record = {
        id: String(++this.count),
        name,
        area,
        headers: [...headers],
        showTotals: false,
        style: "TableStyleMedium2",
      };
      this.records.push(record);
      this.watch(record);
    }
  }

  rename(table: TableRecord, name: string): void {
    refuseName(name);
    const other = this.find(name);
    if (other && other !== table) throw invalidArgument(`There is already a table named ${name}.`);
    const before = table.name;
    table.name = name;
    this.rewriteFormulas((formula) => withRenamedTable(formula, before, name));
    this.publish();
  }

  /** Forgets a table; its cells stay. Formulas that speak of it lose their reference. */
  remove(table: TableRecord): void {
    this.records.splice(this.records.indexOf(table), 1);
    this.stopWatching.get(table.id)?.();
    this.rewriteFormulas((formula) => withoutTable(formula, table.name));
    this.publish();
  }

  /** Ends a table and keeps its cells: formulas speak of the plain cells instead. */
  convertToRange(table: TableRecord): void {
    const { name, area, headers } = table;
    const sheetName = this.engine.sheets.list().find((sheet) => sheet.id === area.sheet)?.name ?? "";
    this.rewriteFormulas((formula) => withPlainReferences(formula, [{ name, area, headers, sheetName }]));
    this.remove(table);
  }

  resize(table: TableRecord, area: Area): void {
    if (area.sheet !== table.area.sheet || area.row !== table.area.row || area.rows < 2)
      throw invalidArgument();
    if (this.records.some((other) => other !== table && intersection(other.area, area))) {
      throw invalidArgument("A table can't overlap another table.");
    }
    table.area = area;
    this.refresh(table);
  }

  /** Runs a change of the sheet whose effect on the table is known, then sets the table's new area. */
  changeTo(table: TableRecord, area: Area, change: () => void): void {
    this.unfollowed(change);
    table.area = area;
    this.refresh(table);
  }

  /** Moves a column within its table, as dragging its cells does. Formulas name it, so they do not change. */
  moveColumn(table: TableRecord, from: number, to: number): void {
    const { cells, layout } = this.engine;
    const order = table.headers.map((_, i) => i).filter((i) => i !== from);
    order.splice(to, 0, from);
    const values = cells.values(table.area);
    const formulas = cells.formulas(table.area);
    const formats = layout.numberFormats(table.area);
    this.changeTo(table, table.area, () => {
      cells.write(
        table.area,
        values.map((row, r) => order.map((c) => keptInput(row[c], formulas[r][c]))),
      );
      layout.setNumberFormats(
        table.area,
        formats.map((row) => order.map((c) => row[c])),
      );
    });
  }

  /** The formulas that name a deleted column lose their reference. */
  loseColumn(table: TableRecord, header: string): void {
    this.rewriteFormulas((formula) => withoutColumn(formula, table.name, header));
  }

  /** Cells were moved, and the table's names with them. */
  followMoved(table: TableRecord): void {
    // Within a change that is under way the area is still the former one: the name of a column that is gone would come back.
    if (this.changing === 0) this.refresh(table);
  }

  /** The header row was edited: formulas follow the new names, as in Excel. */
  followHeaders(table: TableRecord): void {
    if (this.changing > 0) return;
    const before = table.headers;
    const now = this.fixHeaders(table);
    const renamed = now.map((header, i) => [before[i], header] as const).filter(([from, to]) => from !== to);
    if (renamed.length === 0) return;
    table.headers = now;
    // By way of names nobody uses, so that two columns can swap theirs.
    const between = (i: number) => `\u0001${i}`;
    this.rewriteFormulas((formula) => {
      const away = renamed.reduce(
        (text, [from], i) => withRenamedColumn(text, table.name, from, between(i)),
        formula,
      );
      return renamed.reduce((text, [, to], i) => withRenamedColumn(text, table.name, between(i), to), away);
    });
    this.publish();
  }

  /** Reads the headers again without following renames: the columns themselves have moved. */
  private refresh(table: TableRecord): void {
    // A header that is written here has no former name that formulas could follow.
    this.unfollowed(() => (table.headers = this.fixHeaders(table)));
    this.watch(table);
    this.publish();
  }

  private unfollowed(change: () => void): void {
    this.changing++;
    try {
      change();
    } finally {
      this.changing--;
    }
  }

  private freeName(): string {
    for (let i = 1; ; i++) if (!this.find(`Table${i}`)) return `Table${i}`;
  }

  /** Headers are texts, never blank and never the same: Excel writes Column1, Pay2 into the cells. */
  private fixHeaders(table: TableRecord): string[] {
    const area = this.headerArea(table);
    const cells = this.engine.cells.values(area)[0];
    const headers: string[] = [];
    cells.forEach((cell, i) => {
      const wanted = cell === null || cell === "" ? `Column${i + 1}` : String(cell);
      let header = wanted;
      for (let n = 2; headers.some((other) => other.toLowerCase() === header.toLowerCase()); n++)
        header = `${wanted}${n}`;
      headers.push(header);
    });
    if (headers.some((header, i) => header !== cells[i])) {
      this.engine.cells.write(area, [headers.map((header) => keptInput(header, null))]);
    }
    return headers;
  }

  private watch(table: TableRecord): void {
    this.stopWatching.get(table.id)?.();
    const stop = this.engine.events.watch(table.area, (area) => {
      if (this.changing > 0) return;
      // The cells have not all moved yet when the engine tells.
      queueMicrotask(() => {
        if (!this.records.includes(table)) return;
        if (!area) return this.remove(table);
        table.area = area;
        this.refresh(table);
      });
    });
    this.stopWatching.set(table.id, stop);
  }

  private rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const { sheet, row, column, formula } of this.engine.cells.allFormulas()) {
      const rewritten = rewrite(formula);
      if (rewritten !== formula) {
        this.engine.cells.write({ sheet, row, column, rows: 1, columns: 1 }, [[rewritten]]);
      }
    }
  }

  private publish(): void {
    this.engine.names.setTables(this.records.map(({ name, area, headers }) => ({ name, area, headers })));
  }
}
