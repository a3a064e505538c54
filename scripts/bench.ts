import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";

/**
 * `npm run bench`: bundles the benchmark the way the product is bundled (a loader that rewrites code on the fly
 * would be measured too) and runs it with access to the garbage collector.
 */
const root = resolve(__dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const outfile = join(folder, "run.cjs");
  buildSync({
    entryPoints: [join(root, "test/bench/run.ts")],
    bundle: true,
    platform: "node",
    target: "es2020",
    outfile,
    logLevel: "error",
    define: { BUNDLE_PATH: JSON.stringify(join(root, "dist/functions.js")) },
  });
  const { status } = spawnSync(process.execPath, ["--expose-gc", outfile, ...process.argv.slice(2)], {
    stdio: "inherit",
    // As in a browser, memory for typed arrays is kept and used again. By default glibc returns it to the system after
    // every call, and on a virtual machine new pages cost more than the arithmetic to be measured.
    env: { ...process.env, MALLOC_MMAP_THRESHOLD_: "1000000000", MALLOC_TRIM_THRESHOLD_: "2000000000" },
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
