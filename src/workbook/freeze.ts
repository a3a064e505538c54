import { type FrozenList, addFrozenList } from "./frozenList";
import { frozenPlace } from "./frozenPlace";
import { allOrNothing, writeGuarded } from "./guardedWrite";
import { batches, onOpenSheets, readAnchors } from "./portabilityAnchors";
import { type FoundCell, type FreezeOutcome, type Progress } from "./portabilityContract";
import { refuseStopped } from "./run";

/** Notes came with ExcelApi 1.18. */
function notesSupported(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

/**
 * Puts values in place of formulas over their whole spill and keeps each formula as a note on its anchor, or in a list that
 * is written first. A failure or a stop half-way puts back what was written.
 */
export async function freezeCells(
  cells: readonly FoundCell[],
  progress: Progress,
  signal?: AbortSignal,
): Promise<FreezeOutcome> {
  const withNotes = notesSupported();
  let list: FrozenList | null = null;
  const removeList = async () => {
    await list?.remove();
    list = null;
  };
  const attempt = await allOrNothing<readonly FoundCell[], FoundCell>(
    async (step, journal) => {
      const there = await step((context) => onOpenSheets(context, cells));
      const skipped = cells.filter((cell) => !there.includes(cell));
      // All values first: freezing one formula must not change what another shows.
      const anchors = await readAnchors(step, there, (share) => progress(share / 2), signal);
      if (!withNotes && there.length > 0) {
        list = await addFrozenList(step, there);
        await list.fill();
      }
      let looked = 0;
      for (const batch of batches(anchors)) {
        refuseStopped(signal);
        const left = await step((context) =>
          writeGuarded(
            context,
            batch.map((anchor) => frozenPlace(context, anchor, withNotes)),
            journal,
          ),
        );
        skipped.push(...left);
        progress(1 / 2 + (looked += batch.length) / anchors.length / 2);
      }
      if (skipped.length === cells.length) await removeList();
      else if (skipped.length > 0) await list?.withdraw(skipped.filter((cell) => there.includes(cell)));
      return skipped;
    },
    // What could not be put back is a value still: its formula stays in the list.
    async (lost) => {
      if (lost.length === 0) await removeList();
    },
  );
  const sheet = (list as FrozenList | null)?.sheet ?? null;
  if (attempt.failure) return { frozen: 0, skipped: [], list: sheet, ...attempt };
  const skipped = attempt.result;
  return { frozen: cells.length - skipped.length, skipped, list: sheet, failure: null, lost: [] };
}
