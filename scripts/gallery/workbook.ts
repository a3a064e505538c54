import type { SampleWorkbook } from "../../samples/types";

const regions = [
  ["North", 3120, 71, 24, 68, 9, 41],
  ["East", 2480, 64, 18, 59, 14, 44],
  ["South", 2210, 58, 15, 61, 21, 45],
  ["West", 3410, 77, 27, 72, 7, 39],
  ["Coast", 2890, 69, 22, 66, 11, 42],
  ["Hills", 2350, 73, 20, 74, 8, 40],
  ["Lakes", 2670, 66, 25, 63, 12, 38],
  ["Capital", 3980, 62, 29, 57, 10, 46],
] as const;

/** Invented regions, with dimensions: what the pictures of the pane show. */
export const galleryWorkbook: SampleWorkbook = {
  sheets: [
    {
      name: "Regions",
      blocks: [
        {
          at: "A1",
          rows: [
            [
              "Region",
              "Country",
              "Pay",
              "Autonomy",
              "Leave days",
              "Satisfaction",
              "Accidents",
              "Weekly hours",
            ],
          ],
        },
        {
          at: "A2",
          rows: regions.map(([region, ...figures], i) => [region, i % 2 === 0 ? "A" : "B", ...figures]),
        },
      ],
      tables: [{ name: "Regions", range: `A1:H${regions.length + 1}` }],
    },
    {
      name: "Weights",
      blocks: [
        { at: "A1", rows: [["Locked presets: Equal"]] },
        {
          at: "A3",
          rows: [
            [
              "Indicator",
              "Dimension",
              "Direction",
              "Low",
              "High",
              "Equal",
              "Balanced",
              "Pay first",
              "Time first",
            ],
            ["Rewards", null, null, null, null, 1, 0.4, 0.7, 0.2],
            ["Pay", "Rewards", 1, "auto", "auto", 1, 0.7, 0.9, 0.4],
            ["Leave days", "Rewards", 1, "auto", "auto", 1, 0.3, 0.1, 0.6],
            ["Work", null, null, null, null, 1, 0.35, 0.2, 0.7],
            ["Autonomy", "Work", 1, "auto", "auto", 1, 0.4, 0.5, 0.1],
            ["Accidents", "Work", -1, "auto", "auto", 1, 0.35, 0.3, 0.2],
            ["Weekly hours", "Work", -1, "auto", "auto", 1, 0.25, 0.2, 0.7],
            ["Satisfaction", null, 1, 0, 100, 1, 0.25, 0.1, 0.1],
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A3:I11" }],
    },
    {
      name: "Cities",
      blocks: [
        {
          at: "A1",
          rows: [
            ["City", "Rent", "Commute", "Trust"],
            ["Port", 14.5, 38, 61],
            ["Hill", 9.8, 24, 70],
            ["Mill", 11.2, 29, 66],
            ["Dale", 8.4, 33, 58],
          ],
        },
      ],
      tables: [{ name: "Cities", range: "A1:D5" }],
    },
  ],
};
