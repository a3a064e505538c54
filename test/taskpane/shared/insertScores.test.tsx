import { act, waitFor } from "@testing-library/react";
import { type ChoiceWords } from "../../../src/taskpane/state/index/inserting";
import { renderPane, sampleTables } from "../renderPane";

const [jobs, weights] = sampleTables();
const tables = "Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]]";

test("an index with dimensions offers their scores, with units and dimensions named by the function", async () => {
  const [first, ...others] = weights.header;
  const parts = ["Rewards", "Rewards", "Place", "Place", ""];
  const tree = {
    ...weights,
    header: [first, "Dimension", ...others],
    rows: weights.rows.map(([name, ...cells], i) => [name, parts[i], ...cells]),
  };
  const { choose, store, workbook } = await renderPane({ tables: [jobs, tree] });
  await choose("Where to insert", "Scores of dimensions, beside the table");
  await waitFor(() => expect(workbook.inserted).toHaveLength(1));
  expect(workbook.inserted[0]).toMatchObject({
    formula: `=QEI.SCORES(${tables}, Weights[[#Headers],[Balanced]])`,
    headings: [],
    format: ["General", "0.0", "0.0", "0.0"],
    names: jobs.rows.map(([name]) => name),
  });
  const words: ChoiceWords = { heading: "Preset", prompt: "Choose a preset." };
  await act(async () => void (await store.actions.insertScores(words)));
  expect(workbook.inserted[1].choice).toMatchObject({
    ...words,
    formula: `=QEI.SCORES(${tables}, $K$5)`,
    title: null,
  });
});
