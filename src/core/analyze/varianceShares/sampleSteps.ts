import { fail } from "../../errors";
import { type Matrix } from "../../matrix";
import { largestWithin, refuseTooLong, stepLimit, type Steps } from "../../workload";
import { fewestDraws, methodSteps } from "../draws/drawSteps";

/** At most so many runs × units × indicators. */
const mostProducts = 150e6;

/** What a sample runs. */
interface Sampled {
  readonly draws: number;
  readonly factors: number;
  /** How many of the factors are methods. */
  readonly methods: number;
  /** See `finishingSteps`. */
  readonly finishing: number;
}

/** Scoring and ranking in each run, and drawing the rows again for the intervals. */
function sampleSteps({ draws, factors, methods, finishing }: Sampled, columns: number): Steps {
  return (n, k) => {
    // Fewer columns have fewer weights.
    const own = ((factors - methods) / columns) * k + methods;
    const runs = draws * (own + 2);
    const running = runs * n * (1.5 * k + 14 + finishing + Math.min(110, n / 400));
    const preparing = methods > 0 ? methodSteps(n, k) : 0;
    const resampling = draws * 200 * (20 + 4 * own);
    return Math.max((stepLimit / mostProducts) * runs * n * k, running + preparing + resampling);
  };
}

/** @throws IndexError naming what works. */
export function refuseTooMany(data: Matrix, sampled: Sampled): void {
  const { rows, columns } = data;
  const steps = (draws: number) => sampleSteps({ ...sampled, draws }, columns);
  const stepsOf = (draws: number) => steps(draws)(rows, columns);
  if (stepsOf(sampled.draws) <= stepLimit) return;
  const mostDraws = largestWithin(stepLimit, sampled.draws, stepsOf);
  if (mostDraws < fewestDraws) refuseTooLong(data, steps(fewestDraws));
  fail("drawsTooMany", { units: rows, indicators: columns, draws: sampled.draws, mostDraws, inPane: false });
}
