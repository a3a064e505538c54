import { cellsInAPiece, finished, rowsInAPiece, type Steps } from "../check/steps";
import { nameIn } from "../tables/names";
import { ReshapeRefusal } from "./problems";
import { type Content, keysOf, type LeftOut, ownNames, placeOf, type Reshaped, type Table } from "./table";

export interface Join {
  /** Columns that hold the same names, of the first table and of the second: of units, and of years where both have them. */
  readonly by: readonly (readonly [first: string, second: string])[];
  /** What the second table is called, behind headers that the first has as well. */
  readonly second: string;
}

export interface Joined extends Reshaped {
  /** Names that only one of the tables has, each once. */
  readonly unmatched: { readonly first: readonly string[]; readonly second: readonly string[] };
}

/**
 * Puts the columns of a second table beside the rows of the first that have the same names, as functions match names. Rows of
 * the first without a partner have blanks; names of the second without one are told, and stand in no row.
 * @throws ReshapeRefusal for names that a table has twice.
 */
export function joinByName(first: Table, second: Table, join: Join): Joined {
  return finished(joinSteps(first, second, join));
}

/** The same in pieces. */
export function* joinSteps(first: Table, second: Table, { by, second: name }: Join): Steps<Joined> {
  const own = [first, second].map((table, i) => by.map((pair) => placeOf(table, pair[i])));
  const leftOut: LeftOut[] = [];
  const { rows: left } = yield* rowsByKey(first, own[0], "first");
  const { rows: right, blank } = yield* rowsByKey(second, own[1], "second");
  // Rows of the first stay, with a name or without.
  if (blank > 0) leftOut.push({ kind: "blankRows", header: by[0][1], rows: blank });
  const added = second.header.flatMap((_, place) => (own[1].includes(place) ? [] : [place]));
  const taken = new Set(first.header.map((header) => header.toLowerCase()));
  const headerOf = (place: number) => {
    const header = second.header[place];
    return taken.has(header.toLowerCase()) ? `${header} (${name})` : header;
  };
  const partners = new Map([...left].map(([key, row]) => [row, right.get(key)] as const));
  const namesOf = (table: Table, places: readonly number[], rows: Iterable<number>) => [
    ...new Set(Array.from(rows, (row) => places.map((place) => nameIn(table.rows[row][place])).join(", "))),
  ];
  const rows: (readonly Content[])[] = [];
  const piece = rowsInAPiece(first.header.length + added.length);
  for (const [i, row] of first.rows.entries()) {
    if (i % piece === 0) yield;
    const partner = partners.get(i);
    rows.push([
      ...row,
      ...added.map((place) => (partner === undefined ? null : second.rows[partner][place])),
    ]);
  }
  const alone = (of: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...of].flatMap(([key, row]) => (other.has(key) ? [] : [row]));
  return {
    table: {
      header: ownNames([...first.header, ...added.map(headerOf)]),
      rows,
    },
    leftOut,
    unmatched: {
      first: namesOf(first, own[0], alone(left, right)),
      second: namesOf(second, own[1], alone(right, left)),
    },
  };
}

function* rowsByKey(
  table: Table,
  places: readonly number[],
  which: "first" | "second",
): Steps<{ readonly rows: ReadonlyMap<string, number>; readonly blank: number }> {
  const rows = new Map<string, number>();
  let blank = 0;
  const columns: string[][] = [];
  for (const place of places) columns.push(yield* keysOf(table, place));
  for (const [row, cells] of table.rows.entries()) {
    if (row % cellsInAPiece === 0) yield;
    const keys = columns.map((column) => column[row]);
    if (keys.includes("")) {
      blank++;
      continue;
    }
    // Parts of a key cannot run into each other: a name holds no line break.
    const key = keys.join("\n");
    const other = rows.get(key);
    if (other !== undefined)
      throw new ReshapeRefusal({
        kind: "nameTwice",
        table: which,
        name: places.map((place) => nameIn(cells[place])).join(", "),
        rows: [other + 1, row + 1],
      });
    rows.set(key, row);
  }
  return { rows, blank };
}
