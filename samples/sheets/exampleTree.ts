import { tenIndustries, tenIndustriesSource } from "../data/tenIndustries";
import { generalFormat, head, headings, sheet, spill } from "../layout";
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
const presetCell = "F7";
const chosen = overTables({
  index: { dataTable: jobsIndex.dataTable, presetsTable: tree.name },
  preset: presetCell,
});

/** The formula that defines QEI, and the normalized index, of dimensions that are made of indicators. */
export const exampleTree: SampleSheet = {
  ...sheet(
    "Worked example as a tree",
    [{ name: tree.name, range: `A6:D${6 + tree.rows.length}` }],
    [110, 110, 90, 100, 30, 110, 30, 90, 95, 95, 80, 30, 90, 80, 90, 80],
    head({
      title: "The ten industries once more: five indicators in two dimensions",
      shows: `Choose a preset in ${presetCell}: the scores of both dimensions and of the index follow.`,
      source: tenIndustriesSource,
      remark:
        "As they are and summed, Example is the definition to the letter: 3,001.90 for industry A, of which Rewards are 3,000.30. Work first counts Work twice.",
    }),
    { at: "A6", rows: [tree.header], style: "heading" },
    { at: "A7", rows: tree.rows },
    headings("F6", "Preset"),
    { at: presetCell, rows: [["Example"]], style: "choice" },
    { at: "H5", rows: [["as they are, summed"]], style: "note" },
    spill("H6", `=QEI.SCORES(${chosen}, "none", "sum")`, tenIndustries.length + 1, 4, [
      generalFormat,
      "#,##0.00",
      "#,##0.00",
      "0.00",
    ]),
    { at: "M5", rows: [["0 = lowest here, 100 = highest"]], style: "note" },
    spill("M6", `=QEI.SCORES(${chosen})`, tenIndustries.length + 1, 4),
  ),
  choices: [{ at: presetCell, from: "C6:D6" }],
};
