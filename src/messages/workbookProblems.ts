import { type PaneWords } from "./words";

/** What stands between the pane and the workbook, and what to do about it. */
export function describeWorkbookProblem(
  { code, parameters }: { readonly code: keyof PaneWords["workbookProblems"]; readonly parameters: object },
  { workbookProblems }: Pick<PaneWords, "workbookProblems">,
): string {
  return workbookProblems[code](parameters as Record<string, string>);
}
