/**
 * `npm test`: types, lint, a browser, the build, then every test. Arguments go to jest and skip types and lint,
 * so `npm test -- test/core` or `npm test -- --selectProjects e2e` is a quick partial run.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser";

const root = join(__dirname, "..");
const started = Date.now();
const children = new Set<ChildProcess>();

/** Runs a package's command line with this Node; prints its output where it fails. */
function run(title: string, script: string, args: string[], inherit = false): Promise<void> {
  return new Promise((resolve, reject) => {
    const begun = Date.now();
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, DIST_IS_FRESH: "1" },
      stdio: inherit ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    children.add(child);
    let output = "";
    child.stdout?.on("data", (part) => (output += part));
    child.stderr?.on("data", (part) => (output += part));
    child.on("close", (code) => {
      children.delete(child);
      console.log(`${code === 0 ? "ok    " : "FAILED"} ${title} (${seconds(begun)})`);
      if (code === 0) return resolve();
      if (output) console.log(output);
      reject(new Error(`${title} failed`));
    });
  });
}

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const bin = (path: string) => join(root, "node_modules", path);

/** Both tools then look only at what changed since the last run. */
const cached = (tool: string) => [
  "--cache",
  "--cache-location",
  join(root, "node_modules", ".cache", "employment-indices", tool),
];

const typecheck = () => run("types", bin("typescript/bin/tsc"), ["--noEmit", "-p", root]);
const eslint = () => run("lint", bin("eslint/bin/eslint.js"), [".", ...cached("eslint")]);
const prettier = () =>
  run("format", bin("prettier/bin/prettier.cjs"), ["--check", ".", ...cached("prettier")]);
const build = () => run("build", bin("webpack/bin/webpack.js"), ["--mode", "production"]);

async function buildPlayground(): Promise<void> {
  const script = join(root, "scripts", "playground", "build.ts");
  if (existsSync(script)) await run("playground bundle", bin("tsx/dist/cli.mjs"), [script]);
}

async function main(): Promise<void> {
  const jestArguments = process.argv.slice(2);
  console.log(`ok     browser ${(process.env.CHROME_PATH = ensureBrowser())}`);
  const builds = async () => {
    await build();
    await buildPlayground();
  };
  const checks = async () => {
    if (jestArguments.length > 0) return;
    await typecheck();
    await eslint();
    await prettier();
  };
  const results = await Promise.allSettled([builds(), checks()]);
  const failed = results.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
  await run("tests", bin("jest/bin/jest.js"), jestArguments, true);
}

function stop(): void {
  children.forEach((child) => child.kill());
  process.exit(130);
}
process.on("SIGINT", stop);
process.on("SIGTERM", stop);

main().then(
  () => console.log(`All passed in ${seconds(started)}.`),
  (error: Error) => {
    console.error(`${error.message} after ${seconds(started)}.`);
    process.exitCode = 1;
  },
);
