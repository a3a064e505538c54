import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { withLock } from "../../scripts/lock";

const name = `test-${process.pid}`;
const file = path.join(__dirname, "../../node_modules/.cache/employment-indices", `${name}.lock`);

test("a lock is held while something runs, and given back whatever comes of it", () => {
  expect(withLock(name, () => fs.existsSync(file))).toBe(true);
  expect(fs.existsSync(file)).toBe(false);
  const fail = () => {
    throw new Error("failed");
  };
  expect(() => withLock(name, fail)).toThrow("failed");
  expect(fs.existsSync(file)).toBe(false);
});

test("it is held until a promise is settled, and waiting for oneself is refused", async () => {
  const running = withLock(name, () => new Promise<string>((resolve) => setTimeout(resolve, 20, "done")));
  expect(() => withLock(name, () => undefined)).toThrow(/held by this process/);
  expect(await running).toBe("done");
  expect(fs.existsSync(file)).toBe(false);
});

test("the lock of a process that was ended is taken over", () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  fs.writeFileSync(file, String(pid));
  expect(withLock(name, () => fs.readFileSync(file, "utf8"))).toBe(String(process.pid));
});
