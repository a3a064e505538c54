import { type FoundCell, type FreezeOutcome, type Progress } from "./portabilityContract";
import {
  type Anchor,
  batches,
  rangeOf,
  readAnchors,
  refuseProtected,
  restoreFormulas,
} from "./portabilityAnchors";
import { addNotes, listFormulas, type NoteChange, notesSupported, restoreNotes } from "./portabilityNotes";
import { refuseStopped, runAsOneStep, type Step } from "./run";

/**
 * Puts values in place of formulas over their whole spill and keeps each formula as a note on its anchor. A failure or a
 * stop half-way puts back what was written.
 */
export async function freezeCells(
  cells: readonly FoundCell[],
  progress: Progress,
  signal?: AbortSignal,
): Promise<FreezeOutcome> {
  const kept = notesSupported() ? "notes" : "sheet";
  await refuseProtected(cells);
  const begun: Anchor[] = [];
  const notes: NoteChange[] = [];
  try {
    // All values first: freezing one formula must not change what another shows.
    const anchors = await readAnchors(cells, (share) => progress(share / 2), signal);
    await runAsOneStep(async (step) => {
      for (const batch of batches(anchors)) {
        refuseStopped(signal);
        // The note first: where it cannot be written, the formula still stands.
        if (kept === "notes")
          await addNotes(
            step,
            batch.map(({ cell }) => cell),
            notes,
          );
        begun.push(...batch);
        await writeValues(step, batch);
        progress(1 / 2 + begun.length / anchors.length / 2);
      }
      if (kept === "sheet") await listFormulas(step, cells);
    });
    return { frozen: anchors.length, kept, failure: null, lost: [] };
  } catch (error) {
    const lost = new Set([...(await restoreFormulas(begun)), ...(await restoreNotes(notes))]);
    return { frozen: 0, kept, failure: error as Error, lost: [...lost] };
  }
}

function writeValues(step: Step, anchors: readonly Anchor[]): Promise<void> {
  return step(async (context) => {
    for (const { cell, rows, columns, values } of anchors) {
      const range = rangeOf(context, cell).getResizedRange(rows - 1, columns - 1);
      range.values = values.map((row) => row.map(asValue));
    }
    await context.sync();
  });
}

/** Text that Excel would read as a formula, a number or a logical keeps its form behind an apostrophe. */
export function asValue(value: unknown): unknown {
  if (typeof value !== "string") return value;
  return /^[=+\-@']|^\s*[\d.]|^(true|false)$/i.test(value) ? `'${value}` : value;
}
