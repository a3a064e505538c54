import { tenIndustries } from "./data/tenIndustries";
import { jobsIndex, presetsCells } from "./presets";

/** A table for the pane to write: its name, header row and rows. */
export interface TableToInsert {
  readonly name: string;
  readonly header: string[];
  readonly rows: (string | number)[][];
}

export interface SampleToInsert {
  readonly dataTable: TableToInsert;
  readonly presetsTable: TableToInsert;
}

/** What "Insert sample data" writes: the ten-industry table and its presets. */
export const insertSample = sampleIn(new Map());

/** The same in other words, by the English ones; names of tables stay, since formulas name them. */
export function sampleIn(words: ReadonlyMap<string, string>): SampleToInsert {
  const word = <Cell extends string | number>(cell: Cell): Cell | string =>
    typeof cell === "string" ? (words.get(cell) ?? cell) : cell;
  const presets = presetsCells(jobsIndex);
  return {
    dataTable: {
      name: jobsIndex.dataTable,
      header: ["Industry", "Pay", "Conditions", "Benefits", "Satisfaction", "Training", "Employment"].map(
        word,
      ),
      rows: tenIndustries.map((row) => [
        row.industry,
        row.pay,
        row.conditions,
        row.benefits,
        row.satisfaction,
        row.training,
        row.employment,
      ]),
    },
    presetsTable: {
      name: jobsIndex.presetsTable,
      header: presets.header.map(word),
      rows: presets.rows.map((row) => row.map(word)),
    },
  };
}
