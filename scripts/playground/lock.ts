import fs from "node:fs";
import path from "node:path";
import { fromProject } from "./paths";

const folder = fromProject("node_modules", ".cache", "employment-indices");
/** A lock this old, in milliseconds, belongs to a process that was ended before it could give it back. */
const stale = 120_000;

/** Runs something that only one process may do at a time, such as building into dist. */
export async function withLock<Result>(name: string, act: () => Result | Promise<Result>): Promise<Result> {
  fs.mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, `${name}.lock`);
  while (!take(lock)) await new Promise((resolve) => setTimeout(resolve, 100));
  try {
    return await act();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const taken = fs.statSync(lock, { throwIfNoEntry: false });
    if (taken && Date.now() - taken.mtimeMs > stale) fs.rmSync(lock, { force: true });
    return false;
  }
}
