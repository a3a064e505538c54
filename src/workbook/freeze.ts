import { type FoundCell, type FreezeOutcome, type Progress } from "./portabilityContract";
import {
  type Anchor,
  batches,
  rangeOf,
  readAnchors,
  refuseProtected,
  restoreFormulas,
} from "./portabilityAnchors";
import { addNotes, listFormulas, notesSupported } from "./portabilityNotes";
import { runExcel } from "./run";

/** Puts values in place of formulas over their whole spill and keeps each formula as a note on its anchor. */
export async function freezeCells(cells: readonly FoundCell[], progress: Progress): Promise<FreezeOutcome> {
  const kept = notesSupported() ? "notes" : "sheet";
  await refuseProtected(cells);
  // All values first: freezing one formula must not change what another shows.
  const anchors = await readAnchors(cells, (share) => progress(share / 2));
  const begun: Anchor[] = [];
  try {
    for (const batch of batches(anchors)) {
      begun.push(...batch);
      await writeValues(batch);
      if (kept === "notes") await addNotes(batch.map(({ cell }) => cell));
      progress(1 / 2 + begun.length / anchors.length / 2);
    }
    if (kept === "sheet") await listFormulas(cells);
    return { frozen: anchors.length, kept, failure: null, lost: [] };
  } catch (error) {
    return { frozen: 0, kept, failure: error as Error, lost: await restoreFormulas(begun) };
  }
}

function writeValues(anchors: readonly Anchor[]): Promise<void> {
  return runExcel(async (context) => {
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
