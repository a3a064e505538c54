import { type ShareLanguage } from "../../../messages/words";

/** Cells named before the list ends in an ellipsis. */
const mostNamed = 20;

/** Cells by row and column, such as "Pay (Direction) and Hours (Mine)". */
export function namedCells(
  cells: readonly (readonly [row: string, column: string])[],
  { list }: Pick<ShareLanguage, "list">,
): string {
  const named = cells.slice(0, mostNamed).map(([row, column]) => `${row} (${column})`);
  return list(cells.length > mostNamed ? [...named, "…"] : named);
}
