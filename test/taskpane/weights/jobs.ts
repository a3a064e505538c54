import { screen, within } from "@testing-library/react";
import { matrixFromRows } from "../../../src/core/matrix";
import { qualityIndex } from "../../../src/core/qei";
import { sampleTables, valueOf } from "../renderPane";

export const [jobs] = sampleTables();
const data = matrixFromRows(jobs.rows.map((row) => row.slice(1, 6).map(Number)));

/** Scores of the ten industries by these weights, from the core. */
export const scoresBy = (weights: readonly unknown[], aggregation: "arithmetic" | "min" = "arithmetic") =>
  Array.from(
    qualityIndex(data, {
      weights: Float64Array.from(weights as number[]),
      directions: [1, 1, 1, 1, 1],
      normalization: "minmax",
      aggregation,
      goalposts: null,
      coverage: 2 / 3,
    }).scores,
  );

export const percent = (name: string) => valueOf(`Weight of ${name} in per cent`);
export const rankingShown = (list = "Ranking of the units") =>
  within(screen.getByRole("list", { name: list }))
    .getAllByRole("listitem")
    .map((item) => {
      const shown = item.cloneNode(true) as HTMLElement;
      // Of what its bar is made is said where it is looked at.
      shown.querySelectorAll("[data-points]").forEach((points) => points.remove());
      return shown.textContent;
    });

/** The first five places by these scores are shown, each with its name and score. */
export function expectRanking(scores: readonly number[]): void {
  const places = scores.map((score, row) => ({ score, name: String(jobs.rows[row][0]) }));
  places.sort((a, b) => b.score - a.score);
  rankingShown().forEach((text, place) => {
    expect(text).toContain(places[place].score.toFixed(1));
    expect(text).toContain(places[place].name);
  });
  expect(rankingShown()).toHaveLength(5);
}
