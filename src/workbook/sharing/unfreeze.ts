import { withSheet } from "../../formula/sheetName";
import { type Journal, putBack } from "../cells/guardedWrite";
import { type TakeOut } from "../contract";
import { runAsOneStep } from "../run";
import { type Anchor, onOpenSheets } from "./anchors";
import { frozenPlace } from "./frozenPlace";
import { type FoundCell } from "./sharingContract";

/** What Freeze has done. */
interface Frozen {
  readonly anchors: readonly Anchor[];
  /** What each cell held before, and right after. */
  readonly journal: Journal<FoundCell>;
  /** Cells whose formula is in a list, and in no note. */
  readonly isListed: ReadonlySet<FoundCell>;
  /** Deletes the list; null where there is none. */
  readonly removeFilled: TakeOut | null;
}

/**
 * How to bring formulas back where the cells and the note still are as Freeze has left them. What was changed since stays,
 * and with it the list of formulas.
 */
export function rememberFrozen({ anchors, journal, isListed, removeFilled }: Frozen): TakeOut {
  const done = [...journal];
  const anchorOf = new Map(anchors.map((anchor) => [anchor.cell, anchor]));
  const bringBack = () =>
    runAsOneStep(async (step) => {
      const cells = done.map(({ place }) => place.subject);
      const there = new Set(await step((context) => onOpenSheets(context, cells)));
      return step((context) =>
        putBack(
          context,
          done.flatMap((change) => {
            const { subject } = change.place;
            const anchor = there.has(subject) ? anchorOf.get(subject) : undefined;
            // Objects of the run that froze the cells are of no use in this one.
            return anchor ? [{ ...change, place: frozenPlace(context, anchor, !isListed.has(subject)) }] : [];
          }),
        ),
      );
    });
  return async () => {
    const left = await bringBack();
    if (left.length > 0) {
      const changed = left.map(({ sheet, address }) => withSheet(sheet, address));
      return { place: null, isSheet: false, changed };
    }
    // A list that stays, since people have written on it, takes nothing from anybody.
    await removeFilled?.();
    return null;
  };
}
