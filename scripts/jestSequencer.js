const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * Files that take long for their size, the longest first. Where nothing has run yet, jest goes by size, and one of these
 * would be started last and keep one core waiting for the other.
 */
const longest = [
  "e2e/pane/accessible.test.ts",
  "e2e/sharing/portable.test.ts",
  "e2e/sharing/accessible.test.ts",
  "e2e/pane/newcomer.test.ts",
  "e2e/sharing/scan.scale.test.ts",
  "e2e/pane/speed.scale.test.ts",
  "e2e/pane/checkTable.test.ts",
  "e2e/pane/dimensions.test.ts",
  "workbook/sharing/largeWrites.scale.test.ts",
  "sharing/portableTables.test.ts",
  "sharing/powerQuery/reshaping/reshapePowerQuery.test.ts",
  "taskpane/weights/starting.test.tsx",
  "taskpane/shared/insertBar.test.tsx",
  "sharing/sql/million.scale.test.ts",
  "functions/quality/robustness.test.ts",
  "sharing/sql/names.test.ts",
  "contract/formulaText.test.ts",
].map((path) => join(__dirname, "..", "test", path));

for (const path of longest) if (!existsSync(path)) throw new Error(`scripts/jestSequencer.js names ${path}`);

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (tests.some((test) => this.time(test) !== undefined)) return sorted;
    const place = ({ path }) => (longest.includes(path) ? longest.indexOf(path) : longest.length);
    return sorted.sort((a, b) => place(a) - place(b));
  }
};
