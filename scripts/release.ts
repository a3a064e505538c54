/**
 * `npm run release`: builds twice, compares, writes release/employment-indices-<version>.zip with its checksum, and tests
 * the file that it has written. `--draft` takes files that are not committed.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser";
import { fromProject } from "./playground/paths";
import { currentCommit } from "./release/commit";
import { product, releaseFiles } from "./release/files";
import { checksumLine, type Files, sha256, zipped } from "./release/zip";

const bin = (path: string) => fromProject("node_modules", path);

function run(title: string, script: string, args: readonly string[], env: Record<string, string> = {}): void {
  const begun = Date.now();
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: fromProject(),
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${title} failed`);
  console.log(`ok     ${title} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
}

/** From nothing: CI keeps webpack from its cache. The address is the page's own affair later. */
function build(title: string): void {
  rmSync(fromProject("dist"), { recursive: true, force: true });
  const env = { CI: "true", ADDIN_URL: "", OFFICE_JS_URL: process.env.OFFICE_JS_URL ?? "" };
  run(title, bin("webpack/bin/webpack.js"), ["--mode", "production"], env);
  run("playground bundle", bin("tsx/dist/cli.mjs"), [fromProject("scripts/playground/build.ts")]);
}

/** @returns the names of files that differ. */
function differing(first: Files, second: Files): string[] {
  const digest = (files: Files, name: string) => sha256(files.get(name) ?? "absent");
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (name) => digest(first, name) !== digest(second, name),
  );
}

async function main(): Promise<void> {
  const draft = process.argv.includes("--draft");
  const commit = currentCommit();
  if (commit.changed.length > 0 && !draft)
    throw new Error(
      `A release is of one commit, and these files differ from ${commit.id.slice(0, 12)}: ${commit.changed.join(", ")}. ` +
        "Commit them first, or try with: npm run release -- --draft",
    );
  const browser = ensureBrowser(true);
  const dist = fromProject("dist");
  build("first build");
  const first = await releaseFiles(dist, commit);
  build("second build");
  const files = await releaseFiles(dist, commit);
  const faults = differing(first, files);
  if (faults.length > 0) throw new Error(`Two builds of one commit differ: ${faults.join(", ")}`);

  const folder = fromProject("release");
  const name = `${product.name}-${product.version}.zip`;
  const zip = zipped(files, commit.time);
  mkdirSync(folder, { recursive: true });
  const written = [join(folder, name), join(folder, `${name}.sha256`)];
  writeFileSync(written[0], zip);
  writeFileSync(written[1], checksumLine(name, zip));
  try {
    run(
      "tests of the zip",
      bin("jest/bin/jest.js"),
      ["--selectProjects", "built", "e2e", "--testPathPatterns", "test/(scripts|e2e)/release/"],
      {
        RELEASE_ZIP: written[0],
        CHROME_PATH: browser,
        DIST_IS_FRESH: "1",
      },
    );
  } catch (error) {
    // What did not pass is no release.
    written.forEach((file) => rmSync(file));
    throw error;
  }
  console.log(
    `\nrelease/${name}: ${files.size} files, ${(zip.length / 1e6).toFixed(1)} MB, commit ${commit.id}`,
  );
  console.log(checksumLine(name, zip));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
