import { screen, waitFor, within } from "@testing-library/react";
import { cellsOf } from "../../fixtures/tables/layout";
import { asheWeekly, eurostat } from "../../fixtures/tables/europe";
import { engagement } from "../../fixtures/tables/firms";
import { occupations, wages } from "../../fixtures/tables/unitedStates";
import { renderPane, says } from "../renderPane";

/** The check of these cells, as *Use the selection* opens it. */
async function open(drawing: string, options: Parameters<typeof renderPane>[0] = { tables: [] }) {
  const pane = await renderPane(options);
  pane.workbook.cells.Sheet1 = cellsOf(drawing);
  pane.workbook.selection = { sheet: "Sheet1" };
  await pane.press("Use the selection");
  await screen.findByRole("heading", { name: /^Check of/ });
  return pane;
}

const card = async (title: string) => within(await screen.findByRole("region", { name: title }));

const lines = (section: string) =>
  within(screen.getByRole("region", { name: section }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

test("what is done without asking is one line a step, and unfolds to its cells, which can be shown", async () => {
  const { user, workbook } = await open(`
Employees of a firm
Name | Age | Salary
Ann  | '55 | $141,604
Ben  | n/a | $99,975
Cem  | '50 | $163,099
Note: all as text.`);
  expect(lines("Done without asking")).toEqual([
    "Row 1 is left out as a title.",
    "Row 6 is left out as a note.",
    "5 cells of text read as numbers",
    "1 cell read as missing",
    "Salary: the unit $ goes to the name of the column.",
  ]);
  await user.click(screen.getByText("5 cells of text read as numbers"));
  const cell = await screen.findByRole("button", { name: "“$99,975” in C4" });
  expect(cell.title).toBe("Show C4");
  await user.click(cell);
  await waitFor(() => expect(workbook.checked.shown).toEqual([{ sheet: "Sheet1", row: 3, column: 2 }]));
  expect(workbook.writes).toEqual([]);
});

test("symbols have no default; a column is grey until each of its cells has a meaning", async () => {
  const { user } = await open(asheWeekly.pasted);
  await says("2 questions are open: their cells stay as they are.");
  expect(lines("Not in the index").slice(0, 4)).toEqual([
    "Pay (£) 2002: 1 cell is no number",
    "conf % 2002: 1 cell is no number",
    "Pay (£) 2003: 2 cells are no numbers",
    "conf % 2003: 2 cells are no numbers",
  ]);
  const first = await card("“!” in 2 cells: what does it mean?");
  const meaning = first.getByRole<HTMLSelectElement>("combobox", { name: "Meaning" });
  expect(meaning.value).toBe("");
  await waitFor(() => expect(first.getByText("The UK ONS writes it where there is no reliable figure.")));
  const [one, two] = screen.getAllByRole<HTMLSelectElement>("combobox", { name: "Meaning" });
  await user.selectOptions(one, "Missing");
  await says("1 question is open: its cells stay as they are.");
  await user.selectOptions(two, "Missing");
  await waitFor(() => expect(lines("Not in the index")).toEqual(["Names of the rows: Area", "Codes: Code"]));
});

test("another number is typed; rows may go instead", async () => {
  const { user, fill, store } = await open(wages.pasted);
  const top = await card("“#” in 2 cells: what does it mean?");
  await user.selectOptions(top.getByRole("combobox"), "Another number");
  await fill(top.getByRole("textbox", { name: "Number" }), "208000");
  const star = await card("“*” in 3 cells: what does it mean?");
  await user.selectOptions(star.getByRole("combobox"), "Leave their rows out");
  await waitFor(() =>
    expect(store.getState().checking?.answers.symbols).toEqual(
      new Map<string, unknown>([
        ["#", 208000],
        ["*", "leaveOut"],
      ]),
    ),
  );
});

test("flags are used but for what is unreliable, which is to be said", async () => {
  await open(eurostat.pasted);
  const flags = await card("Numbers with a flag");
  const chosen = flags
    .getAllByRole<HTMLSelectElement>("combobox")
    .map((list) => [list.labels[0].textContent, list.selectedOptions[0].text]);
  expect(chosen).toEqual([
    ["“b”, 1 cell: break in the series", "Use the number"],
    ["“d”, 1 cell: definition differs", "Use the number"],
    ["“u”, 1 cell: low reliability", "Choose…"],
    ["“bu”, 1 cell: break in the series and low reliability", "Choose…"],
  ]);
});

test("codes, words of a scale, bounds and totals", async () => {
  const { user, fill, store } = await open(engagement.pasted);
  const code = await card("Response: 0 in 2 cells");
  // The words beside it say that it is no answer.
  expect(code.getByRole<HTMLSelectElement>("combobox").selectedOptions[0].text).toBe("No answer: missing");
  const scale = await card("Response Text: words of a scale");
  await user.selectOptions(scale.getByRole("combobox"), "Read as numbers");
  const value = (word: string) =>
    scale.getByRole<HTMLInputElement>("textbox", { name: `Value of “${word}”` });
  // "Not Applicable" has no place on it.
  expect(scale.getAllByRole("textbox")).toHaveLength(4);
  expect([value("Strongly Agree").value, value("Disagree").value]).toEqual(["5", "2"]);
  await fill(value("Strongly Agree"), "4");
  await fill(value("Agree"), "3");
  const scales = () => store.getState().checking?.answers.scales.get(6);
  await waitFor(() =>
    expect(scales()).toEqual(new Map(Object.entries({ ...words, "Strongly Agree": 4, Agree: 3 }))),
  );
  await user.click(scale.getByRole("button", { name: "Turn the scale round" }));
  await waitFor(() =>
    expect(scales()).toEqual(
      new Map(
        Object.entries({
          "Strongly Agree": 1,
          Agree: 2,
          Disagree: 3,
          "Strongly Disagree": 4,
        }),
      ),
    ),
  );
});

const words = { "Strongly Agree": 5, Agree: 4, Disagree: 2, "Strongly Disagree": 1 };

test("rows found as totals are ticked, with what shows it, and may stay", async () => {
  const { user, store } = await open(occupations.pasted);
  const byName = within(screen.getByRole("group", { name: "by their name" }));
  await user.click(byName.getByRole("checkbox", { name: "Leave out Total, all occupations" }));
  expect([...(store.getState().checking?.answers.staying ?? [])]).toEqual([2]);
  await user.click(byName.getByRole("checkbox", { name: "Leave out Total, all occupations" }));
  expect([...(store.getState().checking?.answers.staying ?? [])]).toEqual([]);
  const bounds = await card("Bounds such as “>=” in 2 cells");
  await user.selectOptions(bounds.getByRole("combobox"), "Use the limit");
  await waitFor(() => expect(store.getState().checking?.answers.bounds).toBe("limit"));
});

test("a mark that may be of decimals is asked with both readings, names that come back with their years", async () => {
  const { user, store } = await open(`
Country | Year | Pay
Austria | 2020 | '1.234
Austria | 2021 | '2.015
Belgium | 2020 | '987
Belgium | 2021 | '1.100`);
  const mark = await card("Pay: is the mark a decimal one?");
  await user.selectOptions(mark.getByRole("combobox"), "“1.234” is 1234");
  const names = await card("2 names of Country come back");
  await user.selectOptions(names.getByRole("combobox"), "Only Year 2021");
  await waitFor(() => expect(store.getState().checking?.answers.only).toBe("2021"));
  expect(store.getState().checking?.answers.separators).toEqual(new Map([[2, "comma"]]));
});

test("one of each unit is worth something: plain numbers beside 万", async () => {
  const { fill, store } = await open(`
地区 | 就业人员 | 工资
甲   | '5.3万   | 1
乙   | '120     | 2
丙   | '7万     | 3`);
  const units = await card("就业人员 has several units. What is one of each worth?");
  await fill(units.getByRole("textbox", { name: "One 万" }), "10000");
  await fill(units.getByRole("textbox", { name: "Without a unit" }), "1");
  await waitFor(() =>
    expect(store.getState().checking?.answers.units.get(1)).toEqual(
      new Map([
        ["万", 10000],
        ["", 1],
      ]),
    ),
  );
});

test("nothing is written on Cancel; the cells can be taken as they are", async () => {
  const { press, workbook } = await open("Region | Pay | Trust\nA | 1 | –\nB | 2 | 3\nC | 3 | 4");
  await press("Cancel");
  expect(workbook.writes).toEqual([]);
  await press("Use the selection");
  await press("Use the cells as they are");
  await says("Table Region is made of A1:C4.");
});

test("Data check leads to the check of the data table", async () => {
  const { press } = await renderPane({ view: "analyze" });
  await press("Check the table");
  await screen.findByRole("heading", { name: "Check of Jobs" });
  expect(screen.queryByRole("button", { name: "Use the cells as they are" })).toBeNull();
});
