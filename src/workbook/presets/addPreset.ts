import { cellAddress } from "../../formula/a1";
import { cellText } from "../cells/cellText";
import { cellsPlace } from "../cells/cellsPlace";
import { orPutBack, writeLooked } from "../cells/guardedWrite";
import { type Content, contentProperties, contentsOf } from "../cells/heldCells";
import { type Kept, type NewPreset, type PresetAdded, type TakeOut } from "../contract";
import { failWorkbook } from "../problems";
import { runExcel } from "../run";
import { addColumn, locate } from "./presetCells";
import { indexOfName, isReservedName, weightOf } from "./presetsTable";
import { linesRenamed } from "./linesOfPreset";
import { lockPresets, writeSource } from "./sourceLines";
import { restructure } from "./tableStructure";

/** Contents of a column by `rowKeys`. */
export type ByRow = ReadonlyMap<string, Content>;

/** Rows are known by their names, wherever they stand; of several with one name each is another. */
export function rowKeys(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name}\n${count}`;
  });
}

export async function addPreset(table: string, preset: NewPreset): Promise<PresetAdded> {
  const { name, source, lockedIn } = preset;
  const cells = await addPresetColumn(table, preset);
  const hasSource = source !== undefined && (await writeSource(table, name, source));
  const isLocked = lockedIn !== undefined && (await lockPresets(table, [name], true, lockedIn));
  return {
    allAbove: hasSource === (source !== undefined) && isLocked === (lockedIn !== undefined),
    takeOut: rememberPresets(table, [{ name, cells, source: hasSource ? source : null, isLocked }]),
  };
}

/** @returns what its cells hold. */
export function addPresetColumn(table: string, { name, weights }: NewPreset): Promise<ByRow> {
  return runExcel(async (context) => {
    const located = await locate(context, table);
    const { header, indicators } = located;
    if (isReservedName(name)) failWorkbook("presetNameReserved", { preset: name });
    if (indexOfName(header, name) >= 0) failWorkbook("presetExists", { preset: name });
    const body = indicators.map((indicator) => weightOf(weights, indicator) ?? 0);
    const held = await addColumn(context, located, name, body);
    return new Map(rowKeys(indicators).map((key, row) => [key, held[row]]));
  });
}

/** A preset as it was added. */
export interface WrittenPreset {
  readonly name: string;
  readonly cells: ByRow;
  /** The line that says where it comes from; null where none does. */
  source: string | null;
  isLocked: boolean;
}

/** How to take presets out again; those that were changed since stay. */
export function rememberPresets(table: string, presets: readonly WrittenPreset[]): TakeOut {
  return async () => {
    const kept: Kept[] = [];
    for (const preset of presets) {
      const stays = await takeOutPreset(table, preset);
      if (stays) kept.push(stays);
    }
    if (kept.length === 0) return null;
    return {
      place: kept.map(({ place }) => place).join(", "),
      isSheet: false,
      changed: kept.flatMap(({ changed }) => changed ?? []),
    };
  };
}

/** Its column goes, with what is said of it above the table, unless somebody has changed one or the other. */
function takeOutPreset(table: string, { name, cells, ...said }: WrittenPreset): Promise<Kept | null> {
  return runExcel((context) =>
    orPutBack(context, async (journal): Promise<Kept | null> => {
      const found = context.workbook.tables.getItemOrNullObject(table);
      await context.sync();
      if (found.isNullObject) return null;
      const located = await locate(context, table);
      const { header, indicators, column } = located;
      const at = indexOfName(header, name);
      if (at < 0) return null;
      const range = column(at).load(`${contentProperties},rowIndex,columnIndex`);
      await context.sync();
      const held = contentsOf(range)
        .slice(1)
        .map(([cell]) => cell);
      const keys = rowKeys(indicators);
      const rows = held.flatMap((content, row) =>
        Object.is(content, cells.get(keys[row]) ?? "")
          ? []
          : [cellAddress(range.rowIndex + 1 + row, range.columnIndex)],
      );
      const lines = await linesRenamed(context, located.table, name, null);
      const others = lines.filter(
        ({ kind, contents }) =>
          (kind === "locked" && !said.isLocked) ||
          (kind === "source" && contents[0][0] !== cellText(said.source ?? "")),
      );
      const changed = [...rows, ...others.map(({ address }) => address)];
      if (changed.length > 0) return { place: name, isSheet: false, changed };
      await writeLooked(context, lines.map(cellsPlace), journal);
      const shape = { columns: header.length, names: indicators };
      const goes = { kind: "column", goes: "out", at, header: header[at], cells: held } as const;
      await restructure(context, located.table, shape, [goes]);
      return null;
    }),
  );
}
