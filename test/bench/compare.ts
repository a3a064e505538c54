import { createRequire } from "node:module";
import { medians } from "./measure";

type Works = Readonly<Record<string, () => unknown>>;

/** Times the same works of two commits in turn, and prints the ratio of their medians: what slows the machine slows both. */
export function compare(own: string, other: string, name: string): void {
  const load = createRequire(own);
  const works = (file: string) => (load(file) as { ordinary: Works }).ordinary;
  const [now, before] = [works(own), works(other)];
  console.log(`Medians in ms: now, at ${name}, and their ratio; above 1.10 is slower\n`);
  for (const [work, run] of Object.entries(now)) {
    if (!(work in before)) continue;
    const calls = callsPerTurn(run);
    const [mine, theirs] = medians([run, before[work]].map((each) => repeated(each, calls))).map(
      (milliseconds) => milliseconds / calls,
    );
    const ratio = mine / theirs;
    const figures = [mine, theirs].map((each) => each.toFixed(3).padStart(10)).join("");
    console.log(`${figures}  ${ratio.toFixed(2)}${ratio > 1.1 ? " SLOWER" : ""}  ${work}`);
  }
}

/** So many calls that a turn takes some milliseconds: one call of a small work is over before the machine has settled. */
function callsPerTurn(work: () => unknown): number {
  work();
  const start = performance.now();
  let calls = 0;
  do {
    work();
    calls++;
  } while (performance.now() - start < 30);
  return calls;
}

function repeated(work: () => unknown, calls: number): () => unknown {
  return () => {
    let result: unknown;
    for (let i = 0; i < calls; i++) result = work();
    return result;
  };
}
