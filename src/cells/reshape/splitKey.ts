import { cellsInAPiece, finished, rowsInAPiece, type Steps } from "../check/steps";
import { nameIn } from "../tables/names";
import { ReshapeRefusal } from "./problems";
import { type Content, type LeftOut, ownNames, placeOf, type Reshaped, type Table } from "./table";

/** Several keys in one cell, such as "A,Y15-24,PC_ACT,F,AT" below "freq,age,unit,sex,geo\time", or "C10 - Food". */
export interface SplitKey {
  readonly column: string;
  readonly separator: KeySeparator;
}

/** A dash stands between a code and a name, which may hold further ones; the others have one meaning wherever they stand. */
export const keySeparators = [",", ";", "|", " - "] as const;
export type KeySeparator = (typeof keySeparators)[number];

export interface SplitTable extends Reshaped {
  /** The places of the parts that became columns. */
  readonly kept: readonly number[];
}

/**
 * Puts each part of a key in a column of its own, in the place of the key. Parts with one value in all rows are left out.
 * @throws ReshapeRefusal for a key with more or fewer parts than the first; blank keys have blank parts.
 */
export function splitKey(table: Table, key: SplitKey): SplitTable {
  return finished(splitSteps(table, key));
}

/** The same in pieces. */
export function* splitSteps(table: Table, { column, separator }: SplitKey): Steps<SplitTable> {
  const at = placeOf(table, column);
  const parts = partNames(table, at, separator);
  const split: (readonly Content[])[] = [];
  for (const [i, row] of table.rows.entries()) {
    if (i % cellsInAPiece === 0) yield;
    const text = nameIn(row[at]);
    if (text === "") {
      split.push(parts.map(() => null));
      continue;
    }
    const own = partsOf(text, separator);
    if (own.length !== parts.length)
      throw new ReshapeRefusal({
        kind: "otherParts",
        header: column,
        row: i + 1,
        text,
        parts: parts.length,
      });
    split.push(own);
  }
  const varying = parts.flatMap((_, part) =>
    split.some((own) => own[part] !== split[0][part]) ? [part] : [],
  );
  const kept = varying.length > 0 ? varying : [parts.length - 1];
  const leftOut = parts.flatMap((header, part): LeftOut[] =>
    kept.includes(part) ? [] : [{ kind: "constant", header, value: String(split[0]?.[part] ?? "") }],
  );
  const rows: (readonly Content[])[] = [];
  const piece = rowsInAPiece(table.header.length);
  for (const [i, row] of table.rows.entries()) {
    if (i % piece === 0) yield;
    rows.push([...row.slice(0, at), ...kept.map((part) => split[i][part]), ...row.slice(at + 1)]);
  }
  return {
    table: {
      header: ownNames([
        ...table.header.slice(0, at),
        ...kept.map((part) => parts[part]),
        ...table.header.slice(at + 1),
      ]),
      rows,
    },
    leftOut,
    kept,
  };
}

/** What the parts of a key are called: as the header says, where it has as many parts; else by number. */
function partNames({ header, rows }: Table, at: number, separator: KeySeparator): string[] {
  const first = rows.map((row) => nameIn(row[at])).find((text) => text !== "") ?? "";
  const count = partsOf(first, separator).length;
  const names = headerParts(header[at], separator);
  return names.length === count && names.every((name) => name !== "")
    ? names
    : Array.from({ length: count }, (_, i) => `${header[at]} ${i + 1}`);
}

/** Eurostat puts what stands above the other columns behind a backslash. */
export function headerParts(header: string, separator: KeySeparator): string[] {
  return partsOf(header.replace(/\\[^\\]*$/, ""), separator);
}

export function partsOf(text: string, separator: KeySeparator): string[] {
  if (separator !== " - ") return text.split(separator).map((part) => part.trim());
  const end = text.indexOf(separator);
  return end < 0 ? [text.trim()] : [text.slice(0, end).trim(), text.slice(end + separator.length).trim()];
}
