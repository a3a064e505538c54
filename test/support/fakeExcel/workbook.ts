import { Answers } from "./answers";
import { calculate } from "./calculate";
import { type Content, typed, valueOf } from "./cell";
import { areaOf, type Matrix, standInFunctions } from "./evaluate";
import { WorkbookEvents } from "./events";
import { shiftReferences } from "./shiftReferences";
import { type Area, cellKey, keysOf, place, Sheet } from "./sheet";

/** A table: its header row and body, where they stand. */
export interface FakeTable {
  name: string;
  area: Area;
  /** One for each column, kept when columns move; Excel.TableColumn.id. */
  ids: number[];
  /** False where Header Row is not ticked: the first row holds data. */
  showHeaders: boolean;
  deleted: boolean;
}

export interface FakeName {
  name: string;
  formula: string;
  /** null: of the workbook. */
  readonly sheet: Sheet | null;
  deleted: boolean;
}

/**
 * A workbook in memory: what Excel keeps behind office.js, and what people do to it with the keyboard. Everything that a
 * person does goes through; protection and faults are of the API (`host.ts`).
 */
export class FakeWorkbook {
  readonly sheets: Sheet[] = [];
  readonly tables: FakeTable[] = [];
  readonly names: FakeName[] = [];
  readonly functions: Map<string, (given: readonly Matrix[]) => Matrix> = standInFunctions();
  /** Areas that proxies hold; Excel moves them with their cells where it keeps them. */
  readonly followed = new Set<Area>();
  readonly events = new WorkbookEvents();
  structureProtected = false;
  readOnly = false;
  /**
   * Whether blank cells reach custom functions as 0. Source: office-js#1951, #4702 (desktop hands over 0, the web null),
   * #5262; builds frozen before the mend, Excel LTSC 2024 among them, do so for good.
   */
  blanksAsZero = false;
  /** How long the add-in's functions take to answer. */
  readonly answers = new Answers();
  /** Several areas are chosen with Ctrl. */
  selection: Area | readonly Area[] | "chart" | null = null;
  active: Sheet | null = null;
  /** Something was changed since the last calculation. */
  stale = true;
  private lastId = 0;

