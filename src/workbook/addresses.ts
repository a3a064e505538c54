/** A rectangle of cells, rows and columns from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Row and column of an address such as `M7`, from 0. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (!letters) throw new RangeError(`${address} is no address`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

const cells = /^(?:[^,]*!)?([A-Z]+\d+)(?::([A-Z]+\d+))?$/;

/** The rectangles that `B2:C5,E1` names, sheet names left aside; null where there is anything else, such as whole rows. */
export function areasOf(addresses: string): readonly CellArea[] | null {
  const areas: CellArea[] = [];
  for (const address of addresses.replaceAll("$", "").split(",")) {
    const match = cells.exec(address.trim());
    if (!match) return null;
    const first = placeOf(match[1]);
    const last = placeOf(match[2] ?? match[1]);
    areas.push({ ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 });
  }
  return areas;
}

/** Whether two rectangles have a cell in common. */
export function overlap(a: CellArea, b: CellArea): boolean {
  const inRows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return inRows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
