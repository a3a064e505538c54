import { type IndicatorChange } from "../../../workbook/contract";
import { sameName } from "../../../workbook/presets/presetsTable";
import { cellsOf } from "./cellWeights";
import { directionsKey } from "../choices";
import { type LoadingActions } from "../loading";
import { type Workbench } from "../paneStore";

export interface PresetActions {
  /** A new preset with these weights in per cent, or equal weights. */
  newPreset(name: string, percent?: readonly number[]): Promise<boolean>;
  duplicatePreset(name: string): Promise<boolean>;
  renamePreset(to: string): Promise<boolean>;
  deletePreset(): Promise<boolean>;
  changeIndicator(change: IndicatorChange): Promise<boolean>;
  directionsConfirmed(): boolean;
  confirmDirections(): void;
}

export function presetActions(
  { get, set, workbook, choices, enqueue }: Workbench,
  loading: LoadingActions,
): PresetActions {
  const change = async (
    work: (table: string, preset: string | null) => Promise<string | null>,
  ): Promise<boolean> => {
    const { presets, preset } = get();
    if (!presets) return false;
    const done = await enqueue(async () => {
      const next = await work(presets.name, preset);
      set({ preset: next, unsaved: next === preset ? get().unsaved : false });
    });
    if (done) await loading.reread(["presets"]);
    return done;
  };
  const add = (name: string, cells: readonly number[]) =>
    change(async (table) => {
      const indicators = get().model?.indicators ?? [];
      const weights = new Map(indicators.map((indicator, i) => [indicator.name, cells[i]]));
      await workbook.addPreset(table, { name, weights });
      return name;
    });

  return {
    newPreset(name, percent) {
      const count = get().model?.indicators.length ?? 0;
      return add(name, percent ? cellsOf(percent, 1) : new Array<number>(count).fill(1));
    },
    duplicatePreset: (name) => add(name, get().cells),
    renamePreset: (to) =>
      change(async (table, preset) => {
        if (preset !== null) await workbook.renamePreset(table, preset, to);
        return to;
      }),
    deletePreset: () =>
      change(async (table, preset) => {
        if (preset !== null) await workbook.deletePreset(table, preset);
        return null;
      }),
    changeIndicator: (indicator) =>
      change(async (table, preset) => {
        const row = get().presets?.rows.find((each) => sameName(each.indicator, indicator.indicator));
        await workbook.writeIndicator(table, row ? { ...indicator, expected: row } : indicator);
        return preset;
      }),
    directionsConfirmed() {
      const { model } = get();
      return !model || choices.read(directionsKey(model.presetsTable, model.indicators)) === "confirmed";
    },
    confirmDirections() {
      const { model } = get();
      if (!model) return;
      choices.write(directionsKey(model.presetsTable, model.indicators), "confirmed");
      // A new object tells every view to look again.
      set({ model: { ...model } });
    },
  };
}
