import { type TakeOut } from "../../workbook/contract";
import { WorkbookError } from "../../workbook/problems";
import { type Notice } from "./paneState";
import { type Workbench } from "./paneStore";
import { type DoneStep } from "./weights/steps";

/**
 * Something done that can be taken back, from its notice and as a step of the history. What was changed since stays, and is
 * named; it is no step any more.
 * @param about what the step is called by, such as Jobs!I4.
 * @param after called once it is taken back.
 */
export function doneStep(
  { get, set, setSession, inSession, enqueue }: Workbench,
  kind: DoneStep["kind"],
  about: string,
  takeOut: TakeOut,
  after: () => Promise<unknown> = () => Promise.resolve(),
): DoneStep {
  const forget = () => {
    set({ doneBefore: get().doneBefore.filter((each) => each !== step) });
    inSession(({ history: { past, future } }) =>
      setSession({ history: { past: past.filter((each) => each !== step), future } }),
    );
  };
  const take = async (anyway: boolean): Promise<void> => {
    let isBack = false;
    await enqueue(async () => {
      const kept = await takeOut(anyway).catch((error: unknown) => {
        if (isGone(error)) forget();
        throw error;
      });
      isBack = kept === null;
      const told: Notice | null = kept && { kind: "kept", ...kept, undo: () => take(true) };
      // What the pane says of something else by now is left.
      const { notice } = get();
      const isAbout = notice !== null && "undo" in notice;
      if (told || isAbout) set({ notice: told });
      forget();
    });
    if (isBack) await after();
  };
  const step: DoneStep = { kind, indicator: about, undo: () => take(false) };
  return step;
}

/** What it was done to is no longer there: to try again helps nothing, and would keep what was done before. */
function isGone(error: unknown): boolean {
  return error instanceof WorkbookError && ["tableGone", "presetGone"].includes(error.problem.code);
}

/** Says that it is done, and makes it a step. */
export function tellDone(bench: Workbench, step: DoneStep, notice: Notice): void {
  bench.set({ notice });
  recordDone(bench, step);
}

/** Makes it a step, of the next index where none is open; beside an insert, what was undone can still be done again. */
export function recordDone({ get, set, setSession, inSession }: Workbench, step: DoneStep): void {
  const isRecorded = inSession(({ history: { past, future } }) => {
    setSession({ history: { past: [...past, step], future: step.kind === "inserted" ? future : [] } });
    return true;
  });
  if (!isRecorded) set({ doneBefore: [...get().doneBefore, step] });
}
