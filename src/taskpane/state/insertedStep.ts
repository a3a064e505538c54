import { type TakeOut } from "../../workbook/contract";
import { type Notice } from "./paneState";
import { type Workbench } from "./paneStore";
import { type InsertedStep } from "./weights/steps";

/**
 * Something inserted that can be taken out again, from its notice and as a step of the history. What was changed since
 * stays, and is named; it is no step any more.
 * @param place what the step is called by, such as Jobs!I4.
 * @param out called once it is out.
 */
export function insertedStep(
  { get, set, setSession, inSession, enqueue }: Workbench,
  place: string,
  takeOut: TakeOut,
  out: () => Promise<unknown> = () => Promise.resolve(),
): InsertedStep {
  const take = async (anyway: boolean): Promise<void> => {
    let isOut = false;
    await enqueue(async () => {
      const kept = await takeOut(anyway);
      isOut = kept === null;
      const told: Notice | null = kept && { kind: "kept", ...kept, undo: () => take(true) };
      // What the pane says of something else by now is left.
      const { notice } = get();
      const isAbout = notice !== null && "undo" in notice;
      if (told || isAbout) set({ notice: told });
      inSession(({ history: { past, future } }) =>
        setSession({ history: { past: past.filter((each) => each !== step), future } }),
      );
    });
    if (isOut) await out();
  };
  const step: InsertedStep = { kind: "inserted", indicator: place, undo: () => take(false) };
  return step;
}

/** Says that it is done, and makes it a step where an index is open; what was undone can still be done again. */
export function tellInserted(
  { set, setSession, inSession }: Workbench,
  step: InsertedStep,
  notice: Notice,
): void {
  set({ notice });
  inSession(({ history: { past, future } }) => setSession({ history: { past: [...past, step], future } }));
}
