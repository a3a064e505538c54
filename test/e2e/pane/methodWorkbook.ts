import type { SampleBlock, SampleSheet, SampleWorkbook } from "../../../samples/types";

/** A sheet with one table of its name. */
const sheetOf = (name: string, rows: SampleBlock["rows"]): SampleSheet => ({
  name,
  blocks: [{ at: "A1", rows }],
  tables: [{ name, range: `A1:${String.fromCharCode(64 + rows[0].length)}${rows.length}` }],
});

/** Two tables without presets, with indicators of their own, and one with them. */
export const workbook: SampleWorkbook = {
  sheets: [
    sheetOf("Regions", [
      ["Region", "Pay", "Safety", "Strain"],
      ["North", 2700, 78, 42],
      ["South", 3100, 82, 36],
      ["East", 1900, 61, 49],
      ["West", 2300, 70, 45],
      ["Centre", 2800, 72, 43],
    ]),
    sheetOf("Towns", [
      ["Town", "Wage", "Security", "Stress"],
      ["Alton", 2700, 78, 42],
      ["Barrow", 3100, 82, 36],
      ["Corby", 1900, 61, 49],
      ["Dover", 2300, 70, 45],
      ["Ely", 2800, 72, 43],
    ]),
    sheetOf("Jobs", [
      ["Job", "Income", "Conditions", "Benefits", "Stability", "Training"],
      ["Care", 2100, 61, 40, 70, 12],
      ["Trade", 1900, 66, 35, 58, 20],
      ["Works", 2600, 52, 55, 75, 31],
      ["Office", 3100, 81, 62, 83, 44],
    ]),
    sheetOf("Presets", [
      ["Indicator", "Direction", "Low", "High", "Balanced"],
      ["Income", 1, "auto", "auto", 0.3],
      ["Conditions", 1, "auto", "auto", 0.2],
      ["Benefits", 1, "auto", "auto", 0.2],
      ["Stability", 1, "auto", "auto", 0.15],
      ["Training", 1, "auto", "auto", 0.15],
    ]),
  ],
};
