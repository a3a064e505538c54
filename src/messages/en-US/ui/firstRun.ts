export const firstRun = {
  title: "Measure job quality where your data are",
  points: [
    "One formula scores every row of a table",
    "Drag a weight and watch ranks move, here and in the sheet",
    "Weights stay in cells: visible, printable, yours",
  ],
  insertSample: "Insert sample data",
  insertSampleHint: "Ten industries and three presets on new sheets",
  skip: "Use my own table",
  noTables: "This workbook has no table yet.",
  sampleNotes: [
    "Worked example: pay, conditions, benefits, satisfaction and training in ten industries",
    "Illustrative figures with round numbers.",
  ],
  /** The sample's headers, presets and sheets where they are not the English ones. */
  sampleWords: new Map<string, string>() as ReadonlyMap<string, string>,
};
