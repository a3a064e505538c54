import { act, screen, waitFor, within } from "@testing-library/react";
import { keyOf } from "../../../src/cells/tables/names";
import { matrixFromRows } from "../../../src/core/matrix";
import { qualityIndex } from "../../../src/core/qei";
import { columnNames } from "../../../src/workbook/tables/firstRow";
import * as europe from "../../fixtures/tables/europe";
import * as firms from "../../fixtures/tables/firms";
import { cellsOf, type LookAlike } from "../../fixtures/tables/layout";
import * as unitedStates from "../../fixtures/tables/unitedStates";
import * as world from "../../fixtures/tables/world";
import { renderPane, says } from "../renderPane";

const all: LookAlike[] = [europe, unitedStates, world, firms].flatMap((each) => Object.values(each));

/** What a reader of the publishers' notes chooses for each symbol, by the labels of the pane. */
const meanings: Readonly<Record<string, string>> = { "#": "208000", "—": "0" };

type Pane = Awaited<ReturnType<typeof renderPane>>;

/** Answers every question of cells that is open, as the notes of the table say. */
async function answer({ user, fill }: Pane, table: LookAlike) {
  const cards = () => within(screen.getByRole("region", { name: "To decide" })).getAllByRole("region");
  if (screen.queryByRole("region", { name: "To decide" }) === null) return;
  for (const card of cards()) {
    const title = card.getAttribute("aria-label") ?? "";
    const symbol = /^“(.+)” in \d/.exec(title)?.[1];
    const lists = () => within(card).queryAllByRole<HTMLSelectElement>("combobox");
    if (symbol !== undefined) {
      const meaning = table.publisher.startsWith("ONS") ? "Missing" : (meanings[symbol] ?? "Missing");
      const isNumber = Number(meaning) > 0;
      await user.selectOptions(lists()[0], isNumber ? "Another number" : meaning);
      if (isNumber) await fill(within(card).getByRole("textbox", { name: "Number" }), meaning);
    } else if (title === "Numbers with a flag") {
      for (const list of lists()) if (list.value === "") await user.selectOptions(list, "Missing");
    } else if (title.startsWith("Bounds")) await user.selectOptions(lists()[0], "Use the limit");
    else if (title.endsWith("words of a scale")) {
      await user.selectOptions(lists()[0], "Read as numbers");
      // The survey has no middle answer.
      await fill(within(card).getByRole("textbox", { name: "Value of “Strongly Agree”" }), "4");
      await fill(within(card).getByRole("textbox", { name: "Value of “Agree”" }), "3");
    }
  }
}

test.each(all)(
  "$publisher: from the selection to the numbers of the table made by hand, and their ranking",
  async (table) => {
    const pane = await renderPane({ tables: [] });
    const { workbook, press, store } = pane;
    workbook.cells.Sheet1 = cellsOf(table.pasted);
    workbook.selection = { sheet: "Sheet1" };
    const before = JSON.stringify(workbook.cells.Sheet1);
    await press("Use the selection");
    const [names, ...body] = cellsOf(table.clean);
    await waitFor(() => {
      const { checking, asked, data, busy } = store.getState();
      expect(busy).toBe(false);
      expect(checking ?? asked ?? data).not.toBeNull();
    });
    // Some tables can be taken as they are.
    const { checking, data } = store.getState();
    if (checking === null) await act(() => store.actions.check(({ open }) => open(data?.name ?? null)));
    await screen.findByRole("heading", { name: /^Check of/ });
    await answer(pane, table);
    await press("Make the clean sheet");
    await says(/^Table .+_clean is made of /);
    const made = store.getState().data?.name ?? "";
    const { header, rows } = workbook.table(made);
    // The names of the units come first, whatever stands before them in the source: codes are no names.
    const byHand = columnNames(names.map(String), "Column").map(keyOf);
    const order = header.map((name) => byHand.indexOf(keyOf(name)));
    expect([...order].sort((a, b) => a - b)).toEqual(byHand.map((_, i) => i));
    const written = body.map((row) => order.map((at) => row[at]));
    expect(rows).toEqual(
      written.map((row) => row.map((cell) => (typeof cell === "string" ? cell.trim() : cell))),
    );
    await says(`${header[0]} names the rows.`);
    expect(made).toMatch(/_clean$/);
    const source = workbook.cells.Sheet1 ?? [workbook.content[0].header, ...workbook.content[0].rows];
    expect(JSON.stringify(source)).toBe(before);

    // On to the ranking, with the indicators that the pane proposes, all of them better when higher.
    const indicators = header.flatMap((name, at) => {
      const box = screen.queryByRole<HTMLInputElement>("checkbox", { name: `Use ${name}` });
      return box?.checked ? [at] : [];
    });
    await press("All: higher is better");
    await press("Create weights table");
    const list = await screen.findByRole("list", { name: "Ranking of the units" });
    const shown = within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent.replace(" ◌", ""));
    const scored = shown.filter((unit) => !unit.endsWith("No score"));
    const byRank = rankedByHand(written, indicators);
    // A long list unfolds from its first units.
    expect(scored.length).toBeGreaterThanOrEqual(Math.min(byRank.length, 5));
    scored.forEach((unit, i) => {
      const { name, place } = byRank[i];
      // A row of a panel is named with its year.
      expect(unit.startsWith(name)).toBe(true);
      expect(unit).toContain(place);
    });
  },
);

/** Rank, name and score of the units of the table made by hand, best first: indicators of equal weight, higher is better. */
function rankedByHand(rows: ReturnType<typeof cellsOf>, indicators: readonly number[]) {
  const data = rows.map((row) => indicators.map((at) => (row[at] === "" ? NaN : Number(row[at]))));
  const { scores } = qualityIndex(matrixFromRows(data), {
    weights: new Float64Array(indicators.length).fill(1),
    directions: indicators.map(() => 1 as const),
    ...{ coverage: 2 / 3, goalposts: null, normalization: "minmax", aggregation: "arithmetic" },
  });
  const units = rows
    .map(([name], i) => ({ name: String(name).trim(), score: scores[i] }))
    .filter(({ score }) => !Number.isNaN(score))
    .sort((one, other) => other.score - one.score);
  const rankOf = (score: number) => 1 + units.filter((each) => each.score > score + 1e-9).length;
  return units.map(({ name, score }) => ({
    name,
    place: `, rank ${rankOf(score)} of ${units.length}, index ${score.toFixed(1)}`,
  }));
}
