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
