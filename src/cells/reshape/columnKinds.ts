import { columnRoles } from "../check/columnRoles";
import { type Role } from "../check/findings";
import { readColumns } from "../check/readColumn";
import { cellsInAPiece, type Steps } from "../check/steps";
import { keyOf } from "../tables/names";
import { type Table } from "./table";

/** What a column holds, as far as a layout shows by it. */
export interface ColumnKind {
  readonly header: string;
  readonly at: number;
  readonly role: Role;
  /** The different words of the column by their keys, in order of first appearance. */
  readonly words: ReadonlyMap<string, string>;
  /** Whether all of its words are figures and capitals, as codes are. */
  readonly isCode: boolean;
}

/** Looks at each cell once. */
export function* columnKinds({ header, rows }: Table): Steps<ColumnKind[]> {
  const places = rows.map((_, row) => row);
  const columns = yield* readColumns(
    rows,
    places,
    header.map((_, at) => at),
  );
  const roles = yield* columnRoles(columns, [], []);
  const kinds: ColumnKind[] = [];
  for (const [at, { texts }] of columns.entries()) {
    const words = new Map<string, string>();
    for (const [i, text] of texts.text.entries()) {
      if (i % cellsInAPiece === 0) yield;
      if (texts.meaning[i].kind === "missing") continue;
      const key = keyOf(text);
      if (!words.has(key)) words.set(key, text);
    }
    const isCode = [...words.values()].every((word) => /^[\p{Lu}\p{N}._/,-]+$/u.test(word));
    kinds.push({ header: header[at], at, role: roles[at], words, isCode });
  }
  return kinds;
}

/** Whether a column may tell units or indicators apart: names, codes, or one of them throughout. */
export function holdsWords({ role, words }: ColumnKind): boolean {
  return words.size > 0 && ["name", "text", "code", "constant"].includes(role);
}
