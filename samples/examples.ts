import { columnLetters } from "../src/formula/a1";
import { generalFormat, headings, headingsFrom, spill } from "./layout";
import { type SampleBlock, type SampleFormat } from "./types";

/** One worked example: what it answers, its formula, and the size of its result. */
export interface Example {
  readonly function: string;
  readonly question: string;
  readonly formula: string;
  /** Size of the result, a header row of its own included. */
  readonly rows: number;
  readonly columns: number;
  readonly format?: SampleFormat;
  /** Labels left of the result: a formula that spills down, so that they follow a sorted table, or texts. */
  readonly labels?: string | readonly string[];
  /** The result's own header and total rows, which have no label. */
  readonly unlabeled?: { readonly above: number; readonly below: number };
  /** Headings over a result that brings none: a formula that spills to the right, or texts. */
  readonly headings?: string | readonly string[];
}

/**
 * Examples one below the other: name and question, the formula as text, the result.
 * @param left 0-based column of the labels; results stand one column to the right.
 */
export function exampleBlocks(examples: readonly Example[], firstRow: number, left: number): SampleBlock[] {
  const labelColumn = columnLetters(left);
  const resultColumn = columnLetters(left + 1);
  let row = firstRow;
  return examples.flatMap((example) => {
    const headingRow = row + 2;
    const start = headingRow + (example.headings ? 1 : 0);
    const blocks: SampleBlock[] = [
      { at: `${labelColumn}${row}`, rows: [[example.function]], style: "heading" },
      { at: `${resultColumn}${row}`, rows: [[example.question]], style: "plain" },
      { at: `${resultColumn}${row + 1}`, rows: [[`=FORMULATEXT(${resultColumn}${start})`]], style: "note" },
      ...headingBlocks(`${resultColumn}${headingRow}`, example),
      spill(`${resultColumn}${start}`, example.formula, example.rows, example.columns, example.format),
      ...labelBlocks(labelColumn, start, example),
    ];
    row = start + example.rows + 1;
    return blocks;
  });
}

function headingBlocks(at: string, { headings: given, columns }: Example): SampleBlock[] {
  if (given === undefined) return [];
  return [typeof given === "string" ? headingsFrom(at, given, columns) : headings(at, ...given)];
}

function labelBlocks(column: string, start: number, { labels, rows, unlabeled }: Example): SampleBlock[] {
  if (labels === undefined) return [];
  const { above, below } = unlabeled ?? { above: 0, below: 0 };
  const at = `${column}${start + above}`;
  if (typeof labels !== "string") return [{ at, rows: labels.map((label) => [label]), style: "plain" }];
  return [{ ...spill(at, labels, rows - above - below, 1, generalFormat), style: "plain" }];
}
