import { type ShareLanguage } from "../../../messages/words";
import { describeWorkbookProblem } from "../../../messages/workbookProblems";
import {
  type FoundCell,
  type FreezeOutcome,
  type PortableOutcome,
  type PresetsOutcome,
  type RepairOutcome,
  type SharingWorkbook,
} from "../../../workbook/sharing/sharingContract";
import { workbookProblemOf } from "../../../workbook/problems";

/** What came of it, in words, and the cells it is about. */
export interface Report {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly words: string;
  readonly cells: readonly FoundCell[];
  /** Takes back what was done; left out where that is done elsewhere. */
  readonly undo?: () => Promise<void>;
}

/** Runs work of the Share tab on the workbook, and shows what comes of it or what goes wrong. */
export type SharingWork = (task: (sharing: SharingWorkbook) => Promise<Report | null>) => Promise<void>;

export function repairReport(outcome: RepairOutcome, language: ShareLanguage): Report {
  const text = language.sharing;
  const { entered, still, skipped, lost, failure: cause } = outcome;
  const count = counter(language);
  if (lost.length > 0 && cause) return failure(cause, lost, language);
  const words = cause
    ? `${text.repairEnded(count(entered))} ${reasonOf(cause, language)}`
    : still.length > 0
      ? text.stillUnknown(count(still.length))
      : text.repaired(count(entered));
  const intent = cause ? "error" : still.length > 0 ? "warning" : "success";
  return withSkipped({ intent, words: entered > 0 ? words : "", cells: still }, skipped, language);
}

export function freezeReport(outcome: FreezeOutcome, language: ShareLanguage): Report {
  const text = language.sharing;
  const { frozen, skipped, tooLarge, list, notes, lost } = outcome;
  if (outcome.failure) {
    const report = failure(outcome.failure, lost, language);
    return list === null ? report : { ...report, words: `${report.words} ${text.listLeft(list)}` };
  }
  const cells = counter(language)(frozen);
  const words =
    list === null
      ? text.frozenNotes(cells)
      : notes
        ? text.frozenCommented(cells, list)
        : text.frozenSheet(cells, list);
  const report = { intent: "success", words: frozen > 0 ? words : "", cells: [] } as const;
  return withLeft(withSkipped(report, skipped, language), text.tooLarge, tooLarge, language);
}

export function portableReport(
  outcome: PortableOutcome,
  direction: "portable" | "dependent",
  language: ShareLanguage,
): Report {
  const report = exchangeReport(outcome, direction, language);
  if (outcome.namesLeft.length === 0) return report;
  const left = language.sharing.namesLeft(counter(language)(outcome.namesLeft.length));
  return { ...report, words: `${report.words} ${left}` };
}

function exchangeReport(
  outcome: PortableOutcome,
  direction: "portable" | "dependent",
  language: ShareLanguage,
): Report {
  const text = language.sharing;
  const count = counter(language);
  switch (outcome.outcome) {
    case "done": {
      const { changed, skipped } = outcome;
      if (changed === 0 && skipped.length === 0) {
        const words = direction === "portable" ? text.nothingPortable : text.nothingDependent;
        return { intent: "info", words, cells: [] };
      }
      const done = direction === "portable" ? text.portableDone : text.dependentDone;
      const words = changed > 0 ? done(count(changed)) : "";
      return withSkipped({ intent: "success", words, cells: [] }, skipped, language);
    }
    case "differs":
      return outcome.lost.length > 0
        ? { intent: "error", words: text.lost, cells: outcome.lost }
        : {
            intent: "warning",
            words: text.differs(count(outcome.cells.length)),
            cells: outcome.cells,
          };
    case "nameTaken":
      return { intent: "warning", words: text.nameTaken(outcome.name), cells: [] };
    case "failed":
      return failure(outcome.failure, outcome.lost, language);
  }
}

/** What came of presets that were added to a table. */
export function addedReport(
  { added, allAbove, failure: cause }: PresetsOutcome,
  table: string,
  language: ShareLanguage,
): Report {
  const text = language.presetExchange;
  const words = [
    text.added(language.list(added), table),
    ...(allAbove ? [] : [text.notAllAbove(table)]),
    ...(cause ? [reasonOf(cause, language)] : []),
  ];
  return { intent: cause ? "error" : allAbove ? "success" : "warning", words: words.join(" "), cells: [] };
}

/** Cells that somebody has changed meanwhile are listed. */
function withSkipped(report: Report, skipped: readonly FoundCell[], language: ShareLanguage): Report {
  return withLeft(report, language.sharing.skipped, skipped, language);
}

/** Cells that stay as they are, with the reason. */
function withLeft(
  report: Report,
  reason: (cells: string) => string,
  left: readonly FoundCell[],
  language: ShareLanguage,
): Report {
  if (left.length === 0) return report;
  return {
    intent: report.intent === "error" ? "error" : "warning",
    words: `${report.words} ${reason(counter(language)(left.length))}`.trim(),
    cells: [...report.cells, ...left],
  };
}

function failure(cause: Error, lost: readonly FoundCell[], language: ShareLanguage): Report {
  const text = language.sharing;
  const words = `${lost.length > 0 ? text.lost : text.failed} ${reasonOf(cause, language)}`;
  return { intent: "error", words, cells: lost };
}

function reasonOf(cause: Error, language: ShareLanguage): string {
  return describeWorkbookProblem(workbookProblemOf(cause), language);
}

function counter(language: ShareLanguage): (cells: number) => string {
  const number = new Intl.NumberFormat(language.tag);
  return (cells) => number.format(cells);
}
