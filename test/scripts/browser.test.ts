import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../../scripts/browser";

const before = process.env.CHROME_PATH;

afterEach(() => {
  if (before === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = before;
});

test("CHROME_PATH decides", () => {
  process.env.CHROME_PATH = process.execPath;
  expect(findBrowser()).toBe(process.execPath);
});

test("a CHROME_PATH that leads nowhere is said, not passed over", () => {
  process.env.CHROME_PATH = "/nowhere/chrome";
  expect(() => findBrowser()).toThrow("CHROME_PATH is /nowhere/chrome, and there is no such file.");
});

// Elsewhere browsers are looked for in other places.
(process.platform === "linux" ? test : test.skip)(
  "one without windows is taken for tests, a whole one for pictures",
  () => {
    delete process.env.CHROME_PATH;
    const { PATH } = process.env;
    const folder = mkdtempSync(join(tmpdir(), "browsers-"));
    try {
      for (const name of ["chromium", "chromium-headless-shell", "google-chrome"])
        writeFileSync(join(folder, name), "");
      process.env.PATH = folder;
      expect([findBrowser(true), findBrowser()]).toEqual(
        ["chromium-headless-shell", "google-chrome"].map((name) => join(folder, name)),
      );
    } finally {
      process.env.PATH = PATH;
      rmSync(folder, { recursive: true });
    }
  },
);
