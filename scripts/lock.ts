import fs from "node:fs";
import path from "node:path";

const folder = path.join(__dirname, "..", "node_modules", ".cache", "employment-indices");

/** Runs something that only one process may do at a time, such as building into dist; the others wait. */
export function withLock<Result>(name: string, act: () => Result): Result {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.lock`);
  while (!taken(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  const giveBack = () => fs.rmSync(file, { force: true });
  let result: Result;
  try {
    result = act();
  } catch (error) {
    giveBack();
    throw error;
  }
  if (result instanceof Promise) return result.finally(giveBack) as Result;
  giveBack();
  return result;
}

function taken(file: string): boolean {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const holder = holderOf(file);
  // Nobody else of this process could give it back while it waits.
  if (holder === process.pid) throw new Error(`${file} is held by this process`);
  if (holder !== null && !isRunning(holder)) fs.rmSync(file, { force: true });
  return false;
}

/** null where the file is gone again, or not written yet. */
function holderOf(file: string): number | null {
  try {
    return Number(fs.readFileSync(file, "utf8")) || null;
  } catch {
    return null;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
