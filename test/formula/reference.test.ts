import { innermostBrackets, referenceOf } from "../../src/formula/reference";
import { tablesIn } from "../../src/taskpane/state/errorReason";

test("brackets within brackets, and signs behind an apostrophe", () => {
  expect(innermostBrackets("T[[#Headers],[a'[b'']:[c d]]")).toEqual(["#Headers", "a'[b''", "c d"]);
  expect(innermostBrackets("T[Pay]+U[x]]")).toEqual(["Pay", "x"]);
  expect(innermostBrackets("T[a'")).toEqual([]);
  expect(referenceOf("T[[#Data],[a'[b']]]")).toMatchObject({ table: "T" });
});

test("tables of a formula are named once, those in texts not at all", () => {
  expect(
    tablesIn('=QEI(Jobs[[a]:[b]],XLOOKUP("No[x]",Weights[Indicator],Jobs[c])) & [Book]Sheet!A1'),
  ).toEqual(["Jobs", "Weights"]);
});
