import { tenIndustries, tenIndustriesSource } from "../data/tenIndustries";
import { generalFormat, head, type KeyFigure, rowsBelow, sheet, spill } from "../layout";
import { jobsIndex } from "../presets";
import { overTables } from "../references";
import { type SampleSheet } from "../types";

/** The worked example's weights, its five indicators in two dimensions; a dimension of weight 1 leaves the sum as it is. */
const tree = {
  name: "ExampleTree",
  header: ["Indicator", "Dimension", "Example", "Work first"],
  rows: [
    ["Pay", "Rewards", 0.3, 0.3],
    ["Benefits", "Rewards", 0.1, 0.1],
    ["Conditions", "Work", 0.2, 0.2],
    ["Satisfaction", "Work", 0.1, 0.1],
    ["Training", "Work", 0.1, 0.1],
    ["Rewards", null, 1, 1],
    ["Work", null, 1, 2],
  ],
};
const units = tenIndustries.length;
const { unitRow, headerRow, firstRow } = rowsBelow(3);
const presetCell = "A7";
const leader = (column: string): string => {
  const scores = `${column}${firstRow}:${column}${firstRow + units - 1}`;
  return `=INDEX(Jobs[Industry], XMATCH(MAX(${scores}), ${scores}))`;
};

const figures: readonly KeyFigure[] = [
  { value: "Example", says: "Preset: choose another, and the scores follow", choice: true },
  { value: leader("G"), says: "is the industry that leads as they are, summed" },
  { value: leader("L"), says: "is the industry that leads on the common scale of 0 to 100" },
];
const chosen = overTables({
  index: { dataTable: jobsIndex.dataTable, presetsTable: tree.name },
  preset: presetCell,
});

/** The formula that defines QEI, and the normalized index, of dimensions that are made of indicators. */
export const exampleTree: SampleSheet = {
  ...sheet(
    "Worked example as a tree",
    {
      tables: [{ name: tree.name, range: `A${headerRow}:D${headerRow + tree.rows.length}` }],
      figures,
      room: { E: 30, F: 70, G: 95, H: 95, I: 80, J: 30, K: 70, L: 80, M: 90, N: 80 },
    },
    head({
      title: "The ten industries once more: five indicators in two dimensions",
      shows: `Two levels: choose a preset in ${presetCell}, and the scores of both dimensions and of the index follow.`,
      source: tenIndustriesSource,
      remark:
        "As they are and summed, Example is the definition to the letter: 3,001.90 for industry A, of which Rewards are 3,000.30. Work first counts Work twice.",
    }),
    { at: `A${headerRow}`, rows: [tree.header], style: "heading" },
    { at: `A${firstRow}`, rows: tree.rows },
    { at: `F${unitRow}`, rows: [["as they are, summed"]], style: "note" },
    spill(`F${headerRow}`, `=QEI.SCORES(${chosen}, "none", "sum")`, units + 1, 4, [
      generalFormat,
      "#,##0.00",
      "#,##0.00",
      "0.00",
    ]),
    { at: `K${unitRow}`, rows: [["0 = lowest here, 100 = highest"]], style: "note" },
    spill(`K${headerRow}`, `=QEI.SCORES(${chosen})`, units + 1, 4),
  ),
  choices: [{ at: presetCell, from: `C${headerRow}:D${headerRow}` }],
};
