import { readHierarchy } from "../../../cells/tables/hierarchy";
import { readPreset } from "../../../cells/tables/preset";
import { refuseUnmatched } from "../../../cells/tables/tableIndicators";
import { readWeightsTable, type WeightsRow } from "../../../cells/tables/weightsTable";
import { fail } from "../../../core/errors";
import { type PresetsTable } from "../../../workbook/presets/presetsTable";
import { weightsByName } from "../weights/nodeWeights";
import { type WeighedModel } from "./definition";

/** Weights shown, and the preset whose cells they are. */
export interface WeighedPreset extends WeighedModel {
  readonly presets: PresetsTable;
  readonly preset: string;
}

/** Refuses what a formula with this preset would refuse, in the same words. @throws IndexError */
export function refuseWeights({ model, presets, preset, cells }: WeighedPreset): void {
  const table = readWeightsTable([presets.header, ...presets.cells]);
  const { weightOf: onSheet } = readPreset(preset, table);
  const shown = weightsByName(model.nodes, cells);
  const weightOf = (row: WeightsRow): number => {
    const weight = shown.get(row.key);
    if (weight === undefined) return onSheet(row);
    if (weight >= 0) return weight;
    onSheet(row);
    return fail("rowWeightMissing", { name: row.name, preset });
  };
  refuseUnmatched(readHierarchy(table, weightOf), model.header);
}
