import type { Area, CellInput } from "../../engine/engine";
import { invalidArgument } from "../../wire/hostError";
import type { WorkbookState } from "../workbookState";
import { keptInput } from "./keptInput";

/** range.clear(): contents, formats or both. */
export function clearRange(state: WorkbookState, area: Area, applyTo: string): void {
  const used = applyTo === "Formats" ? area : area;
  if (applyTo !== "Formats") {
    state.write(
      used,
      Array.from({ length: used.rows }, () => new Array<CellInput>(used.columns).fill("")),
    );
  }
  state.writes.flush();
  if (applyTo === "All" || applyTo === "Formats") {
    state.allowChange(area.sheet);
    state.engine.layout.clearStyle(area);
  }
}

export function insertCells(state: WorkbookState, area: Area, shift: string): void {
  state.allowChange(area.sheet);
  state.writes.flush();
  if (shift !== "Down" && shift !== "Right") throw invalidArgument();
  state.engine.layout.insert(area, shift === "Down" ? "down" : "right");
}

export function deleteCells(state: WorkbookState, area: Area, shift: string): void {
  state.allowChange(area.sheet);
  state.writes.flush();
  if (shift !== "Up" && shift !== "Left") throw invalidArgument();
  state.engine.layout.remove(area, shift === "Up" ? "up" : "left");
}

/** range.copyFrom() of the same shape; relative references are not moved, so only values and whole formulas. */
export function copyRange(state: WorkbookState, source: Area, target: Area, copyType: string): void {
  state.writes.flush();
  const { cells, layout } = state.engine;
  const area = { ...target, rows: source.rows, columns: source.columns };
  const values = cells.values(source);
  const formulas = copyType === "Values" ? null : cells.formulas(source);
  if (copyType !== "Formats") {
    state.write(
      area,
      values.map((row, r) => row.map((value, c) => keptInput(value, formulas?.[r][c] ?? null))),
    );
    state.writes.flush();
  }
  if (copyType === "All" || copyType === "Formats")
    layout.setNumberFormats(area, layout.numberFormats(source));
}
