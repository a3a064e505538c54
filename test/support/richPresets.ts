/** A presets file with more than a presets table has a place for, on every level. */
export const richPresets = {
  type: "employment-indices/presets",
  version: 2,
  source: "Survey of 2025",
  license: "CC BY",
  presets: [
    { name: "Equal", source: "=table 3", color: "blue" },
    { name: "Own", source: "" },
  ],
  indicators: [
    {
      name: "Pay",
      direction: 1,
      low: 0,
      high: "auto",
      weights: [1, 0.7],
      unit: "USD",
      levels: ["P1", { code: 7 }],
    },
    { name: "Training", direction: -1, low: "auto", high: "auto", weights: [1, 0.3] },
  ],
} as const;
