import { workbookWords } from "../../messages/languages";
import { sourceLine } from "../../sharing/method/sourceLine";
import {
  fieldsLine,
  fieldsOf,
  openedFields,
  readFieldsLine,
  renameFields,
} from "../../sharing/presets/furtherFields";
import { lockedLine, readLockedLine } from "../../sharing/presets/lockedLine";
import { cellText } from "../cells/cellText";
import { type CellsChange, cellsPlace } from "../cells/cellsPlace";
import { type Journal, writeLooked } from "../cells/guardedWrite";
import { sameName } from "./presetsTable";
import { lockPresets, readLines, writeFields, writeSource } from "./sourceLines";

/** A line above a table that says something of a preset, and what becomes of it. */
export interface LineOfPreset extends CellsChange {
  readonly kind: "source" | "locked" | "fields";
  /** How far above the header it stands. */
  readonly up: number;
  /** Says the same once more, beside what the lines say by now. @returns as `writeLine`. */
  readonly again: () => Promise<boolean>;
}

/** The lines that say something of a preset, as they are with its new name; with null it goes away. */
export async function linesRenamed(
  context: Excel.RequestContext,
  table: Excel.Table,
  preset: string,
  to: string | null,
): Promise<LineOfPreset[]> {
  const { name } = table;
  const { lines, cell } = await readLines(context, table);
  const changed = (at: number, next: string, rest: Pick<LineOfPreset, "kind" | "again">): LineOfPreset => ({
    ...cell(at),
    next: [[cellText(next)]],
    up: lines.length - at,
    ...rest,
  });
  const changes: LineOfPreset[] = [];
  const source = sourceLine(lines, preset);
  if (source) {
    const line = to === null ? "" : `${workbookWords[source.language].source(to)}${source.words}`;
    const again = () => writeSource(name, preset, lines[source.at]);
    changes.push(changed(source.at, line, { kind: "source", again }));
  }
  const locked = readLockedLine(lines);
  if (locked?.presets.some((each) => sameName(each, preset))) {
    const others = locked.presets.flatMap((each) => (sameName(each, preset) ? (to ?? []) : each));
    const again = () => lockPresets(name, [preset], true, locked.language);
    changes.push(changed(locked.at, lockedLine(others, locked.language), { kind: "locked", again }));
  }
  const [held, found] = [readFieldsLine(lines), openedFields(lines)];
  if (!found || !held || held === "unreadable") return changes;
  const own = fieldsOf(held, preset);
  const line = fieldsLine(renameFields(held, preset, to), found.language);
  if (!own || line === null) return changes;
  const again = () => writeFields(name, { presets: [own], indicators: [] }, found.language);
  return [...changes, changed(found.at, line, { kind: "fields", again })];
}

/**
 * Puts lines back that are as they were left. @param former each with what it said in `contents`.
 * @returns those that say something else by now.
 */
export async function linesBack(
  context: Excel.RequestContext,
  table: Excel.Table,
  former: readonly LineOfPreset[],
  journal: Journal<string>,
): Promise<readonly LineOfPreset[]> {
  const { lines, cell } = await readLines(context, table);
  const left = former.flatMap((line) => {
    const at = lines.length - line.up;
    const isLeft = at >= 0 && cell(at).contents[0][0] === line.next[0][0];
    return isLeft ? [{ line, change: { ...cell(at), next: line.contents } }] : [];
  });
  const changes = left.map(({ change }) => cellsPlace(change));
  const overtaken = await writeLooked(context, changes, journal);
  const back = left.filter(({ change }) => !overtaken.includes(change.address)).map(({ line }) => line);
  return former.filter((line) => !back.includes(line));
}
