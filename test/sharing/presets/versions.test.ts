import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writePresetFile } from "../../../src/sharing/presets/presetFile";
import { readPresetFile } from "../../../src/sharing/presets/readPresetFile";

/** As they were written; a new version gets a file of its own, and these stay as they are. */
const written = (version: number) => readFileSync(join(__dirname, `files/version${version}.json`), "utf8");

const presets = [
  { name: "Equal", source: "" },
  { name: "Balanced", source: "Round table of May 2026", color: "blue" },
];
const file = { type: "employment-indices/presets", version: 2, source: "Survey of 2025", presets };

test("version 1: what meant nothing then means nothing now, and is kept", () => {
  const { file: read, problems } = readPresetFile(written(1));
  expect(problems).toEqual([]);
  expect(read).toEqual({
    ...file,
    indicators: [
      { name: "Pay", direction: 1, low: 0, high: "auto", weights: [1, 0.6], unit: "euro" },
      {
        ...{ name: "Hours", direction: -1, low: "auto", high: "auto", weights: [1, 0.4] },
        ...{ "dimension (version 1)": "Time", "coverage (version 1)": "all" },
      },
    ],
    license: "CC BY",
  });
});

test("version 2: dimensions of any depth, and methods of single rows", () => {
  const { file: read, problems } = readPresetFile(written(2));
  expect(problems).toEqual([]);
  const open = { low: "auto", high: "auto" };
  expect(read).toEqual({
    ...file,
    indicators: [
      { name: "Rewards", ...open, aggregation: "geometric", coverage: 1, weights: [1, 0.7] },
      {
        ...{ name: "Pay", dimension: "Rewards", direction: 1, low: 0, high: "auto" },
        ...{ normalization: "minmax1", weights: [1, 0.6], unit: "euro" },
      },
      { name: "Benefits", dimension: "rewards", direction: 1, low: "auto", high: 40, weights: [1, 0.4] },
      { name: "Work", ...open, aggregation: 2.5, weights: [1, 0.3] },
      { name: "Hours", dimension: "Demands", direction: -1, ...open, weights: [1, 1] },
      { name: "Strain", dimension: "Demands", direction: -1, ...open, weights: [1, 0] },
      { name: "Demands", dimension: "Work", ...open, weights: [1, 2], note: "two of the OECD's" },
      { name: "Training", dimension: "Work", direction: 1, ...open, weights: [0, 1] },
    ],
    license: "CC BY",
  });
  expect(read && readPresetFile(writePresetFile(read)).file).toEqual(read);
});

test("the version of today has a file here", () => {
  const { version } = JSON.parse(writePresetFile({ source: "", presets, indicators: [] })) as {
    version: number;
  };
  expect(JSON.parse(written(version))).toMatchObject({ version });
});
