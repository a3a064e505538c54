import { fromPortable, type PortableFormula, toPortable } from "../sharing/portable/rewrite";
import { sameCells } from "../sharing/portable/sameCells";
import { type FoundCell, type LeftCell, type PortableOutcome, type Progress } from "./portabilityContract";
import {
  type Anchor,
  readAnchors,
  refuseProtected,
  restoreFormulas,
  writeFormulas,
} from "./portabilityAnchors";
import { addPortableNames, removePortableNames } from "./portabilityNames";
import { runExcel } from "./run";

/** Rewrites formulas to LAMBDA names; commits only where every cell keeps its value to 1e-9. */
export async function makePortable(
  cells: readonly FoundCell[],
  progress: Progress,
  signal?: AbortSignal,
): Promise<PortableOutcome> {
  const rewritten = new Map<FoundCell, string>();
  const names = new Set<string>();
  const left: LeftCell[] = [];
  const results = new Map<FoundCell, PortableFormula>();
  for (const cell of cells) if (cell.state !== "lambda") results.set(cell, toPortable(cell.formula));
  const named = [...results].filter(([cell]) => cell.named);
  for (const [cell, result] of results) {
    // What stands in the way of a name stands in the way of all that use it.
    const behind = named.filter(([{ address }]) => cell.through.includes(address.toLowerCase()));
    const obstacles = [result, ...behind.map(([, each]) => each)].flatMap((each) => each.obstacles ?? []);
    if (result.obstacles || obstacles.length > 0) {
      left.push({ cell, obstacles });
    } else if (cell.state !== "name") {
      rewritten.set(cell, result.formula);
      result.names.forEach((name) => names.add(name));
    }
  }
  if (rewritten.size === 0) return { outcome: "done", changed: 0, left };
  await refuseProtected([...rewritten.keys()]);
  let added: readonly string[];
  try {
    const outcome = await addPortableNames(names);
    if ("taken" in outcome) return { outcome: "nameTaken", name: outcome.taken };
    added = outcome.added;
  } catch (error) {
    // Excel without LAMBDA refuses the first name; the ones before it must not stay.
    await removePortableNames().catch(() => undefined);
    return { outcome: "failed", failure: error as Error, lost: [] };
  }
  const formulaOf = (cell: FoundCell) => rewritten.get(cell) as string;
  const outcome = await exchange([...rewritten.keys()], formulaOf, progress, signal);
  if (outcome.outcome !== "done") {
    await removePortableNames(added).catch(() => undefined);
    return outcome;
  }
  return { ...outcome, left };
}

/** Back to the add-in's functions; the LAMBDA names go once no formula needs them. */
export async function makeDependent(
  cells: readonly FoundCell[],
  progress: Progress,
  signal?: AbortSignal,
): Promise<PortableOutcome> {
  const ours = cells.filter(({ state, formula }) => state === "lambda" || fromPortable(formula) !== formula);
  if (ours.length === 0) return { outcome: "done", changed: 0, left: [] };
  await refuseProtected(ours);
  const outcome = await exchange(ours, ({ formula }) => fromPortable(formula), progress, signal);
  if (outcome.outcome === "done") await removePortableNames();
  return outcome;
}

async function exchange(
  cells: readonly FoundCell[],
  formulaOf: (cell: FoundCell) => string,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<PortableOutcome> {
  let before: readonly Anchor[] = [];
  try {
    before = await readAnchors(cells, (share) => progress(share / 4), signal);
    await writeFormulas(
      before,
      ({ cell }) => formulaOf(cell),
      (share) => progress(1 / 4 + share / 4),
      signal,
    );
    await recalculate();
    const after = await readAnchors(cells, (share) => progress(1 / 2 + share / 2), signal);
    const differing = before.filter((anchor, i) => !sameAnchor(anchor, after[i]));
    if (differing.length === 0) return { outcome: "done", changed: cells.length, left: [] };
    return {
      outcome: "differs",
      cells: differing.map(({ cell }) => cell),
      lost: await restoreFormulas(before),
    };
  } catch (error) {
    return { outcome: "failed", failure: error as Error, lost: await restoreFormulas(before) };
  }
}

function sameAnchor(before: Anchor, after: Anchor): boolean {
  return sameCells(before.values, after.values);
}

/** Where calculation is manual, nothing would have changed yet. */
function recalculate(): Promise<void> {
  return runExcel(async (context) => {
    context.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  });
}
