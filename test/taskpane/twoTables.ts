/** A weights table of these indicators, on a sheet of its own. */
const weights = (name: string, indicators: readonly string[]) => ({
  name,
  sheet: "Presets",
  header: ["Indicator", "Direction", "Low", "High", "Mine"],
  rows: indicators.map((indicator, i) => [indicator, 1, "auto", "auto", i + 1]),
});
const data = (name: string, sheet: string, indicators: readonly string[]) => ({
  name,
  sheet,
  header: ["Unit", ...indicators],
  rows: [
    ["North", ...indicators.map((_, i) => i + 1)],
    ["South", ...indicators.map((_, i) => 7 - i)],
  ],
});
/** Two data tables with weights on sheets of their own, and one without on the sheet of the first. */
export const twoTables = [
  data("Jobs", "Work", ["Pay", "Hours"]),
  weights("JobsWeights", ["Pay", "Hours"]),
  data("Countries", "World", ["Trust", "Safety"]),
  weights("CountriesWeights", ["Trust", "Safety"]),
  data("Notes", "Work", ["Pages"]),
];
