import { tenIndustries } from "./data/tenIndustries";
import { jobsIndex, presetsCells } from "./presets";

/** A table for the pane to write: its name, header row and rows. */
export interface TableToInsert {
  readonly name: string;
  readonly header: string[];
  readonly rows: (string | number)[][];
}

/** What "Insert sample data" writes: the ten-industry table and its presets. */
export const insertSample: { readonly dataTable: TableToInsert; readonly presetsTable: TableToInsert } = {
  dataTable: {
    name: jobsIndex.dataTable,
    header: ["Industry", "Pay", "Conditions", "Benefits", "Satisfaction", "Training", "Employment"],
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
  presetsTable: { name: jobsIndex.presetsTable, ...presetsCells(jobsIndex) },
};
