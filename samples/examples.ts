import { columnLetter, headings, spill } from "./layout";
import { type SampleBlock, type SampleCell } from "./types";

/** One worked example: what it answers, its formula, and the size of its result. */
export interface Example {
  readonly function: string;
  readonly question: string;
  readonly formula: string;
  /** Size of the result, a header row of its own included. */
  readonly rows: number;
  readonly columns: number;
  readonly format?: string;
  /** Labels left of the result: a formula that spills down, or one text a row. */
  readonly labels?: string | readonly string[];
  /** Headings over a result that brings none. */
  readonly headings?: readonly string[];
}

/**
 * Examples one below the other: name and question, the formula as text, the result.
 * @param left 0-based column of the labels; results stand one column to the right.
 */
export function exampleBlocks(examples: readonly Example[], firstRow: number, left: number): SampleBlock[] {
  const labelColumn = columnLetter(left);
  const resultColumn = columnLetter(left + 1);
  let row = firstRow;
  return examples.flatMap((example) => {
    const start = row + 2 + (example.headings ? 1 : 0);
    const blocks: SampleBlock[] = [
      { at: `${labelColumn}${row}`, rows: [[example.function]], style: "heading" },
      { at: `${resultColumn}${row}`, rows: [[example.question]], style: "plain" },
      { at: `${resultColumn}${row + 1}`, rows: [[`=FORMULATEXT(${resultColumn}${start})`]], style: "note" },
      spill(`${resultColumn}${start}`, example.formula, example.rows, example.columns, example.format),
    ];
    if (example.headings) blocks.push(headings(`${resultColumn}${row + 2}`, ...example.headings));
    if (example.labels !== undefined)
      blocks.push(labelBlock(`${labelColumn}${start}`, example.labels, example.rows));
    row = start + example.rows + 1;
    return blocks;
  });
}

function labelBlock(at: string, labels: string | readonly string[], rows: number): SampleBlock {
  if (typeof labels === "string") return { ...spill(at, labels, rows, 1, "@"), style: "plain" };
  return { at, rows: labels.map((label): SampleCell[] => [label]), style: "plain" };
}
