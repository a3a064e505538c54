import { workbookProblemOf } from "../../workbook/problems";
import { type PaneState } from "./paneState";

/**
 * Runs work on the workbook one after another and shows what goes wrong.
 * @param adds names what comes to the workbook anew: while it is on its way, the same is not added once more.
 * @returns false when it failed, or is on its way already.
 */
export type Enqueue = (work: () => Promise<void>, adds?: string) => Promise<boolean>;

/** Work on the workbook runs in the order it was asked for; a failure becomes a notice and stops nothing else. */
export function workbookQueue(set: (part: Partial<PaneState>) => void): Enqueue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const onTheWay = new Set<string>();
  return async (work, adds) => {
    if (adds !== undefined && onTheWay.has(adds)) return false;
    if (adds !== undefined) onTheWay.add(adds);
    waiting++;
    set({ busy: true });
    const run = last.then(async () => {
      try {
        await work();
        return true;
      } catch (error) {
        set({ notice: { kind: "workbook", problem: workbookProblemOf(error) } });
        return false;
      } finally {
        if (adds !== undefined) onTheWay.delete(adds);
        if (--waiting === 0) set({ busy: false });
      }
    });
    last = run;
    return run;
  };
}
