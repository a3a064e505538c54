import { type Direction } from "../../../core/options";
import { type TableToWrite } from "../../../workbook/contract";
import {
  autoGoalpost,
  fieldAt,
  furtherFields,
  presetColumns,
  rowsToWrite,
} from "../../../workbook/presets/presetsTable";
import { type LanguageTag } from "../../../messages/languages";
import { lockedLine } from "../../../sharing/presets/lockedLine";
import { mayLeave } from "../asking";
import { directionsKey } from "../choices";
import { type LoadingActions } from "../loading";
import { type Workbench } from "../paneStore";

export interface ChosenIndicator {
  readonly name: string;
  readonly direction: Direction;
}

export interface CreatingActions {
  /**
   * Writes a presets table for the open data table on a sheet of its own, with equal weights and one preset to tune.
   * @param preset the name of the preset to tune.
   */
  createPresets(
    indicators: readonly ChosenIndicator[],
    preset: string,
    notes: readonly string[],
  ): Promise<boolean>;
  /** Writes the presets table that disappeared once more, with the weights the pane still has. */
  restorePresets(language: LanguageTag): Promise<boolean>;
  /** Writes sample tables and opens them. */
  insertSample(data: TableToWrite, presets: TableToWrite): Promise<boolean>;
}

export function creatingActions(bench: Workbench, loading: LoadingActions): CreatingActions {
  const { get, set, workbook, choices, enqueue } = bench;
  return {
    async createPresets(indicators, preset, notes) {
      const { data } = get();
      if (!data || indicators.length === 0) return false;
      let name = "";
      const done = await enqueue(async () => {
        const added = await workbook.addTable({
          name: `${data.name}Weights`,
          sheet: "Weights",
          header: [...presetColumns, "Equal", preset],
          rows: rowsToWrite(
            indicators.map(({ name: indicator, direction }) => [
              indicator,
              direction,
              autoGoalpost,
              autoGoalpost,
              1,
              1,
            ]),
          ),
          notes,
        });
        name = added.table;
        choices.write(directionsKey(name, indicators), "confirmed");
        choices.write("preset", preset);
        set({ notice: { kind: "created", table: name, sheet: added.sheet } });
      }, `presets of ${data.name}`);
      if (done) await openTables(data.name, name);
      return done;
    },
    async restorePresets(language) {
      const { lostPresets } = get();
      if (!lostPresets) return false;
      const { name, header, rows, presets, further, locked } = lostPresets;
      const columns = furtherFields.filter((field) => further.includes(header[fieldAt(header, field)]));
      let added = { table: name, sheet: "" };
      const done = await enqueue(async () => {
        added = await workbook.addTable({
          name,
          sheet: lostPresets.sheet,
          header: [...presetColumns, ...further, ...presets],
          rows: rows.map((row) => [
            row.indicator,
            row.direction ?? 1,
            Number.isNaN(row.low) ? autoGoalpost : row.low,
            Number.isNaN(row.high) ? autoGoalpost : row.high,
            ...columns.map((field) => row[field]),
            ...row.weights.map((weight) => (Number.isNaN(weight) ? 0 : weight)),
          ]),
          notes: locked.length > 0 ? [lockedLine(locked, language)] : [],
        });
        set({ lostPresets: null, notice: { kind: "created", table: added.table, sheet: added.sheet } });
      }, `${name} again`);
      if (done && header.length > 0) await openTables(get().data?.name ?? null, added.table);
      return done;
    },
    async insertSample(data, presets) {
      if (!(await mayLeave(bench))) return false;
      let names = { data: "", presets: "" };
      const done = await enqueue(async () => {
        const presetsAdded = await workbook.addTable(presets);
        const dataAdded = await workbook.addTable(data);
        names = { data: dataAdded.table, presets: presetsAdded.table };
        set({ notice: { kind: "created", table: names.data, sheet: dataAdded.sheet } });
      }, "sample");
      if (done) await openTables(names.data, names.presets);
      return done;
    },
  };

  /** Keeps the notice about what was written, which opening would clear. */
  async function openTables(data: string | null, presets: string): Promise<void> {
    const { notice } = get();
    if (data !== null) choices.write("data", data);
    choices.write("presets", presets);
    await loading.openPair({ data, presets });
    set({ notice });
  }
}
