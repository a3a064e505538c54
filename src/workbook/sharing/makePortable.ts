import { sameFormula } from "../../formula/layout";
import { formerNames } from "../../sharing/portable/formerNames";
import { portableNames } from "../../sharing/portable/portableNames";
import { fromPortable, type PortableFormula, toPortable } from "../../sharing/portable/rewrite";
import { type CellGrid, sameCells } from "../../sharing/portable/sameCells";
import { batchesOf } from "../cells/batchSize";
import { formulaBytes, formulaPlace } from "../insert/formulaPlace";
import { allOrNothing, type Journal, putBack, writeGuarded } from "../cells/guardedWrite";
import { type Anchor, onOpenSheets, readAnchors } from "./anchors";
import { type FoundCell, type LeftCell, type PortableOutcome, type Progress } from "./sharingContract";
import { addPortableNames, removeUnusedNames } from "./lambdaNames";
import { failWorkbook } from "../problems";
import { readExcel, refuseStopped, type Step } from "../run";
import { hasResult, isOnItsWay, settled } from "../events/settled";

/** Rewrites formulas to LAMBDA names; commits only where every cell keeps its value to 1e-9. */
export async function makePortable(
  cells: readonly FoundCell[],
  progress: Progress,
  signal?: AbortSignal,
): Promise<PortableOutcome> {
  const { rewritten, names, left, unknown } = portableFormulas(cells);
  if (rewritten.size === 0) return { outcome: "done", changed: 0, left, skipped: unknown, namesLeft: [] };
  await readExcel((context) => onOpenSheets(context, [...rewritten.keys()]));
  const { added, taken, failure } = await addPortableNames(names);
  const outcome: PortableOutcome = failure
    ? { outcome: "failed", failure, lost: [], namesLeft: [] }
    : taken !== null
      ? { outcome: "nameTaken", name: taken, namesLeft: [] }
      : await exchange(rewritten, hasResult, progress, signal);
  if (outcome.outcome === "done") {
    // Names that only formulas left as they are would have used.
    if (outcome.skipped.length > 0) await removeUnusedNames(added);
    return { ...outcome, left, skipped: [...outcome.skipped, ...unknown] };
  }
  // Only what this call has added, and of that nothing that a formula uses by now.
  return { ...outcome, namesLeft: await removeUnusedNames(added) };
}

/**
 * What each formula becomes, the LAMBDA names it takes, the formulas that keep needing the add-in, and those that Excel does not
 * know, which have no value to keep.
 */
function portableFormulas(cells: readonly FoundCell[]) {
  const rewritten = new Map<FoundCell, string>();
  const names = new Set<string>();
  const left: LeftCell[] = [];
  const unknown: FoundCell[] = [];
  const results = new Map<FoundCell, PortableFormula>();
  for (const cell of cells) if (cell.state !== "lambda") results.set(cell, toPortable(cell.formula));
  const named = [...results].filter(([cell]) => cell.named);
  for (const [cell, result] of results) {
    // What stands in the way of a name stands in the way of all that use it.
    const behind = named.filter(([{ address }]) => cell.through.includes(address.toLowerCase()));
    const obstacles = [result, ...behind.map(([, each]) => each)].flatMap((each) => each.obstacles ?? []);
    if (result.obstacles || obstacles.length > 0) {
      left.push({ cell, obstacles });
    } else if (cell.state === "name") {
      unknown.push(cell);
    } else {
      rewritten.set(cell, result.formula);
      result.names.forEach((name) => names.add(name));
    }
  }
  return { rewritten, names, left, unknown };
}

/** Back to the add-in's functions; the LAMBDA names go once no formula needs them. */
export async function makeDependent(
  cells: readonly FoundCell[],
  progress: Progress,
  signal?: AbortSignal,
): Promise<PortableOutcome> {
  const ours = cells.filter(({ state, formula }) => state === "lambda" || fromPortable(formula) !== formula);
  if (ours.length === 0) return { outcome: "done", changed: 0, left: [], skipped: [], namesLeft: [] };
  const rewritten = new Map(ours.map((cell) => [cell, fromPortable(cell.formula)]));
  const outcome = await exchange(rewritten, hasWayBack, progress, signal);
  if (outcome.outcome !== "done") return outcome;
  return {
    ...outcome,
    namesLeft: await removeUnusedNames([...portableNames, ...formerNames].map(({ name }) => name)),
  };
}

