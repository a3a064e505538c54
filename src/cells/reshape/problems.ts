/** Why a table cannot be brought into another form. Rows count from 1 below the header. */
export type ReshapeProblem =
  | { readonly kind: "columnMissing"; readonly header: string }
  | { readonly kind: "tooManyRows"; readonly rows: number }
  | { readonly kind: "tooManyColumns"; readonly columns: number }
  /** Nothing is left to show. */
  | { readonly kind: "noRows" }
  /** A key that has not as many parts as the others. */
  | {
      readonly kind: "otherParts";
      readonly header: string;
      readonly row: number;
      readonly text: string;
      readonly parts: number;
    }
  /** Two columns of one year. */
  | { readonly kind: "yearTwice"; readonly year: number; readonly headers: readonly [string, string] }
  /** Rows that would share a cell, and the column in which they differ; null where they are the same throughout. */
  | {
      readonly kind: "severalRows";
      readonly name: string;
      readonly rows: readonly [number, number];
      readonly differ: { readonly header: string; readonly values: readonly [string, string] } | null;
    }
  /** A text where numbers are to be averaged. */
  | { readonly kind: "textInMean"; readonly header: string; readonly row: number; readonly text: string }
  /** A name in several rows of a table that is to be joined. */
  | {
      readonly kind: "nameTwice";
      readonly table: "first" | "second";
      readonly name: string;
      readonly rows: readonly [number, number];
    };

export class ReshapeRefusal extends Error {
  constructor(readonly problem: ReshapeProblem) {
    super(problem.kind);
  }
}
