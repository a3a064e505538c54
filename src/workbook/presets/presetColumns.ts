import { columnReference } from "../../formula/structured";
import { cellText } from "../cells/cellText";
import { cellsPlace } from "../cells/cellsPlace";
import { orPutBack, writeLooked } from "../cells/guardedWrite";
import { contentProperties, contentsOf } from "../cells/heldCells";
import { putFormats } from "../cells/putRows";
import { type TakeOut } from "../contract";
import { failWorkbook } from "../problems";
import { runExcel } from "../run";
import { type ByRow, rowKeys } from "./addPreset";
import { locate } from "./presetCells";
import { indexOfName, isReservedName, sameName, textOf } from "./presetsTable";
import { type LineOfPreset, linesBack, linesRenamed } from "./linesOfPreset";
import { restructure } from "./tableStructure";

export { addPreset } from "./addPreset";

export async function renamePreset(table: string, from: string, to: string): Promise<TakeOut> {
  const former = await rename(table, from, to);
  return async () => {
    await rename(table, to, former);
    return null;
  };
}

/** Renames the header cell; Excel rewrites every formula that names the column. @returns what it was called. */
function rename(table: string, from: string, to: string): Promise<string> {
  return runExcel((context) =>
    orPutBack(context, async (journal) => {
      const { table: found, header, beside } = await locate(context, table);
      const at = indexOfName(header, from);
      if (at < 0) failWorkbook("presetGone", { table, preset: from });
      if (isReservedName(to)) failWorkbook("presetNameReserved", { preset: to });
      if (!sameName(from, to) && indexOfName(header, to) >= 0) failWorkbook("presetExists", { preset: to });
      const [{ range, contents }] = beside;
      const next = header.map((_, i) => (i === at ? cellText(to) : null));
      const address = columnReference(table, header[at]);
      const lines = await linesRenamed(context, found, from, to);
      const headerCell = cellsPlace({ range, contents, address, next: [next] });
      const left = await writeLooked(context, [headerCell, ...lines.map(cellsPlace)], journal);
      // A line above the table that was edited just now stays as the user has it.
      if (left.includes(address)) failWorkbook("changedMeanwhile", {});
      return header[at];
    }),
  );
}

/** A preset that is gone. */
interface DeletedPreset {
  readonly name: string;
  /** Its place among the columns, and what stood before it; null: it was the first one. */
  readonly at: number;
  readonly after: string | null;
  readonly cells: ByRow;
  readonly formats: ReadonlyMap<string, string>;
  /** As they were, and as they were left. */
  readonly lines: readonly LineOfPreset[];
}

export async function deletePreset(table: string, preset: string): Promise<TakeOut> {
  const deleted = await takeOff(table, preset);
  return async () => {
    for (const line of await putOn(table, deleted)) await line.again();
    return null;
  };
}

function takeOff(table: string, preset: string): Promise<DeletedPreset> {
  return runExcel((context) =>
    orPutBack(context, async (journal): Promise<DeletedPreset> => {
      const { table: found, beside } = await locate(context, table);
      const { columns } = found;
      columns.load("items/name");
      await context.sync();
      const header = columns.items.map(({ name }) => name);
      const at = indexOfName(header, preset);
      if (at < 0) return failWorkbook("presetGone", { table, preset });
      // Excel knows the column by its id, wherever it moves.
      const column = columns.items[at];
      const lines = await linesRenamed(context, found, preset, null);
      let seen = null as ReturnType<typeof lookAtColumn> | null;
      const left = await writeLooked(context, lines.map(cellsPlace), journal, () => {
        // In the batch that deletes it: that is what goes.
        seen = lookAtColumn(column, beside[1].range);
        column.delete();
      });
      return {
        name: header[at],
        at,
        after: at === 0 ? null : header[at - 1],
        ...seen!(),
        lines: lines.filter(({ address }) => !left.includes(address)),
      };
    }),
  );
}

/** Asks what stands in a column at this point of the batch; the answer is there after the sync. @param names the names of the rows, with their header. */
function lookAtColumn(column: Excel.TableColumn, names: Excel.Range) {
  const body = column.getDataBodyRange().load(`${contentProperties},numberFormat`);
  const beside = names.getResizedRange(0, 0).load("values");
  return (): Pick<DeletedPreset, "cells" | "formats"> => {
    const keys = rowKeys(beside.values.slice(1).map(([cell]) => textOf(cell)));
    const contents = contentsOf(body);
    const formats = body.numberFormat as unknown[][];
    return {
      cells: new Map(keys.map((key, row) => [key, contents[row][0]])),
      formats: new Map(keys.map((key, row) => [key, String(formats[row][0])])),
    };
  };
}

/** Rows that came since get weight 0, as in a preset that is new. @returns lines that say something else by now. */
function putOn(table: string, deleted: DeletedPreset): Promise<readonly LineOfPreset[]> {
  const { name, after, cells, formats, lines } = deleted;
  return runExcel((context) =>
    orPutBack(context, async (journal) => {
      const { table: found, header, indicators } = await locate(context, table);
      if (indexOfName(header, name) >= 0) failWorkbook("presetExists", { preset: name });
      const before = after === null ? -1 : indexOfName(header, after);
      const at = before >= 0 ? before + 1 : Math.min(deleted.at, header.length);
      const keys = rowKeys(indicators);
      const body = keys.map((key) => cells.get(key) ?? 0);
      const shape = { columns: header.length, names: indicators };
      const column = { kind: "column", at, header: name, cells: body } as const;
      await restructure(context, found, shape, [{ ...column, goes: "in" }]);
      try {
        const range = found.getDataBodyRange().getColumn(at);
        putFormats(
          range,
          keys.map((key) => [formats.get(key) ?? "General"]),
        );
        await context.sync();
        return await linesBack(context, found, lines, journal);
      } catch (error) {
        const there = { ...shape, columns: header.length + 1 };
        await restructure(context, found, there, [{ ...column, goes: "out" }]).catch(() =>
          failWorkbook("halfWritten", { cells: columnReference(table, name) }),
        );
        throw error;
      }
    }),
  );
}