  constructor(sheets: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {}) {
    for (const [name, cells] of Object.entries(sheets)) {
      this.addSheet(name);
      for (const [address, input] of Object.entries(cells)) this.type(name, address, input);
    }
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** @returns null where there is no such sheet. */
  sheet(name: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  table(name: string): FakeTable | null {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  area(sheet: string, address: string): Area {
    const found = this.sheet(sheet);
    if (!found) throw new Error(`There is no sheet ${sheet}`);
    return { sheet: found, ...areaOf(address) };
  }

  /** As at the keyboard: "=…" is a formula, "'…" a text, "" clears. One value, or rows of them from the address on. */
  type(sheet: string, address: string, input: unknown): void {
    const rows = Array.isArray(input) ? (input as unknown[][]) : [[input]];
    const { row, column, ...area } = this.area(sheet, address);
    this.write({ ...area, row, column, rows: rows.length, columns: rows[0].length }, rows);
  }

  /** What stands in a cell, as a person would type it anew. */
  input(sheet: string, address: string): unknown {
    const { sheet: found, row, column } = this.area(sheet, address);
    const content = found.contents.get(cellKey(row, column));
    return content ? inputOf(content) : "";
  }

  /** What a cell shows once every function has answered. */
  shown(sheet: string, address: string): unknown {
    this.stale = true;
    this.answers.allGiven(() => calculate(this));
    const { sheet: found, row, column } = this.area(sheet, address);
    return valueOf(found.computed.get(cellKey(row, column))?.shown ?? "");
  }

  note(sheet: string, address: string): string | null {
    const { sheet: found, row, column } = this.area(sheet, address);
    return found.notes.get(cellKey(row, column)) ?? null;
  }

  /** Starts a thread on a cell. */
  comment(sheet: string, address: string): void {
    const { sheet: found, row, column } = this.area(sheet, address);
    found.comments.set(cellKey(row, column), true);
  }

  setNote(sheet: string, address: string, text: string): void {
    const { sheet: found, row, column } = this.area(sheet, address);
    found.notes.set(cellKey(row, column), text);
  }

  /** null leaves a cell as it is. */
  write({ sheet, ...area }: Area, rows: readonly (readonly unknown[])[]): void {
    this.stale = true;
    keysOf(area).forEach((line, i) =>
      line.forEach((key, j) => {
        const input = rows[i][j];
        if (input === null || input === undefined) return;
        const content = typed(input);
        if (content) sheet.contents.set(key, content);
        else sheet.contents.delete(key);
      }),
    );
    this.events.changed({ sheet, ...area });
  }

  /**
   * What Excel makes of the first row of a new table: texts, none blank, none twice. Source: Microsoft, Overview of Excel
   * tables (headers); the names are those of Excel in English.
   */
  nameColumns(area: Area): void {
    this.stale = true;
    calculate(this);
    const names: string[] = [];
    for (const key of keysOf({ ...area, rows: 1 })[0]) {
      const shown = String(valueOf(area.sheet.computed.get(key)?.shown ?? ""));
      const wanted = shown === "" ? `Column${names.length + 1}` : shown;
      let name = wanted;
      for (let n = 2; names.some((other) => other.toLowerCase() === name.toLowerCase()); n++)
        name = `${wanted}${n}`;
      names.push(name);
      area.sheet.contents.set(key, { kind: "constant", value: name });
    }
  }

  /** Over cells that hold something already: the first row is the header. */
  addTable(name: string, sheet: string, address: string): FakeTable {
    const area = this.area(sheet, address);
    const table = {
      name,
      area,
      ids: Array.from({ length: area.columns }, () => ++this.lastId),
      showHeaders: true,
      deleted: false,
    };
    this.tables.push(table);
    this.events.raise("tables.onAdded", { tableId: name, worksheetId: area.sheet.id });
    return table;
  }

  /** As unticking Header Row does: the header cells are gone, and the table is the rows below. */
  hideHeaders(name: string): void {
    const table = this.table(name);
    if (!table) throw new Error(`There is no table ${name}`);
    const { area } = table;
    for (const key of keysOf({ ...area, rows: 1 })[0]) area.sheet.contents.delete(key);
    table.showHeaders = false;
    area.row++;
    area.rows--;
    this.stale = true;
    this.events.changed(area);
  }

  newColumnId(): number {
    return ++this.lastId;
  }

  /** The cells stay, as after Convert to Range. */
  removeTable(name: string): void {
    const at = this.tables.findIndex((table) => table.name === name);
    this.tables[at].deleted = true;
    this.tables.splice(at, 1);
    this.events.raise("tables.onDeleted", { tableId: name });
  }

  addName(name: string, formula: string, sheet: string | null = null): void {
    this.names.push({ name, formula, sheet: sheet === null ? null : this.sheet(sheet), deleted: false });
  }

  removeName(item: FakeName): void {
    item.deleted = true;
    this.names.splice(this.names.indexOf(item), 1);
  }

  /** A sheet's own name counts before one of the workbook. */
  nameFormula(sheet: Sheet, name: string): string | null {
    const same = this.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
    return (
      (same.find((each) => each.sheet === sheet) ?? same.find((each) => each.sheet === null))?.formula ?? null
    );
  }

  removeSheet(name: string): void {
    const at = this.sheets.findIndex((sheet) => sheet.name === name);
    const [sheet] = this.sheets.splice(at, 1);
    sheet.deleted = true;
    for (const table of this.tables.filter(({ area }) => area.sheet === sheet)) this.removeTable(table.name);
    for (const item of this.names.filter((each) => each.sheet === sheet)) this.removeName(item);
    if (this.active === sheet) this.active = this.sheets[0] ?? null;
  }

  /** Whole rows above a row, counted from 1 as people do; everything below moves down, and references follow. */
  insertRows(name: string, row: number, count = 1): void {
    const sheet = this.area(name, "A1").sheet;
    const at = row - 1;
    sheet.rearrange((r, c) => [r >= at ? r + count : r, c]);
    const grow = (area: Area) => {
      if (area.sheet !== sheet) return;
      if (area.row >= at) area.row += count;
      else if (area.row + area.rows > at) area.rows += count;
    };
    this.followed.forEach(grow);
    this.tables.forEach(({ area }) => grow(area));
    this.shift(sheet, (r) => (r >= at ? r + count : r));
    this.events.changed({ sheet, row: at, column: 0, rows: count, columns: 16384 }, "RowInserted");
  }

  /** Whole rows from a row on; everything below moves up. */
  removeRows(name: string, row: number, count = 1): void {
    const sheet = this.area(name, "A1").sheet;
    const at = row - 1;
    const moved = (r: number) => (r >= at + count ? r - count : r);
    sheet.rearrange((r, c) => (r >= at && r < at + count ? null : [moved(r), c]));
    for (const area of [...this.followed, ...this.tables.map((table) => table.area)])
      if (area.sheet === sheet) area.row = moved(area.row);
    this.shift(sheet, moved);
  }

  /** Cells move to the right from a column on, in some rows, as when a table grows. */
  shiftRight({ sheet, row, column, rows }: Area): void {
    const inside = (r: number) => r >= row && r < row + rows;
    sheet.rearrange((r, c) => [r, inside(r) && c >= column ? c + 1 : c]);
  }

  /** Cells move down from a row on, in some columns. @param by negative: those above it are taken away. */
  shiftDown({ sheet, row, column, columns }: Area, by: number): void {
    sheet.rearrange((r, c) => {
      if (c < column || c >= column + columns || r < row + Math.min(by, 0)) return [r, c];
      return r < row ? null : [r + by, c];
    });
    this.stale = true;
  }

  /** Takes cells away; those to the right of them close up. */
  removeCells({ sheet, row, column, rows, columns }: Area): void {
    sheet.rearrange((r, c) => {
      if (r < row || r >= row + rows || c < column) return [r, c];
      return c < column + columns ? null : [r, c - columns];
    });
  }

  private shift(moved: Sheet, newRow: (row: number) => number): void {
    for (const sheet of this.sheets) {
      for (const [key, content] of sheet.contents) {
        if (content.kind !== "formula") continue;
        const formula = shiftReferences(content.formula, sheet.name, moved.name, newRow);
        sheet.contents.set(key, { kind: "formula", formula });
      }
    }
    for (const item of this.names) {
      item.formula = shiftReferences(item.formula, item.sheet?.name ?? "", moved.name, newRow);
    }
  }

  /** Everything that a user could miss, to compare before and after. */
  snapshot(): unknown {
    return {
      sheets: this.sheets.map((sheet) => ({
        name: sheet.name,
        cells: Object.fromEntries(inOrder(sheet.contents, inputOf)),
        notes: Object.fromEntries(inOrder(sheet.notes, (text) => text)),
        formats: Object.fromEntries(inOrder(sheet.formats, (format) => format)),
        lists: Object.fromEntries(inOrder(sheet.lists, (source) => source)),
      })),
      tables: this.tables.map(({ name, area: { sheet, ...area } }) => ({ name, sheet: sheet.name, ...area })),
      names: this.names.map(({ name, formula, sheet }) => [sheet?.name ?? "", name, formula]),
    };
  }
}

function inOrder<Item>(items: Map<string, Item>, tell: (item: Item) => unknown): [string, unknown][] {
  return [...items]
    .sort(([a], [b]) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1])
    .map(([key, item]) => [key, tell(item)]);
}

/** A text that would be read as something else carries its apostrophe. */
export function inputOf(content: Content): unknown {
  if (content.kind === "formula") return content.formula;
  const value = valueOf(content.value);
  if (typeof content.value !== "string") return value;
  const read = typed(value);
  return read?.kind === "constant" && read.value === content.value ? value : `'${value}`;
}
