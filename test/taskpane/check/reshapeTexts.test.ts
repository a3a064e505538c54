import { type ReshapeProblem } from "../../../src/cells/reshape/problems";
import { languageTags } from "../../../src/messages/languages";
import { reshapeProblem } from "../../../src/taskpane/check/reshape/reshapeTexts";
import { spokenByCheck } from "../../support/languages";

const long = "A name that is as long as publishers make them, with notes and all, and longer yet";
const problems: readonly ReshapeProblem[] = [
  { kind: "columnMissing", header: long },
  { kind: "tooManyRows", rows: 1234567 },
  { kind: "tooManyColumns", columns: 16385 },
  { kind: "noRows" },
  { kind: "otherParts", header: long, row: 123456, text: long, parts: 12 },
  { kind: "yearTwice", year: 2020, headers: [long, long] },
  { kind: "severalRows", name: long, rows: [100001, 100002], differ: { header: long, values: [long, long] } },
  { kind: "severalRows", name: long, rows: [100001, 100002], differ: null },
  { kind: "textInMean", header: long, row: 100001, text: long },
  { kind: "nameTwice", table: "second", name: long, rows: [100001, 100002] },
];

test.each(languageTags)("what is refused is told in at most 160 characters, with what to do (%s)", (tag) => {
  for (const problem of problems) {
    const text = reshapeProblem(problem, spokenByCheck[tag].reshape);
    expect(`${text.length} ${text}`).toMatch(/^(?:\d{1,2}|1[0-5]\d|160) /);
    // What is wrong, and what to do.
    expect(text.split(/[.。]/).filter(Boolean).length).toBeGreaterThan(1);
  }
});
