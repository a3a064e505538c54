/**
 * `npm test`: everything. What needs no build (types, lint, format, unit and component tests) runs beside the build and
 * beside what waits for it: contract tests over the bundle, tests of scale, end-to-end tests in a browser. Times that
 * tests print are worth more from `npm run test:scale`, which has the machine to itself. Arguments go to jest and leave
 * the checks out: `npm test -- --testPathPatterns share` is a partial run.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { ensureBrowser } from "./browser";

const root = join(__dirname, "..");
const started = Date.now();
const children = new Set<ChildProcess>();
const times: string[] = [];

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const bin = (path: string) => join(root, "node_modules", path);

interface RunOptions {
  /** Settings of Node. */
  readonly node?: readonly string[];
  /** Shows the output as it comes; otherwise it is shown where the command fails. */
  readonly live?: boolean;
}

/** Runs a package's command line with this Node. */
function run(
  title: string,
  script: string,
  args: string[],
  { live = false, node = [] }: RunOptions = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const begun = Date.now();
    const child = spawn(process.execPath, [...node, script, ...args], {
      cwd: root,
      stdio: live ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    children.add(child);
    let output = "";
    child.stdout?.on("data", (part) => (output += part));
    child.stderr?.on("data", (part) => (output += part));
    child.on("close", (code) => {
      children.delete(child);
      const line = `${code === 0 ? "ok    " : "FAILED"} ${title} (${seconds(begun)})`;
      times.push(line);
      console.log(line);
      if (code === 0) return resolve();
      if (output) console.log(output);
      reject(new Error(`${title} failed`));
    });
  });
}

async function checks(): Promise<void> {
  await run("types", bin("native-typescript/bin/tsc"), ["--noEmit", "-p", root]);
  await run("lint", bin("oxlint/bin/oxlint"), ["-c", join(root, "oxlint.config.mjs")]);
  await run("unused code", bin("knip/bin/knip.js"), ["--no-progress"]);
  await run("format", bin("oxfmt/bin/oxfmt"), ["--check"]);
}

async function builds(): Promise<void> {
  await run("build", bin("webpack/bin/webpack.js"), ["--mode", "production"]);
  await run("playground bundle", bin("tsx/dist/cli.mjs"), [join(root, "scripts/playground/build.ts")]);
}

/** Tests make much that lives for a moment: with more room for it Node collects garbage half as long. Workers get the same. */
const node = ["--max-semi-space-size=64"];
const jest = (title: string, args: string[]) =>
  run(title, bin("jest/bin/jest.js"), args, { live: true, node });

/** Each on as many workers as there are cores. */
const projects = (...names: string[]) => ["--selectProjects", ...names, "--maxWorkers=100%"];

/** Waits for all, so that nothing runs on behind a failure, and then fails with the first of them. */
async function together(...works: Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(works);
  const failed = results.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
}

async function main(): Promise<void> {
  const jestArguments = process.argv.slice(2);
  process.env.CHROME_PATH = ensureBrowser(true);
  console.log(`ok     browser ${process.env.CHROME_PATH}`);
  // What a partial run needs built it builds itself, where it is not built already.
  if (jestArguments.length > 0) return jest("tests", jestArguments);
  process.env.DIST_IS_FRESH = "1";
  // Twice as many workers as cores: those in a browser wait now and then, and no core rests until all is nearly done.
  await together(
    jest("unit and component tests", projects("unit", "components")),
    checks(),
    builds().then(() =>
      jest("contract, scale and end-to-end tests", projects("built", "scale", "e2e", "e2e-scale")),
    ),
  );
}

function stop(): void {
  children.forEach((child) => child.kill());
  process.exit(130);
}
process.on("SIGINT", stop);
process.on("SIGTERM", stop);

main().then(
  () => console.log(`${times.join("\n")}\nAll passed in ${seconds(started)}.`),
  (error: Error) => {
    console.error(`${error.message} after ${seconds(started)}.`);
    process.exitCode = 1;
  },
);
