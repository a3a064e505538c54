import { type Answers, decisionsOf, firstAnswers } from "../../../src/cells/check/answers";
import { checkTable } from "../../../src/cells/check/checkTable";
import { answersAgain, rememberedAnswers } from "../../../src/cells/check/remembered";
import { cellsOf } from "../../fixtures/tables/layout";

const drawing = `
Area    | Year | Pay    | Rest   | Staff  | Top       | Trust | Words
Total   | 2020 | '1,234 | '12 b  | '5万   | >=100     | 1     | agree
North   | 2020 | '2,345 | '11 u  | '7     | 90        | 2     | disagree
South   | 2020 | '3,456 | –      | '3万   | 80        | 3     | agree
East    | 2020 | '4,567 | 9      | '3万   | 80        | 4     | disagree
North   | 2021 | '5,678 | #      | '3万   | 80        | 99    | agree
South   | 2021 | '1,345 | 9      | '3万   | 80        | 1     | agree
East    | 2021 | '2,456 | 9      | '3万   | 80        | 2     | disagree
West    | 2020 | '3,567 | 9      | '3万   | 80        | 3     | agree
West    | 2021 | '4,678 | 9      | '3万   | 80        | 2     | agree
Coast   | 2020 | '5,789 | 9      | '3万   | 80        | 1     | agree`;

const values = cellsOf(drawing);
const check = checkTable(values);

const answers: Answers = {
  separators: new Map([[2, "comma"]]),
  flags: new Map([
    ["b", "missing"],
    ["u", "use"],
  ]),
  symbols: new Map<string, "leaveOut" | number>([
    ["–", 0],
    ["#", "leaveOut"],
  ]),
  units: new Map([
    [
      4,
      new Map([
        ["万", 10000],
        ["", null],
      ]),
    ],
  ]),
  bounds: "limit",
  codes: new Map([[6, new Map([[99, "value"]])]]),
  scales: new Map([
    [
      7,
      new Map([
        ["agree", 2],
        ["disagree", null],
      ]),
    ],
  ]),
  staying: new Set([1]),
  only: "2020",
};

const kept = rememberedAnswers(values, check, answers).flatMap(({ answers: own }) => own);

test("every kind of answer is kept, by names and in words of no language", () => {
  expect(check.questions.map(({ kind }) => kind)).toEqual([
    ...["units", "separator", "flags", "symbol", "symbol", "bounds", "code", "scale", "totals", "repeated"],
  ]);
  expect(kept).toEqual([
    ["unit", "Staff", "万", 10000],
    ["unit", "Staff", "", "missing"],
    ["separator", "Pay", "", "comma"],
    ["flag", "", "b", "missing"],
    ["flag", "", "u", "use"],
    ["symbol", "", "–", 0],
    ["symbol", "", "#", "leaveOut"],
    ["bounds", "", "", "limit"],
    ["code", "Trust", 99, "value"],
    ["scale", "Words", "agree", 2],
    ["scale", "Words", "disagree", "missing"],
    ["row", "", "total", "stays"],
    ["rows", "Year", "2020", "only"],
  ]);
});

test("the same answers come of it again", () => {
  const again = answersAgain(kept, values, check);
  expect(again).toEqual({ answers, former: 10 });
  expect(decisionsOf(values, check, again.answers)).toEqual(decisionsOf(values, check, answers));
});

test("they hold where rows and columns have moved, and what is new is asked", () => {
  const moved = [["Title"], [], ...values.map((row, i) => [i === 3 ? "12.5 x" : row[3], ...row])].map(
    (row) => [...row, ...new Array<string>(9 - row.length).fill("")],
  );
  moved[2][0] = "New";
  const fresh = checkTable(moved);
  const again = answersAgain(kept, moved, fresh);
  expect(again.answers.separators).toEqual(new Map([[3, "comma"]]));
  expect(again.answers.codes).toEqual(new Map([[7, new Map([[99, "value"]])]]));
  expect(again.answers.staying).toEqual(new Set([3]));
  expect(again.answers.flags.get("b")).toBe("missing");
});

test("answers that nobody could have given stand for nothing", () => {
  const wrong = [
    ["separator", "Pay", "", "semicolon"],
    ["flag", "", "b", "perhaps"],
    ["symbol", "", "–", "many"],
    ["bounds", "", "", 7],
    ["nonsense", "", "", ""],
  ] as const;
  expect(answersAgain(wrong, values, check).answers).toEqual(firstAnswers(check));
});

test("half a scale is asked anew: a word that has come has no place on it", () => {
  const half = kept.filter(([, , text]) => text !== "disagree");
  expect(answersAgain(half, values, check).answers.scales).toEqual(new Map());
});
