import { fail } from "../../errors";
import { type Branch } from "../../index/tree";
import { type Matrix } from "../../matrix";
import { largestWithin, refuseTooLong, stepLimit } from "../../workload";
import { drawSteps, fewestDraws, finishingSteps, methodSteps } from "./drawSteps";
import { tallyCells, tallyLimit } from "./rankTally";
import { type SensitivityPlan } from "./sensitivity";

/** @throws IndexError where so many draws are too much for one call; it names how many are not. */
export function refuseDraws(
  data: Matrix,
  tree: Branch,
  { draws, vary, limit = stepLimit }: Pick<SensitivityPlan, "draws" | "vary" | "limit">,
): void {
  const { rows, columns } = data;
  if (vary !== "weights") refuseTooLong(data, methodSteps, limit);
  if (vary === "methods") return;
  const rest = limit - (vary === "both" ? methodSteps(rows, columns) : 0);
  const steps = (count: number) => drawSteps(count, finishingSteps(tree, vary));
  const stepsOf = (count: number) => steps(count)(rows, columns);
  if (stepsOf(draws) <= rest && tallyCells(rows, draws) <= tallyLimit) return;
  const fits = (count: number) => (tallyCells(rows, count) > tallyLimit ? Infinity : stepsOf(count));
  const mostDraws = largestWithin(rest, draws, fits);
  if (mostDraws < fewestDraws)
    refuseTooLong(
      data,
      (n, k) => (tallyCells(n, fewestDraws) > tallyLimit ? Infinity : steps(fewestDraws)(n, k)),
      rest,
    );
  fail("drawsTooMany", { units: rows, indicators: columns, draws, mostDraws, inPane: true });
}
