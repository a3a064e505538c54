import type { Area } from "../../engine/engine";
import type { WorkbookState } from "../workbookState";

/** The cells that a script names: a range, or an address as text. */
export function areaOf(state: WorkbookState, address: unknown, sheet: string): Area {
  const { area } = address as { area?: Area };
  return area ?? state.area(String(address), sheet);
}
