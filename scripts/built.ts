/** The built add-in for tests and generators: built once, and again only when a source is newer. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock";

const root = join(__dirname, "..");
const dist = join(root, "dist");
const marker = join(dist, "functions.json");

function newest(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

/** Whether dist is there and no source is newer. */
export function isBuilt(): boolean {
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
  const started = new Date();
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const result = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(`The build failed.\n${result.stdout}\n${result.stderr}`);
  // Webpack leaves a file as old as it is where nothing in it has changed.
  utimesSync(marker, started, started);
}

/** The folder of the built add-in. `npm test` builds first and says so through DIST_IS_FRESH. */
export function builtFolder(): string {
  if (process.env.DIST_IS_FRESH !== "1" && !isBuilt()) {
    // Jest's workers ask at the same time: the first builds, the others wait.
    withLock("addin", () => {
      if (!isBuilt()) build();
    });
  }
  return dist;
}

export const builtText = (name: string): string => readFileSync(join(builtFolder(), name), "utf8");
