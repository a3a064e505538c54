import { batchesOf, isCarried } from "../cells/batchSize";
import { commentedCells } from "../cells/commentedCells";
import { type FrozenList, addFrozenList } from "./frozenList";
import { frozenBytes, frozenPlace } from "./frozenPlace";
import { rememberFrozen } from "./unfreeze";
import { allOrNothing, writeGuarded } from "../cells/guardedWrite";
import { type TakeOut } from "../contract";
import { type Anchor, onOpenSheets, readAnchors } from "./anchors";
import { type FoundCell, type FreezeOutcome, type Progress } from "./sharingContract";
import { refuseStopped } from "../run";
import { settled } from "../events/settled";

/** Notes came with ExcelApi 1.18. */
function notesSupported(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

/**
 * Puts values in place of formulas over their whole spill and keeps each formula as a note on its anchor, or, where there can
 * be no note, in a list that is written first. A failure or a stop half-way puts back what was written. The cells of one formula
 * go in one batch, so that there is never a part of them: where that is too large for this Excel, the formula stays.
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
  const attempt = await allOrNothing<Pick<FreezeOutcome, "skipped" | "tooLarge" | "takeOut">, FoundCell>(
    async (step, journal) => {
      const there = await step((context) => onOpenSheets(context, cells));
      const skipped = cells.filter((cell) => !there.includes(cell));
      await settled(step, there, signal);
      // All values first: freezing one formula must not change what another shows.
      const read = await readAnchors(step, there, (share) => progress(share / 2), signal);
      const fits = (anchor: Anchor) => isCarried(frozenBytes(anchor));
      const anchors = read.filter(fits);
      const carried = anchors.map(({ cell }) => cell);
      const tooLarge = read.filter((anchor) => !fits(anchor)).map(({ cell }) => cell);
      const listed = withNotes ? await step((context) => commentedCells(context, carried)) : carried;
      let removeFilled: TakeOut | null = null;
      if (listed.length > 0) {
        list = await addFrozenList(step, listed);
        await list.fill();
        removeFilled = await list.remember();
      }
      const isListed = new Set(listed);
      let looked = 0;
      for (const batch of batchesOf(anchors, frozenBytes)) {
        refuseStopped(signal);
        const left = await step((context) =>
          writeGuarded(
            context,
            batch.map((anchor) => frozenPlace(context, anchor, !isListed.has(anchor.cell))),
            journal,
          ),
        );
        skipped.push(...left);
        progress(1 / 2 + (looked += batch.length) / anchors.length / 2);
      }
      const withdrawn = skipped.filter((cell) => isListed.has(cell));
      if (withdrawn.length === listed.length) await removeList();
      else if (withdrawn.length > 0) {
        await list?.withdraw(withdrawn);
        removeFilled = (await list?.remember()) ?? null;
      }
      return { skipped, tooLarge, takeOut: rememberFrozen({ anchors, journal, isListed, removeFilled }) };
    },
    // What could not be put back is a value still: its formula stays in the list.
    async (lost) => {
      if (lost.length === 0) await removeList();
    },
  );
  const sheet = (list as FrozenList | null)?.sheet ?? null;
  if (attempt.failure)
    return { frozen: 0, takeOut: null, skipped: [], tooLarge: [], list: sheet, notes: withNotes, ...attempt };
  const { skipped, tooLarge, takeOut } = attempt.result;
  const frozen = cells.length - skipped.length - tooLarge.length;
  return {
    frozen,
    takeOut: frozen > 0 ? takeOut : null,
    skipped,
    tooLarge,
    list: sheet,
    notes: withNotes,
    failure: null,
    lost: [],
  };
}
