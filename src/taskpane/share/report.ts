import { type Language } from "../../messages/language";
import { sharingTexts } from "../../messages/ui/sharing";
import { describeWorkbookProblem } from "../../messages/ui/workbookProblems";
import { type FoundCell, type FreezeOutcome, type PortableOutcome } from "../../workbook/portabilityContract";
import { problemOf } from "./useSharingTask";

/** What came of it, in words, and the cells it is about. */
export interface Report {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly words: string;
  readonly cells: readonly FoundCell[];
}

export function freezeReport(outcome: FreezeOutcome, language: Language): Report {
  const text = sharingTexts[language];
  if (outcome.failure) return failure(outcome.failure, outcome.lost, language);
  const cells = new Intl.NumberFormat(language).format(outcome.frozen);
  const words = outcome.kept === "notes" ? text.frozenNotes(cells) : text.frozenSheet(cells);
  return { intent: "success", words, cells: [] };
}

export function portableReport(
  outcome: PortableOutcome,
  direction: "portable" | "dependent",
  language: Language,
): Report {
  const text = sharingTexts[language];
  const number = new Intl.NumberFormat(language);
  switch (outcome.outcome) {
    case "done": {
      if (outcome.changed === 0) {
        const words = direction === "portable" ? text.nothingPortable : text.nothingDependent;
        return { intent: "info", words, cells: [] };
      }
      const done = direction === "portable" ? text.portableDone : text.dependentDone;
      return { intent: "success", words: done(number.format(outcome.changed)), cells: [] };
    }
    case "differs":
      return outcome.lost.length > 0
        ? { intent: "error", words: text.lost, cells: outcome.lost }
        : {
            intent: "warning",
            words: text.differs(number.format(outcome.cells.length)),
            cells: outcome.cells,
          };
    case "nameTaken":
      return { intent: "warning", words: text.nameTaken(outcome.name), cells: [] };
    case "failed":
      return failure(outcome.failure, outcome.lost, language);
  }
}

function failure(cause: Error, lost: readonly FoundCell[], language: Language): Report {
  const text = sharingTexts[language];
  const reason = describeWorkbookProblem(problemOf(cause), language);
  return { intent: "error", words: `${lost.length > 0 ? text.lost : text.failed} ${reason}`, cells: lost };
}
