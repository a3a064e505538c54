import { fieldAt, isPresetsHeader } from "./presetsTable";

/** A table of more rows holds data, whatever its header. */
export const mostRows = 1000;

/** Whether a table may hold weights although it lacks Direction, Low or High: its cells tell, see `holdsWeights`. */
export function mayHoldWeights(header: readonly string[]): boolean {
  return fieldAt(header, "indicator") >= 0 && !isPresetsHeader(header) && header.length > 1;
}
