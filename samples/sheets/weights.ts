import { sheet } from "../layout";
import { countriesIndex, industriesIndex, type IndexTable, jobsIndex, presetsCells } from "../presets";
import { type SampleBlock, type SampleSheet, type SampleTable } from "../types";

const tablesWithRows = [
  { index: jobsIndex, captionRow: 6, of: "Worked example (table Jobs)" },
  { index: countriesIndex, captionRow: 15, of: "OECD job quality (table Countries)" },
  { index: industriesIndex, captionRow: 22, of: "US industries (table Industries)" },
];

function presets(index: IndexTable, headerRow: number): { table: SampleTable; blocks: SampleBlock[] } {
  const { header, rows } = presetsCells(index);
  const lastColumn = String.fromCharCode(64 + header.length);
  return {
    table: { name: index.presetsTable, range: `A${headerRow}:${lastColumn}${headerRow + rows.length}` },
    blocks: [
      { at: `A${headerRow}`, rows: [header], style: "heading" },
      { at: `A${headerRow + 1}`, rows },
    ],
  };
}

const built = tablesWithRows.map(({ index, captionRow }) => presets(index, captionRow + 1));

/** The presets tables: one per index, one column per preset. */
export const weights: SampleSheet = sheet(
  "Weights",
  { tables: built.map(({ table }) => table) },
  { at: "A1", rows: [["Weights, directions and goalposts"]], style: "title" },
  {
    at: "A2",
    rows: [
      [
        "Each table belongs to one index and each column after High is a preset: edit a cell and every score follows.",
      ],
    ],
    style: "plain",
  },
  {
    at: "A3",
    rows: [
      [
        "Source: no source prescribes these weights. Example is the worked example's own; the other presets are ours, to be changed.",
      ],
    ],
    style: "source",
  },
  {
    at: "A4",
    rows: [
      [
        'Direction 1: more is better; −1: less is better. auto: the goalpost is the lowest or highest value in the data. Weights are scaled to sum to 1, except by "sum".',
      ],
    ],
    style: "note",
  },
  tablesWithRows.map(({ of, captionRow }) => ({
    at: `A${captionRow}`,
    rows: [[of]],
    style: "note" as const,
  })),
  built.map(({ blocks }) => blocks).flat(),
);
