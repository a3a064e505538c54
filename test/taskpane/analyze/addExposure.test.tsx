import { screen, waitFor } from "@testing-library/react";
import { noteFunction, type OwnFunction } from "../../../src/cells/ownFunctions";
import { esiAiScores } from "../../../src/functions/structure/aiScores";
import { installCustomFunctions } from "../../support/excel";
import { renderPane, says } from "../renderPane";

beforeAll(() => {
  installCustomFunctions();
  noteFunction("ESI.AISCORES", esiAiScores as OwnFunction);
});

const weights = {
  name: "Weights",
  sheet: "Presets",
  header: ["Indicator", "Direction", "Low", "High", "Mine"],
  rows: [
    ["Pay", 1, "auto", "auto", 1],
    ["Hours", -1, "auto", "auto", 1],
  ],
};
const table = (heading: string, codes: readonly unknown[]) => ({
  name: "Jobs",
  sheet: "Jobs",
  header: ["Occupation", heading, "Pay", "Hours"],
  rows: codes.map((code, i) => [`Job ${i + 1}`, code, 2000 + 137 * i, 44 - i] as (string | number)[]),
});
const open = (heading: string, codes: readonly unknown[], options: Parameters<typeof renderPane>[0] = {}) =>
  renderPane({ view: "analyze", tables: [table(heading, codes), weights], ...options });
const title = "AI exposure by occupation";
const settled = () => screen.findByRole("button", { name: "Check the table" });

test("a column of ISCO-08 codes gets the ILO's scores as one formula, with the source and what it has not", async () => {
  const codes = [
    "2512",
    "4110",
    "5131",
    "2512",
    "9629",
    "1111",
    "3115",
    "7115",
    "9999",
    "8332",
    "2221",
    "2341",
  ];
  const { press, workbook } = await open("ISCO-08", codes);
  await says(title);
  await says('"ISCO-08" holds occupation codes (ISCO-08).');
  await says(/Gmyrek/);
  // As the function answers, cell by cell.
  const answers = esiAiScores(
    codes.map((code) => [code]),
    "ilo",
  ).map(([score]) => typeof score === "number");
  expect(answers.filter((found) => !found)).toHaveLength(1);
  await says(
    "11 of 12 rows with a code are in it. Not in it: 9999; their cells show an error that says why.",
  );
  await says(/Exposure is not displacement\. Whether more of it is better or worse, you decide/);
  await press("Add exposure");
  await waitFor(() => expect(workbook.inserted).toHaveLength(1));
  expect(workbook.inserted[0]).toMatchObject({
    formula: '=ESI.AISCORES(Jobs[[ISCO-08]], "ilo")',
    headings: ["AI exposure (ilo)"],
    format: "0.000",
  });
  // It is no indicator: nobody has said which way is better.
  expect(workbook.table("Weights").rows).toHaveLength(2);
});

test("SOC codes have two sources to choose from", async () => {
  const { press, select, workbook } = await open("SOC 2018", [
    "15-1252",
    "43-4051",
    "29-1141",
    "53-3032",
    "11-1011",
  ]);
  await says('"SOC 2018" holds occupation codes (SOC).');
  await says(/Eloundou/);
  await select("Source", "microsoft");
  await says(/Tomlinson/);
  await press("Add exposure");
  await waitFor(() =>
    expect(workbook.inserted[0]?.formula).toBe('=ESI.AISCORES(Jobs[SOC 2018], "microsoft")'),
  );
});

test.each([
  ["wages of four digits", [2512, 2480, 2733, 3105, 2999, 3120]],
  ["years", [2012, 2013, 2014, 2015, 2016, 2017]],
  ["texts", ["high", "low", "middle", "high", "low", "low"]],
  ["two codes only", ["2512", "4110", "2512", "4110"]],
])("%s are no codes of occupations", async (_, cells) => {
  await open("Column", cells);
  await settled();
  expect(screen.queryByText(title)).toBeNull();
});

test("a code of the other classification among them is told in the function's words, and nothing is added", async () => {
  await open("Code", ["15-1252", "43-4051", "29-1141", "53-3032", "11-1011", "2512"]);
  await says(title);
  await says(/2512.*ISCO-08/);
  expect(screen.queryByRole("button", { name: "Add exposure" })).toBeNull();
});

test("it speaks Chinese", async () => {
  await open("ISCO-08", ["2512", "4110", "5131"], { language: "zh-CN" });
  await says("“ISCO-08”列为职业代码（ISCO-08）。");
  await says("3 行代码中有 3 行见于该来源。");
});
