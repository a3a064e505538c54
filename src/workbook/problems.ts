import { detailOf } from "../core/errors";

/** Everything that can stand between the pane and the workbook, with what its message needs. */
export interface WorkbookProblems {
  tableGone: { table: string };
  noHeaderRow: { table: string };
  presetGone: { table: string; preset: string };
  presetExists: { preset: string };
  /** A column of this name is no preset, such as Dimension. */
  presetNameReserved: { preset: string };
  indicatorGone: { table: string; indicator: string };
  sheetProtected: { sheet: string };
  workbookProtected: object;
  readOnly: object;
  cellEditing: object;
  /** A chart or a picture is selected. */
  noCellSelected: object;
  /** Several areas are selected. */
  severalAreas: object;
  emptySelection: object;
  /** One row or one column. */
  noRectangle: { cells: string };
  touchesTable: { cells: string; table: string };
  mergedCells: { cells: string };
  /** A spilled array or an array formula of several cells. */
  arrayInside: { cells: string };
  noFreeCells: { table: string };
  unsupported: { member: string };
  /** Nothing was written: cells were changed in Excel between the pane's look and its write. */
  changedMeanwhile: object;
  /** Excel refused in the middle of a change, and these cells could not be put back. */
  halfWritten: { cells: string };
  /** Excel on the web takes 5 MB at a time. */
  tooLarge: object;
  slow: object;
  /** Results of formulas were still on their way after 30 seconds. */
  calculating: object;
  stopped: object;
  /** A script of the pane that is loaded when it is first needed. */
  notLoaded: object;
  rejected: { detail: string };
}

export type WorkbookProblem = {
  [C in keyof WorkbookProblems]: { readonly code: C; readonly parameters: WorkbookProblems[C] };
}[keyof WorkbookProblems];

/** Thrown by the workbook layer; the pane turns it into words. */
export class WorkbookError extends Error {
  readonly problem: WorkbookProblem;

  constructor(problem: WorkbookProblem) {
    super(problem.code);
    this.name = "WorkbookError";
    this.problem = problem;
  }
}

export function failWorkbook<C extends keyof WorkbookProblems>(
  code: C,
  parameters: WorkbookProblems[C],
): never {
  throw new WorkbookError({ code, parameters } as unknown as WorkbookProblem);
}

/** What a thrown value means; what Excel says without a name of ours is passed on in its words. */
export function workbookProblemOf(thrown: unknown): WorkbookProblem {
  if (thrown instanceof WorkbookError) return thrown.problem;
  // As webpack calls it: scripts have another name after each update, and the former ones are gone.
  if (thrown instanceof Error && thrown.name === "ChunkLoadError")
    return { code: "notLoaded", parameters: {} };
  return { code: "rejected", parameters: { detail: detailOf(thrown) } };
}
