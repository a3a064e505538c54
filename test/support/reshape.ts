import { type Content, type LeftOut, namedTable, type Table } from "../../src/cells/reshape/table";
import { ReshapeRefusal } from "../../src/cells/reshape/problems";
import { type NewHeaders } from "../../src/cells/reshape/unitRows";
import { cellsOf } from "../fixtures/tables/layout";

/** New headers in English. */
export const newHeaders: NewHeaders = {
  year: "Year",
  value: "Value",
  ageOf: (header, newest) => `${header}: years before ${newest}`,
};

/** The table of a drawing that is clean: "" is missing. */
export function tableOf(drawing: string): Table {
  const [header, ...rows] = cellsOf(drawing);
  const content = (cell: number | string): Content =>
    cell === "" ? null : typeof cell === "string" ? cell.trim() : cell;
  return namedTable(
    { header: header.map(String), rows: rows.map((row) => row.map(content)) },
    (place) => `Column ${place}`,
  );
}

/** What is left out in one line each. */
export function linesOf(leftOut: readonly LeftOut[]): string[] {
  return leftOut.map((left) => {
    switch (left.kind) {
      case "constant":
        return `constant ${left.header} = ${left.value}`;
      case "column":
        return `column ${left.header}`;
      case "otherRows":
        return `${left.rows} rows not ${left.header} = ${left.value}`;
      case "blankRows":
        return `${left.rows} rows without ${left.header}`;
      case "without":
        return `without ${left.names.join(", ")}`;
      case "units":
        return `units ${left.names.join(", ")}`;
      case "olderValues":
        return `older ${left.header} ${left.values}`;
      case "averaged":
        return `averaged ${left.cells} of ${left.rows}`;
    }
  });
}

/** Why something is refused; fails where nothing is. */
export function problemOf(work: () => unknown): ReshapeRefusal["problem"] {
  try {
    work();
  } catch (error) {
    if (error instanceof ReshapeRefusal) return error.problem;
    throw error;
  }
  throw new Error("Nothing was refused");
}
