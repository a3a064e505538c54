import { WorkbookError } from "../../workbook/problems";
import { type Notice, type PaneState } from "./paneState";

/** Work on the workbook runs in the order it was asked for; a failure becomes a notice and stops nothing else. */
export function workbookQueue(
  set: (part: Partial<PaneState>) => void,
): (work: () => Promise<void>) => Promise<boolean> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return (work) => {
    waiting++;
    set({ busy: true });
    const run = last.then(async () => {
      try {
        await work();
        return true;
      } catch (error) {
        set({ notice: noticeOf(error) });
        return false;
      } finally {
        if (--waiting === 0) set({ busy: false });
      }
    });
    last = run;
    return run;
  };
}

function noticeOf(error: unknown): Notice {
  if (error instanceof WorkbookError) return { kind: "workbook", problem: error.problem };
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: "workbook", problem: { code: "rejected", parameters: { detail } } };
}
