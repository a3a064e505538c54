import { type Direction } from "../../../core/options";
import { type TableAdded, type TableToWrite } from "../../../workbook/contract";
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
import { doneStep, tellDone } from "../doneStep";
import { directionsKey } from "../choices";
import { closeTables, type LoadingActions } from "../loading";
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
      let made = null as TableAdded | null;
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
        made = added;
      }, `presets of ${data.name}`);
      if (done) await openTables(data.name, name, made);
      return done;
    },
    async restorePresets(language) {
      const { lostPresets } = get();
      if (!lostPresets) return false;
      const { name, header, rows, presets, further, locked } = lostPresets;
      const columns = furtherFields.filter((field) => further.includes(header[fieldAt(header, field)]));
      let added = null as TableAdded | null;
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
        set({ lostPresets: null });
      }, `${name} again`);
      if (added !== null) await openTables(get().data?.name ?? null, added.table, added);
      return done;
    },
    async insertSample(data, presets) {
      if (!(await mayLeave(bench))) return false;
      let names = { data: "", presets: "" };
      let made = null as TableAdded | null;
      const done = await enqueue(async () => {
        const presetsAdded = await workbook.addTable(presets);
        const dataAdded = await workbook.addTable(data);
        names = { data: dataAdded.table, presets: presetsAdded.table };
        made = {
          ...dataAdded,
          // Weights are what is changed first: then both stay.
          takeOut: async (anyway) => (await presetsAdded.takeOut(anyway)) ?? dataAdded.takeOut(anyway),
        };
      }, "sample");
      if (done) await openTables(names.data, names.presets, made);
      return done;
    },
  };

  /** Opens what was written and says so; taken out again, what was open goes on. */
  async function openTables(data: string | null, presets: string, made: TableAdded | null): Promise<void> {
    if (data !== null) choices.write("data", data);
    choices.write("presets", presets);
    await loading.openPair({ data, presets });
    if (made === null) return;
    const { table, sheet, takeOut } = made;
    const step = doneStep(bench, "inserted", sheet, takeOut, async () => {
      set({ notice: null });
      closeTables(bench);
      await loading.openPair({ data: table === data ? null : data, presets: null });
    });
    tellDone(bench, step, { kind: "created", table, sheet, undo: step.undo });
  }
}
