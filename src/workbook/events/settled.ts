import { lastCall } from "../../cells/lastCall";
import { type CellGrid } from "../../sharing/portable/sameCells";
import { batchesOf, bytesPerObject } from "../cells/batchSize";
import { rangeOf } from "../sharing/anchors";
import { type FoundCell } from "../sharing/sharingContract";
import { failWorkbook } from "../problems";
import { refuseStopped, type Step } from "../run";

/**
 * No result is on its way when no call of a function has ended for so long: Excel hands results over about half a second after
 * that. The pane does not run during a call. Milliseconds.
 */
const quiet = 700;
/** Between two looks at cells whose results are on their way. */
const pace = 100;
const longest = 30000;
/** For a look at cells that others may keep busy; results of ours are mostly there by then. */
const longestLook = 3000;

/** Time, which a test replaces by one that does not pass. */
export const clock = {
  now: () => Date.now(),
  pause: (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};

/** What a formula of ours shows while its result is on its way. Source: office-js#4152. */
const onItsWay: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];

/**
 * What a formula of ours shows besides, where the add-in is not there or cannot fill its cells.
 * Source: Microsoft, Troubleshoot custom functions (#NAME?, #CONNECT!); Correct a #SPILL! error.
 */
const unanswered: readonly unknown[] = ["#NAME?", "#CONNECT!", "#SPILL!"];

/** Whether a result is still to come. @param values what the cells of one formula show */
export function isOnItsWay(values: CellGrid): boolean {
  return values.some((row) => row.some((value) => onItsWay.includes(value)));
}

/** Whether a formula shows a result, which may be an error of its own; nothing else is a value to keep or to compare. */
export function hasResult(values: CellGrid): boolean {
  return !isOnItsWay(values) && !values.some((row) => row.some((value) => unanswered.includes(value)));
}

/**
 * Waits until the cells show their results. A new formula shows #BUSY! first (office-js#4152), one whose inputs have changed
 * its old value, which nothing tells from the new one (office-js#6930): so none of our functions may have been called for a
 * while either. Cells that show #BUSY! for 30 seconds are left to the caller.
 * @throws WorkbookError `stopped`; `calculating` where functions are still being called after 30 seconds.
 */
export async function settled(step: Step, cells: readonly FoundCell[], signal?: AbortSignal): Promise<void> {
  const begun = clock.now();
  const late = () => clock.now() - begun >= longest;
  for (;;) {
    refuseStopped(signal);
    const now = clock.now();
    // Where the clock of the computer has been set back, the last call lies in the future and says nothing.
    const calm = now - Math.max(begun, lastCall() > now ? begun : lastCall());
    if (calm < quiet) {
      if (late()) failWorkbook("calculating", {});
      await clock.pause(Math.min(quiet, quiet - calm));
    } else if (late() || !(await areOnTheirWay(step, cells))) {
      return;
    } else {
      await clock.pause(pace);
    }
  }
}

/** Looks again until no cell shows that its result is on its way, or three seconds have passed. */
export async function shownCells(look: () => Promise<CellGrid>): Promise<CellGrid> {
  const begun = clock.now();
  for (;;) {
    const cells = await look();
    if (!isOnItsWay(cells) || clock.now() - begun >= longestLook) return cells;
    await clock.pause(pace);
  }
}

async function areOnTheirWay(step: Step, cells: readonly FoundCell[]): Promise<boolean> {
  const shown = cells.filter(({ named }) => !named);
  for (const batch of batchesOf(shown, () => 3 * bytesPerObject)) {
    const values = await step((context) => firstValues(context, batch));
    if (values.some(isOnItsWay)) return true;
  }
  return false;
}

async function firstValues(context: Excel.RequestContext, cells: readonly FoundCell[]): Promise<CellGrid[]> {
  const ranges = cells.map((cell) => rangeOf(context, cell).load("values"));
  await context.sync();
  return ranges.map(({ values }) => values);
}
