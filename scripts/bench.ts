import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";

/**
 * `npm run bench`: bundles the benchmark the way the product is bundled (a loader that rewrites code on the fly
 * would be measured too) and runs it with access to the garbage collector. `--largest` prints the largest accepted call of
 * each function instead (`--only QEI.PCA` of some), `--against COMMIT` the ratios to another commit, in the same run.
 */
const { values } = parseArgs({
  options: {
    largest: { type: "boolean" },
    only: { type: "string", default: "" },
    against: { type: "string" },
  },
});
const root = resolve(__dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const bundle = (entry: string, outfile: string, logLevel: "error" | "silent" = "error") =>
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    target: "es2020",
    outfile,
    logLevel,
    define: { BUNDLE_PATH: JSON.stringify(join(root, "dist/functions.js")) },
  });

/** The ordinary works of this folder, and of the sources of another commit. */
function bundleBoth(commit: string): string[] {
  const other = join(folder, "other");
  mkdirSync(other);
  const archive = execFileSync(
    "git",
    ["archive", commit, "src", "test/bench", "package.json", "tsconfig.json"],
    {
      cwd: root,
      maxBuffer: 1e9,
    },
  );
  execFileSync("tar", ["-x", "-C", other], { input: archive });
  symlinkSync(join(root, "node_modules"), join(other, "node_modules"));
  const outfiles = [0, 1].map((i) => join(folder, `ordinary${i}.cjs`));
  bundle(join(root, "test/bench/ordinary.ts"), outfiles[0]);
  const theirs = join(other, "test/bench/ordinary.ts");
  const own = join(other, "test/bench-now/ordinary.ts");
  cpSync(join(root, "test/bench"), join(other, "test/bench-now"), { recursive: true });
  try {
    bundle(own, outfiles[1], "silent");
  } catch {
    console.log(
      "Files have moved since: the works are that commit's own, compared where they have the same name.",
    );
    bundle(theirs, outfiles[1]);
  }
  return outfiles;
}

try {
  const outfile = join(folder, "run.cjs");
  bundle(join(root, "test/bench/run.ts"), outfile);
  const task = values.against
    ? ["against", ...bundleBoth(values.against), values.against]
    : values.largest
      ? ["largest", values.only]
      : [];
  const { status } = spawnSync(process.execPath, ["--expose-gc", outfile, ...task], {
    stdio: "inherit",
    // As in a browser, memory for typed arrays is kept and used again. By default glibc returns it to the system after
    // every call, and on a virtual machine new pages cost more than the arithmetic to be measured.
    env: { ...process.env, MALLOC_MMAP_THRESHOLD_: "1000000000", MALLOC_TRIM_THRESHOLD_: "2000000000" },
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
