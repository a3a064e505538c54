/**
 * The indices of the sample workbook and their presets. No source prescribes these weights: apart from the worked
 * example's own, they are ours, to be changed.
 */
export interface IndexTable {
  readonly dataTable: string;
  readonly presetsTable: string;
  readonly indicators: readonly PresetRow[];
  /** Names of the weight columns; `Equal` comes first. */
  readonly presets: readonly string[];
}

export interface PresetRow {
  readonly name: string;
  readonly direction: 1 | -1;
  /** One weight per preset, in the order of `presets`. */
  readonly weights: readonly number[];
}

export const jobsIndex: IndexTable = {
  dataTable: "Jobs",
  presetsTable: "Weights",
  presets: ["Equal", "Balanced", "Example"],
  indicators: [
    { name: "Pay", direction: 1, weights: [1, 0.3, 0.3] },
    { name: "Conditions", direction: 1, weights: [1, 0.2, 0.2] },
    { name: "Benefits", direction: 1, weights: [1, 0.15, 0.1] },
    { name: "Satisfaction", direction: 1, weights: [1, 0.2, 0.1] },
    { name: "Training", direction: 1, weights: [1, 0.15, 0.1] },
  ],
};

export const countriesIndex: IndexTable = {
  dataTable: "Countries",
  presetsTable: "CountryWeights",
  presets: ["Equal", "Balanced", "Earnings first"],
  indicators: [
    { name: "Earnings quality", direction: 1, weights: [1, 0.4, 0.5] },
    { name: "Insecurity", direction: -1, weights: [1, 0.3, 0.25] },
    { name: "Job strain", direction: -1, weights: [1, 0.3, 0.25] },
  ],
};

export const industriesIndex: IndexTable = {
  dataTable: "Industries",
  presetsTable: "IndustryWeights",
  presets: ["Equal", "Balanced", "Pay only"],
  indicators: [
    // Pay a year is hours times hourly pay: Balanced counts it once, through the other two.
    { name: "Pay", direction: 1, weights: [1, 0, 1] },
    { name: "Hours", direction: -1, weights: [1, 0.2, 0] },
    { name: "Hourly pay", direction: 1, weights: [1, 0.4, 0] },
    { name: "Labour share", direction: 1, weights: [1, 0.2, 0] },
    { name: "Output", direction: 1, weights: [1, 0.2, 0] },
  ],
};

/** Header row and rows of a presets table; a goalpost left to the data is written `auto`. */
export function presetsCells({ indicators, presets }: IndexTable): {
  header: string[];
  rows: (string | number)[][];
} {
  return {
    header: ["Indicator", "Direction", "Low", "High", ...presets],
    rows: indicators.map(({ name, direction, weights }) => [name, direction, "auto", "auto", ...weights]),
  };
}
