import {
  type FoundCell,
  type PortableOutcome,
  type Progress,
  type Scan,
  type SharingWorkbook,
} from "../../../workbook/sharing/sharingContract";

/** How a piece of work on the formulas of a workbook is followed and stopped. */
export interface FormulaTask {
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Told of every look at the workbook, which may have changed since the last one. */
  readonly looked: (scan: Scan) => void;
}

/** A part of a task: its progress is that part of the whole. */
function partOf(task: FormulaTask, from: number, to: number): FormulaTask {
  return { ...task, progress: (share) => task.progress(from + share * (to - from)) };
}

export async function look(sharing: SharingWorkbook, task: FormulaTask): Promise<Scan> {
  const scan = await sharing.scan(task.progress, task.signal);
  task.looked(scan);
  return scan;
}

/** Cells with formulas of ours, all or those that are selected; null where the user has stopped it. */
export async function findCells(
  sharing: SharingWorkbook,
  which: "selected" | "all",
  task: FormulaTask,
): Promise<readonly FoundCell[] | null> {
  const { cells, stopped } = await look(sharing, task);
  if (stopped) return null;
  return which === "all" ? cells : sharing.selected(cells);
}

/** Makes every formula of ours portable, or leads back from that; null where the user has stopped the search. */
export async function exchangeFormulas(
  sharing: SharingWorkbook,
  direction: "portable" | "dependent",
  task: FormulaTask,
): Promise<PortableOutcome | null> {
  const { cells, names, stopped } = await look(sharing, partOf(task, 0, 1 / 4));
  if (stopped) return null;
  const work = direction === "portable" ? sharing.makePortable : sharing.makeDependent;
  return work([...names, ...cells], partOf(task, 1 / 4, 1).progress, task.signal);
}