/** Where Excel knows no LAMBDA every portable name is #NAME?, and the add-in's function is what brings the number back. */
function hasWayBack(values: CellGrid): boolean {
  return hasResult(values) || isUnknown(values);
}

const isUnknown = (values: CellGrid) => values[0][0] === "#NAME?";

/**
 * Writes the formulas; where a value would differ, or one cannot be written, all are what they were. Formulas without a result
 * to compare stay.
 * @param isReady whether what a formula shows lets it be rewritten
 */
async function exchange(
  rewritten: ReadonlyMap<FoundCell, string>,
  isReady: (values: CellGrid) => boolean,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<PortableOutcome> {
  const attempt = await allOrNothing<PortableOutcome, FoundCell>(async (step, journal) => {
    const there = await step((context) => onOpenSheets(context, [...rewritten.keys()]));
    await settled(step, there, signal);
    const before = await readAnchors(step, there, (share) => progress(share / 4), signal);
    const open = withoutWaiting(before, isReady);
    const written = await writeFormulas(step, open, rewritten, journal, progress, signal);
    await step(recalculate);
    const kept = before.filter(({ cell }) => written.has(cell));
    await settled(step, [...written], signal);
    const now = await readAnchors(
      step,
      kept.map(({ cell }) => cell),
      (share) => progress(1 / 2 + share / 2),
      signal,
    );
    if (now.some(({ values }) => isOnItsWay(values))) failWorkbook("calculating", {});
    // A cell that has been changed since says nothing about its formula.
    const differing = kept.filter(
      ({ cell, values }, i) =>
        (cell.named || sameFormula(now[i].formula, rewritten.get(cell))) &&
        !isUnknown(values) &&
        !sameCells(values, now[i].values),
    );
    if (differing.length === 0) {
      const skipped = [...rewritten.keys()].filter((cell) => !written.has(cell));
      return { outcome: "done", changed: written.size, left: [], skipped, namesLeft: [] };
    }
    const lost = await step((context) => putBack(context, journal));
    return { outcome: "differs", cells: differing.map(({ cell }) => cell), lost, namesLeft: [] };
  });
  return attempt.failure ? { outcome: "failed", ...attempt, namesLeft: [] } : attempt.result;
}

/** Those that may be rewritten: neither cells that show no result, nor the names through which they would have one. */
function withoutWaiting(anchors: readonly Anchor[], isReady: (values: CellGrid) => boolean): FoundCell[] {
  const waiting = anchors.filter(({ cell, values }) => !cell.named && !isReady(values));
  const names = new Set(waiting.flatMap(({ cell }) => cell.through));
  return anchors
    .filter((anchor) => !waiting.includes(anchor))
    .map(({ cell }) => cell)
    .filter(({ named, address }) => !named || !names.has(address.toLowerCase()));
}

/** @returns the cells that have their new formula now; the others hold something else by now and keep it. */
async function writeFormulas(
  step: Step,
  cells: readonly FoundCell[],
  rewritten: ReadonlyMap<FoundCell, string>,
  journal: Journal<FoundCell>,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<FoundCell>> {
  const written = new Set<FoundCell>();
  let looked = 0;
  const bytes = (cell: FoundCell) => formulaBytes(cell, rewritten.get(cell) ?? "");
  for (const batch of batchesOf(cells, bytes)) {
    refuseStopped(signal);
    const skipped = await step((context) => {
      const places = batch.flatMap((cell) => {
        const next = rewritten.get(cell);
        // A formula that only uses a name which changes stays as it is.
        return next === undefined || next === cell.formula ? [] : [formulaPlace(context, cell, next)];
      });
      return writeGuarded(context, places, journal);
    });
    for (const cell of batch) if (!skipped.includes(cell)) written.add(cell);
    progress(1 / 4 + (looked += batch.length) / cells.length / 4);
  }
  return written;
}

/** Where calculation is manual, nothing would have changed yet. */
async function recalculate(context: Excel.RequestContext): Promise<void> {
  context.application.calculate(Excel.CalculationType.recalculate);
  await context.sync();
}
