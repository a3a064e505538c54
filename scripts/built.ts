/** The built add-in for tests and generators: built once, and again only when a source is newer. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const dist = join(root, "dist");
const marker = join(dist, "functions.json");
const lock = join(root, "node_modules", ".cache", "employment-indices-build");

function newest(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

function isFresh(): boolean {
  if (!existsSync(marker)) return false;
  const sources = [
    "src",
    "scripts/webpack",
    "docs",
    "webpack.config.js",
    "manifest.xml",
    "manifest.dev.xml",
    "package.json",
  ];
  return sources.every((path) => newest(join(root, path)) <= statSync(marker).mtimeMs);
}

function build(): void {
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const result = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(`The build failed.\n${result.stdout}\n${result.stderr}`);
}

/** Jest's workers ask at the same time: the first builds, the others wait. */
function withLock(work: () => void): void {
  mkdirSync(join(root, "node_modules", ".cache"), { recursive: true });
  const deadline = Date.now() + 120_000;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const abandoned = existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 120_000;
      if (abandoned || Date.now() > deadline) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** The folder of the built add-in. `npm test` builds first and says so through DIST_IS_FRESH. */
export function builtFolder(): string {
  if (process.env.DIST_IS_FRESH !== "1" && !isFresh()) {
    withLock(() => {
      if (!isFresh()) build();
    });
  }
  return dist;
}

export const builtText = (name: string): string => readFileSync(join(builtFolder(), name), "utf8");
