import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { builtFolder } from "./built";
import { languageTags as languages } from "../src/messages/languages";
import { type FuzzReport } from "./fuzz/run";

/**
 * `npm run fuzz`: a million calls of the built functions with random arguments, in a process for each language.
 * Every failure comes with a formula that shows it. `--calls 10000`, `--seed 7`, `--only QEI.BOD`.
 */
const { values } = parseArgs({
  options: {
    calls: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
  },
});
const root = resolve(__dirname, "..");

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  try {
    const outfile = join(folder, "worker.cjs");
    const define = { __dirname: JSON.stringify(join(root, "scripts")) };
    const entryPoints = [join(root, "scripts/fuzz/worker.ts")];
    buildSync({ entryPoints, bundle: true, platform: "node", outfile, define, logLevel: "error" });
    // Built here, once, and not by two processes at the same time.
    builtFolder();
    const started = performance.now();
    const calls = Math.ceil(Number(values.calls) / languages.length);
    const reports = await Promise.all(
      languages.map((language, i) =>
        run(outfile, [calls, Number(values.seed) * languages.length + i, values.only, language]),
      ),
    );
    const total = (of: (report: FuzzReport) => number) =>
      reports.reduce((all, report) => all + of(report), 0);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    for (const { finding, formulas } of reports.flatMap(({ failures }) => failures))
      console.log(`\n${finding}\n  ${formulas.join("\n  ")}`);
    const failures = total((report) => report.failures.length);
    const made = total((report) => report.calls).toLocaleString("en-US");
    const computed = total((report) => report.computed).toLocaleString("en-US");
    console.log(`\n${made} calls, ${computed} with a result, in ${seconds} s: ${failures} failures.`);
    process.exitCode = failures === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(file: string, args: readonly (string | number)[]): Promise<FuzzReport> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [file, ...args.map(String)], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, DIST_IS_FRESH: "1" },
    });
    let text = "";
    child.stdout.on("data", (part: Buffer) => (text += part.toString()));
    child.on("close", (code) => {
      if (code === 0) done(JSON.parse(text) as FuzzReport);
      else failed(new Error(`A process of the fuzz test ended with ${code}.`));
    });
  });
}

void main();
