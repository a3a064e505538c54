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
    const [mine, theirs] = medians([run, before[work]]);
    const ratio = mine / theirs;
    const figures = [mine, theirs].map((each) => each.toFixed(3).padStart(10)).join("");
    console.log(`${figures}  ${ratio.toFixed(2)}${ratio > 1.1 ? " SLOWER" : ""}  ${work}`);
  }
}
