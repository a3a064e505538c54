import { type FoundCells } from "./foundCells";

/** What the check does by itself, counted in one line each. */
export type AutomaticFinding =
  | {
      readonly kind: "titleRows" | "noteRows" | "blankRows" | "blankColumns" | "headerRows";
      readonly places: readonly number[];
    }
  /** Cells that have one meaning, whatever is answered. */
  | { readonly kind: "missingWords" | "writtenNumbers"; readonly cells: FoundCells }
  | { readonly kind: "unit"; readonly column: number; readonly unit: string }
  /** Cells that keep a column from being numbers, whatever is answered. */
  | { readonly kind: "left"; readonly column: number; readonly cells: FoundCells };

/** What only a person can decide, with the cells in question. */
export type Question =
  | {
      /** "1,234": with a point and with a comma as the decimal mark. */
      readonly kind: "separator";
      readonly column: number;
      readonly cells: FoundCells;
    }
  | {
      readonly kind: "flags";
      readonly flags: readonly {
        readonly flag: string;
        readonly cells: FoundCells;
        readonly use: boolean | null;
      }[];
    }
  | { readonly kind: "symbol"; readonly symbol: string; readonly cells: FoundCells }
  | {
      readonly kind: "units";
      readonly column: number;
      readonly units: readonly string[];
      readonly cells: FoundCells;
    }
  | { readonly kind: "bounds"; readonly cells: FoundCells }
  | {
      readonly kind: "code";
      readonly column: number;
      readonly value: number;
      readonly rows: readonly number[];
      readonly proposed: boolean;
    }
  | {
      readonly kind: "scale";
      readonly column: number;
      readonly words: readonly { readonly word: string; readonly value: number | null }[];
    }
  | { readonly kind: "totals"; readonly rows: readonly TotalRow[] }
  | {
      readonly kind: "repeated";
      readonly column: number;
      readonly names: number;
      readonly by: number | null;
    };

/** A row that sums or averages others, and what shows it. */
export interface TotalRow {
  readonly row: number;
  readonly why: "name" | "sum" | "level" | "indent";
}

export type Role =
  | "name"
  | "text"
  | "scale"
  | "code"
  | "time"
  | "date"
  | "id"
  | "yesNo"
  | "constant"
  | "empty"
  | "indicator";
