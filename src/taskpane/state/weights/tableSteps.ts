import { type TableChange } from "../../../workbook/presets/tableChange";
import { mayChangeAll } from "../asking";
import { type History, record } from "../history";
import { type LoadingActions } from "../loading";
import { type Session } from "../paneState";
import { type Workbench } from "../paneStore";
import { type Side, type Step, type TableStep } from "./steps";

/**
 * Changes several rows of the weights table at once, as one step that can be taken back.
 * @param plan says what, of the table in its turn; nothing is written where that is no row.
 * @returns whether all is as it was to become.
 */
export async function changeTable(
  bench: Workbench,
  loading: LoadingActions,
  about: Pick<TableStep, "kind" | "indicator">,
  plan: (session: Session) => Promise<TableChange> | TableChange,
): Promise<boolean> {
  if (!(await mayChangeAll(bench))) return false;
  let step: TableStep | null = null;
  const before = bench.inSession(({ history }) => history);
  const done = await bench.enqueue(async () => {
    await bench.inSession(async (session) => {
      const change = await plan(session);
      if (change.rows.length === 0) return;
      const undo = await writeChange(bench, change);
      step = { ...about, before: undo, after: change };
    });
  });
  if (!done || !before) return false;
  // All is so already.
  if (step === null) return true;
  await keepHistory(bench, loading, record(before, step));
  return true;
}

/** Takes a step back, or does it again. @param taken the history without it. */
export async function takeTableStep(
  bench: Workbench,
  loading: LoadingActions,
  step: TableStep,
  side: Side,
  taken: History<Step>,
): Promise<void> {
  let now: TableStep | null = null;
  const done = await bench.enqueue(async () => {
    const other = await writeChange(bench, step[side]);
    now = side === "before" ? { ...step, after: other } : { ...step, before: other };
  });
  if (!done || now === null) return;
  const { past, future } = taken;
  const kept: History<Step> =
    side === "before"
      ? { past, future: [now, ...future.slice(1)] }
      : { past: [...past.slice(0, -1), now], future };
  await keepHistory(bench, loading, kept);
}

/** @returns what takes it back. */
async function writeChange({ get, set, workbook }: Workbench, change: TableChange): Promise<TableChange> {
  const { presets } = get();
  if (!presets) return { rows: [], blankColumn: null };
  const { undo, replaced } = await workbook.writeRows(presets.name, presets, change);
  const told = { kind: "formulasReplaced", indicators: replaced } as const;
  set({ notice: replaced.length > 0 ? told : null });
  return undo;
}

/** Reads what was written, which is no step of somebody else's. */
async function keepHistory(bench: Workbench, loading: LoadingActions, history: History<Step>): Promise<void> {
  await loading.reread(["presets"]);
  bench.setSession({ history });
}
