import { type Grid } from "../../src/cells/grid";
import {
  type ActiveCell,
  type ChartOfResult,
  type PresetChange,
  type PresetChoice,
  type RowLabels,
  type Kept,
  type TableToWrite,
  type TakeOut,
  type Whereabouts,
  type Workbook,
  type WorkbookChange,
} from "../../src/workbook/contract";
import { type CellContent, cellText } from "../../src/workbook/cells/cellText";
import { lockedLine, readLockedLine, withLocked } from "../../src/sharing/presets/lockedLine";
import { type PublishedSheet } from "../../src/sharing/publish/publishedSheet";
import { rectangleAddress } from "../../src/formula/a1";
import { freeName } from "../../src/cells/freeName";
import {
  directionIn,
  fieldAt,
  indexOfName,
  isPresetsHeader,
  numberOf,
  sameName,
  textOf,
} from "../../src/workbook/presets/presetsTable";
import { holdsWeights } from "../../src/cells/tables/holdsWeights";
import { mayHoldWeights } from "../../src/workbook/presets/recognition";
import { failWorkbook, WorkbookError, type WorkbookProblem } from "../../src/workbook/problems";
import { namesColumns, tableName } from "../../src/workbook/tables/firstRow";
import { type FoundCell } from "../../src/workbook/sharing/sharingContract";
import { memoryCheck, type MemoryCheck } from "./memoryCheck";
import { memorySharing, type MemorySharing } from "./memorySharing";
import { changedTable } from "../support/plannedTable";
import { memoryReader } from "../sharing/support/memoryReader";

interface MemoryTable {
  name: string;
  sheet: string;
  /** Empty where the table shows no header row. */
  header: string[];
  rows: unknown[][];
  /** Lines above the table, from the top down. */
  above: string[];
  /** No line can be written above it. */
  hemmed?: boolean;
  formats?: TableToWrite["formats"];
  /** A chart beside the table. */
  chart?: ChartOfResult | null;
}

const labelsOf = (labels: RowLabels | null | undefined) =>
  labels ? { labels: labels.formula ?? labels.texts } : {};

/** As with a cell for it in K5. */
const choiceIn = (choice: PresetChoice | null | undefined) =>
  choice
    ? { choice: { ...choice, formula: choice.formula("$K$5"), title: choice.title?.("$K$5") ?? null } }
    : {};

/** A workbook of plain tables for tests of the pane's logic: no Excel, no office.js. */
export interface MemoryWorkbook extends Workbook {
  /** Tables as they stand; tests change them as a user or a co-author would. */
  readonly content: MemoryTable[];
  /** Every write that went through, by its kind. */
  readonly writes: string[];
  readonly inserted: {
    at: string;
    formula: string;
    headings: readonly string[];
    format: string | readonly string[];
    names?: readonly string[];
    /** Their formula, or the labels themselves. */
    labels?: string | readonly string[];
    chart?: ChartOfResult | null;
    choice?: Omit<PresetChoice, "formula" | "title"> & { formula: string; title: string | null };
  }[];
  /** Sheets to show to others, as they were asked for; one that is taken out again is gone. */
  readonly published: PublishedSheet[];
  readonly selected: { table: string; row: number }[];
  /** Lines above the presets tables that say where presets come from. */
  readonly sources: { table: string; preset: string; line: string }[];
  /** Plain cells on sheets of their own, each rectangle from A1 on. */
  readonly cells: Record<string, unknown[][]>;
  /** What the selection is for `cellsForTable`: all cells of a sheet, a table, or what Excel refuses. */
  selection: { readonly sheet: string } | { readonly table: string } | WorkbookProblem;
  /** The selected cell. */
  active: ActiveCell;
  /** Ranges by their address, for formulas that name cells. */
  ranges: Parameters<typeof memoryReader>[1];
  /** Cells that somebody has changed since they were inserted; null where that cannot be seen. */
  changedSince: readonly string[] | null;
  /** Takes out what was written, as asked, unless somebody has changed it. */
  takingOut(of: Omit<Kept, "changed">, out: () => void): TakeOut;
  /** The next write fails with this. */
  failNext: WorkbookError | null;
  /** What the Share tab works on. */
  readonly shared: MemorySharing;
  /** What the guided check works on. */
  readonly checked: MemoryCheck;
  table(name: string): MemoryTable;
  /** Tells the pane that something changed. */
  changed(): void;
  /** The user selects cells or opens a sheet. */
  goTo(to: Whereabouts): void;
  /** Tells the pane that a change waits for Excel, or no longer does. */
  late(late: boolean): void;
}

