import { screen, waitFor, within } from "@testing-library/react";
import { spoken } from "../../support/languages";
import { renderPane, says } from "../renderPane";
import { publishedOn } from "./regions";

const data = {
  name: "Panel",
  sheet: "Panel",
  header: ["Region", "Year", "Country", "Pay", "Safety"],
  rows: [
    ["North", 2020, "A", 20, 40],
    ["South", 2020, "B", 40, 30],
    ["North", 2021, "A", 100, 100],
    ["South", 2021, "B", 0, 0],
  ],
};
const weights = {
  name: "Weights",
  sheet: "Presets",
  header: ["Indicator", "Direction", "Low", "High", "Mine"],
  rows: [
    ["Pay", 1, "auto", "auto", 0.5],
    ["Safety", 1, "auto", "auto", 0.5],
  ],
};

async function opened(language: "en-US" | "zh-CN" = "en-US") {
  const pane = await renderPane({ view: "analyze", tables: [data, weights], language });
  await pane.unfold(spoken[language].analyze.compareBy);
  return { ...pane, text: spoken[language].compareBy };
}
const rows = (name: string) =>
  within(screen.getByRole("region", { name }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));
/** The button behind the table of means; the last one is that of the group. */
const insertMeans = () => screen.getAllByRole("button", { name: "Insert as values" }).at(-2)!;
const members = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

test.each(["en-US", "zh-CN"] as const)(
  "years have their means, ranks within and the way of one unit through them (%s)",
  async (language) => {
    const { select, text } = await opened(language);
    // By hand: both indicators from 0 to 100 with half the weight each.
    expect(rows(text.title("Year"))).toEqual([
      ["2020", "2", "32.5", "30.0", "35.0"],
      ["2021", "2", "50.0", "0.0", "100.0"],
    ]);
    expect(members(text.within("2021", 2))).toEqual(["1North100.0", "2South0.0"]);
    await select(text.show, "2020");
    expect(members(text.within("2020", 2))).toEqual(["1South35.0", "2North30.0"]);
    await select(text.path, "South");
    expect(members("South")).toEqual([text.at("2020", "1", 2, "35.0"), text.at("2021", "2", 2, "0.0")]);
    await select(text.column, "Country");
    expect(rows(text.title("Country")).map(([name, , mean]) => [name, mean])).toEqual([
      ["A", "65.0"],
      ["B", "17.5"],
    ]);
    await says(text.between("42%", "Country"));
  },
);

test("means follow the weights, and are inserted as values", async () => {
  const { open, weigh, user, unfold, workbook, text } = await opened();
  await open("Weights");
  await weigh("Pay", "100");
  await open("Analyze");
  await unfold("By year or group");
  await says(text.note);
  expect(rows(text.title("Year"))[0]).toEqual(["2020", "2", "30.0", "20.0", "40.0"]);
  await user.click(insertMeans());
  await waitFor(() => expect(workbook.published).toHaveLength(1));
  const added = publishedOn(workbook);
  expect(added.header).toEqual(["Year", "Mean", "Lowest", "Highest", "Units"]);
  expect(added.rows[0]).toEqual([2020, 30, 20, 40, 2]);
  // Years as a line over numbers, a mean each.
  expect(workbook.published[0].chart).toMatchObject({
    kind: "line",
    title: "Mean of the index by Year",
    source: { column: 0, columns: 2 },
  });
});

test("groups are published from the highest mean to the lowest, with bars and how much lies between them", async () => {
  const { user, select, workbook, text } = await opened();
  await select(text.column, "Country");
  await says(text.note);
  await user.click(insertMeans());
  await waitFor(() => expect(workbook.published).toHaveLength(1));
  const { header, rows: written } = publishedOn(workbook);
  expect(header).toEqual(["Country", "Mean", "Lowest", "Highest", "Units"]);
  expect(written.map(([name, mean]) => [name, mean])).toEqual([
    ["A", 65],
    ["B", 17.5],
  ]);
  const [{ chart, lines }] = workbook.published;
  expect(chart).toMatchObject({ kind: "bars", title: "Mean of the index by Country" });
  expect(lines[1].cell).toBe(text.between("42%", "Country"));
});

test.each(["en-US", "zh-CN"] as const)(
  "the ranking within one group is published with the ranks of all beside it, and is no data to index (%s)",
  async (language) => {
    const { user, select, workbook, text } = await opened(language);
    const { analyze, pane, weights: words } = spoken[language];
    await select(text.show, "2020");
    const group = screen.getByRole("region", { name: text.within("2020", 2) });
    await user.click(within(group).getByRole("button", { name: analyze.insertCopy }));
    await waitFor(() => expect(workbook.published).toHaveLength(1));
    const { name, header, rows: written, chart, above } = publishedOn(workbook);
    expect(name).toBe(text.members("2020"));
    expect(header).toEqual([text.rank, "Region", text.index, text.rankOfAll]);
    // By hand: South 40 and 30, North 20 and 40; North of 2021 is first of all with 100, and South of 2021 last with 0.
    expect(written).toEqual([
      [1, "South", 35, 2],
      [2, "North", 30, 3],
    ]);
    expect(chart).toMatchObject({
      kind: "bars",
      title: text.members("2020"),
      source: { column: 1, rows: 3, columns: 2 },
    });
    expect(above[1]).toBe(text.note);
    const listed = screen.getByRole<HTMLSelectElement>("combobox", { name: pane.data });
    expect([...listed.options].map(({ value }) => value)).toEqual(["Panel"]);
    await user.click(screen.getAllByRole("button", { name: words.undo }).at(-1)!);
    await waitFor(() => expect(workbook.published).toEqual([]));
  },
);

test("a table without groups says so", async () => {
  const pane = await renderPane({
    view: "analyze",
    tables: [
      {
        ...data,
        header: ["Region", "Id", "Country", "Pay", "Safety"],
        rows: data.rows.map((row, i) => [`R${i}`, 7 * i, `C${i}`, ...row.slice(3)]),
      },
      weights,
    ],
  });
  await pane.unfold("By year or group");
  await says(/^No column of this table puts its units into groups/);
});