/** @param formulas those of ours that the Share tab finds. */
export function memoryWorkbook(
  tables: readonly TableToWrite[],
  formulas: readonly FoundCell[] = [],
): MemoryWorkbook {
  const content: MemoryTable[] = tables.map(({ name, sheet, header, rows, notes = [] }) => ({
    name,
    sheet,
    header: [...header],
    rows: rows.map((row) => [...row]),
    above: [...notes],
  }));
  let listener: (change: WorkbookChange) => void = () => undefined;
  let walker: (to: Whereabouts) => void = () => undefined;
  let tellLate: (late: boolean) => void = () => undefined;
  const find = (name: string): MemoryTable =>
    content.find((table) => sameName(table.name, name)) ?? failWorkbook("tableGone", { table: name });
  const writing = (kind: string) => {
    const failure = workbook.failNext;
    workbook.failNext = null;
    if (failure) throw failure;
    workbook.writes.push(kind);
  };
  const column = (table: MemoryTable, name: string) => {
    const at = indexOfName(table.header, name);
    return at < 0 ? failWorkbook("presetGone", { table: table.name, preset: name }) : at;
  };
  const cellsOf = (table: MemoryTable, name: string) => table.rows.map((row) => row[column(table, name)]);
  const weight = (weights: ReadonlyMap<string, number>, row: unknown[], indicatorAt: number) =>
    [...weights].find(([name]) => sameName(name, textOf(row[indicatorAt])))?.[1];

  const takingOutLast = (of: Omit<Kept, "changed">) => {
    const last = workbook.inserted[workbook.inserted.length - 1];
    return workbook.takingOut(of, () => void workbook.inserted.splice(workbook.inserted.indexOf(last), 1));
  };

  const workbook: MemoryWorkbook = {
    content,
    writes: [],
    inserted: [],
    published: [],
    selected: [],
    sources: [],
    ranges: {},
    failNext: null,
    changedSince: [],
    takingOut: (of, out) => async (anyway) => {
      const changed = workbook.changedSince;
      if (!anyway && changed?.length !== 0) return { ...of, changed };
      writing("take out");
      out();
      return null;
    },
    cells: {},
    selection: { code: "emptySelection", parameters: {} },
    active: { address: "Jobs!A1", formula: "", text: "", isError: false },
    table: find,
    changed: () => listener({ kind: "tables" }),
    goTo: (to) => walker(to),
    late: (late) => tellLate(late),
    async tables() {
      return content.map(({ name, sheet, header, rows, above }) => ({
        name,
        sheet,
        place: {
          sheetId: sheet,
          row: above.length,
          column: 0,
          rows: rows.length + 1,
          columns: header.length,
        },
        header: [...header],
        indicators:
          isPresetsHeader(header) ||
          (mayHoldWeights(header) &&
            holdsWeights(
              header,
              rows as Grid,
              content.filter((other) => other.name !== name).map((other) => other.header),
            ))
            ? rows.map((row) => textOf(row[fieldAt(header, "indicator")]))
            : null,
      }));
    },
    async readTable(name) {
      const { sheet, header, rows, name: own } = find(name);
      if (header.length === 0) failWorkbook("noHeaderRow", { table: own });
      return { name: own, sheet, header: [...header], rows: rows.map((row) => [...row]) as Grid };
    },
    async selectedTable() {
      return null;
    },
    async writePreset({ table, preset, expected, weights }: PresetChange) {
      const found = find(table);
      const at = column(found, preset);
      const indicatorAt = fieldAt(found.header, "indicator");
      const moved = (row: unknown[]) => {
        const value = expected && weight(expected, row, indicatorAt);
        return value != null && !Object.is(value, numberOf(row[at]));
      };
      if (found.rows.some(moved)) return { outcome: "changedMeanwhile" };
      writing("preset");
      for (const row of found.rows) row[at] = weight(weights, row, indicatorAt) ?? row[at];
      return { outcome: "written", replaced: [], column: null };
    },
    async addPreset(table, { name, weights, source, lockedIn }) {
      writing("add");
      const found = find(table);
      if (indexOfName(found.header, name) >= 0) failWorkbook("presetExists", { preset: name });
      const indicatorAt = fieldAt(found.header, "indicator");
      found.header.push(name);
      for (const row of found.rows) row.push(weight(weights, row, indicatorAt) ?? 0);
      if (source !== undefined) await workbook.writeSource(table, name, source);
      const allAbove = lockedIn === undefined || (await workbook.lockPresets(table, [name], true, lockedIn));
      const written = String(cellsOf(found, name));
      return {
        allAbove,
        async takeOut() {
          if (indexOfName(find(table).header, name) < 0) return null;
          const now = String(cellsOf(find(table), name));
          if (now !== written) return { place: name, isSheet: false, changed: ["H2"] };
          await workbook.deletePreset(table, name);
          return null;
        },
      };
    },
    async renamePreset(table, from, to) {
      writing("rename");
      const found = find(table);
      found.header[column(found, from)] = to;
      return async () => {
        await workbook.renamePreset(table, to, from);
        return null;
      };
    },
    async deletePreset(table, preset) {
      writing("delete");
      const found = find(table);
      const at = column(found, preset);
      const weights = cellsOf(found, preset);
      const above = [...found.above];
      const locked = readLockedLine(above);
      found.header.splice(at, 1);
      for (const row of found.rows) row.splice(at, 1);
      if (locked)
        found.above[locked.at] = lockedLine(withLocked(locked.presets, [preset], false), locked.language);
      return async () => {
        writing("put back");
        const now = find(table);
        if (indexOfName(now.header, preset) >= 0) failWorkbook("presetExists", { preset });
        now.header.splice(at, 0, preset);
        now.rows.forEach((row, i) => row.splice(at, 0, weights[i]));
        now.above = above;
        return null;
      };
    },
    async writeIndicator(table, change) {
      const found = find(table);
      const row = found.rows.find((cells) =>
        sameName(textOf(cells[fieldAt(found.header, "indicator")]), change.indicator),
      );
      if (!row) return failWorkbook("indicatorGone", { table, indicator: change.indicator });
      const blanks = { Direction: 1, Low: "auto", High: "auto" } as const;
      const settingAt = (name: keyof typeof blanks) => {
        if (indexOfName(found.header, name) < 0) {
          found.header.push(name);
          found.rows.forEach((cells) => cells.push(blanks[name]));
        }
        return column(found, name);
      };
      const cellOf = (name: keyof typeof blanks) => row[found.header.indexOf(name)];
      const held = (name: keyof typeof blanks) =>
        name === "Direction" ? directionIn(cellOf(name)) : numberOf(cellOf(name));
      const { expected } = change;
      const moved =
        expected &&
        ((change.direction !== undefined && held("Direction") !== expected.direction) ||
          (change.low !== undefined && !Object.is(held("Low"), expected.low)) ||
          (change.high !== undefined && !Object.is(held("High"), expected.high)));
      if (moved) return failWorkbook("changedMeanwhile", {});
      writing("indicator");
      if (change.direction !== undefined) row[settingAt("Direction")] = change.direction;
      if (change.low !== undefined) row[settingAt("Low")] = change.low ?? "auto";
      if (change.high !== undefined) row[settingAt("High")] = change.high ?? "auto";
    },
    async writeRows(table, expected, change) {
      const found = find(table);
      const blanks = (cells: readonly (readonly unknown[])[]) =>
        JSON.stringify(cells).replaceAll('""', "null");
      const held = [found.header, ...found.rows];
      if (blanks(held) !== blanks([expected.header, ...expected.cells]))
        return failWorkbook("changedMeanwhile", {});
      writing("rows");
      const { header, rows, undo, replaced } = changedTable(found.header, found.rows, change);
      found.header = header;
      found.rows = rows;
      return { undo, replaced };
    },
    async writeSource(table, preset, line) {
      writing("source");
      workbook.sources.push({ table: find(table).name, preset, line });
      find(table).above.push(line);
      return true;
    },
    lockedPresets: async ({ name }) => readLockedLine(find(name).above)?.presets ?? [],
    async lockPresets(table, presets, locked, language) {
      if (find(table).hemmed) return false;
      writing("lock");
      const { above } = find(table);
      const held = readLockedLine(above);
      const line = lockedLine(withLocked(held?.presets ?? [], presets, locked), held?.language ?? language);
      if (held) above[held.at] = line;
      else if (line !== "") above.push(line);
      return true;
    },
    async writeCells(table, header, cells) {
      const found = find(table);
      const at = column(found, header);
      const held = cells.map(({ row }) => found.rows[row][at]);
      if (cells.some(({ expected }, i) => expected !== held[i])) return failWorkbook("changedMeanwhile", {});
      writing("cells");
      for (const { row, next } of cells)
        found.rows[row][at] = typeof next === "string" ? next.replace(/^'/, "") : next;
      return held.map((cell) => (typeof cell === "string" ? cellText(cell) : (cell as number)));
    },
    async cellsForTable() {
      const { selection } = workbook;
      if ("code" in selection) throw new WorkbookError(selection);
      if ("table" in selection) return selection;
      const [first, ...below] = workbook.cells[selection.sheet];
      return {
        sheet: selection.sheet,
        address: rectangleAddress({ row: 0, column: 0, rows: below.length + 1, columns: first.length }),
        first: first.map(textOf),
        namesColumns: namesColumns(first, below),
        becomesText: !first.every((cell) => typeof cell === "string"),
      };
    },
    async makeTable({ cells: { sheet, first }, names, addsRow }) {
      const cells = workbook.cells[sheet];
      if (String(cells[0].map(textOf)) !== String(first)) return failWorkbook("changedMeanwhile", {});
      writing("make table");
      delete workbook.cells[sheet];
      const rows = addsRow ? cells : cells.slice(1);
      const name = tableName(sheet, addsRow ? "" : first[0]);
      content.push({ name, sheet, header: [...names], rows: rows.map((row) => [...row]), above: [] });
      // Excel tells of it before the request is answered.
      workbook.changed();
      return { table: name, names, before: addsRow ? null : [cells[0] as CellContent[]] };
    },
    async unmakeTable({ table, names, before }) {
      const { sheet, header, rows } = find(table);
      if (String(header) !== String(names)) return failWorkbook("changedMeanwhile", {});
      writing("unmake table");
      content.splice(content.indexOf(find(table)), 1);
      workbook.cells[sheet] = [...(before ?? []).map((row) => [...row]), ...rows];
      workbook.changed();
    },
    async addTable({ name, sheet, header, rows, formats, notes = [], chart }) {
      writing("table");
      const table = freeName(
        content.map((each) => each.name),
        name,
        "",
      );
      const free = freeName(
        content.map((each) => each.sheet),
        sheet,
        " ",
      );
      content.push({
        name: table,
        sheet: free,
        header: [...header],
        rows: rows.map((row) => [...row]),
        above: [...notes],
        formats,
        chart,
      });
      const added = content[content.length - 1];
      const takeOut = workbook.takingOut({ place: free, isSheet: true }, () => {
        content.splice(content.indexOf(added), 1);
        workbook.changed();
      });
      return { table, sheet: free, takeOut };
    },
    async insertBeside({ table, formula, headings, numberFormat, labels, names, choice }) {
      writing("insert");
      const address = `${find(table).sheet}!I4`;
      workbook.inserted.push({
        at: address,
        formula,
        headings,
        format: numberFormat,
        ...labelsOf(labels),
        ...(names && { names }),
        ...choiceIn(choice),
      });
      return { address, localFormula: formula, takeOut: takingOutLast({ place: address, isSheet: false }) };
    },
    async insertOnNewSheet({ sheet, formula, headings, numberFormat, labels, chart, choice }) {
      writing("insert");
      const at = `${sheet}!B2`;
      workbook.inserted.push({
        at,
        formula,
        headings,
        format: numberFormat,
        ...labelsOf(labels),
        chart,
        ...choiceIn(choice),
      });
      return { address: at, localFormula: formula, takeOut: takingOutLast({ place: sheet, isSheet: true }) };
    },
    async selectRow(table, row) {
      workbook.selected.push({ table: find(table).name, row });
    },
    async selectColumn(table, header, row) {
      column(find(table), header);
      workbook.selected.push({ table, row: row ?? -1 });
    },
    async activeCell() {
      return workbook.active;
    },
    reader() {
      const tables = content.map(({ name, header, rows, above }) => [name, { header, rows, above }] as const);
      return memoryReader(Object.fromEntries(tables), workbook.ranges);
    },
    whenLate(tell) {
      tellLate = tell;
    },
    get shared() {
      return shared;
    },
    sharing: async () => shared,
    get checked() {
      return checked;
    },
    check: async () => checked,
    async watchSelection(moved) {
      walker = moved;
      return async () => {
        walker = () => undefined;
      };
    },
    publishing: async () => ({
      async write(sheet) {
        writing("publish");
        workbook.published.push(sheet);
        const same = workbook.published.filter(({ name }) => name === sheet.name).length;
        const name = same > 1 ? `${sheet.name} ${same}` : sheet.name;
        const takeOut = workbook.takingOut({ place: name, isSheet: true }, () => {
          workbook.published.splice(workbook.published.indexOf(sheet), 1);
        });
        return { sheet: name, takeOut };
      },
    }),
    async watch(changed) {
      listener = changed;
      return async () => {
        listener = () => undefined;
      };
    },
  };
  const shared = memorySharing(workbook, formulas);
  const checked = memoryCheck(workbook);
  return workbook;
}
