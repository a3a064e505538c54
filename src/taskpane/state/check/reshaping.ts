import { errorCodeOf } from "../../../cells/cellValue";
import { shownText } from "../../../cells/check/answers";
import { isBlank } from "../../../cells/check/block";
import { rememberedAnswers } from "../../../cells/check/remembered";
import { type ChosenLayout, nothingChosen } from "../../../cells/reshape/chosenLayout";
import { type Content, namedTable, type Table } from "../../../cells/reshape/table";
import { type MadeSheet, type UnitsSheet } from "../../../workbook/check/checkContract";
import { type Workbook } from "../../../workbook/contract";
import { type CheckWords } from "../../../messages/words";
import { type Workbench } from "../paneStore";
import { type Checking } from "./checking";
import { questionTitle } from "./questionTitle";

/** A table with one row a unit, and what was decided of its layout, in words and as it is read again. */
export interface UnitsToWrite extends Pick<UnitsSheet, "name" | "header" | "rows" | "notes"> {
  readonly layout: UnitsSheet["decisions"];
}

export interface ReshapingActions {
  /** Writes a table with one row a unit on a sheet of its own and opens it; the check is over. */
  writeUnits(units: UnitsToWrite, text: CheckWords["check"]): Promise<void>;
  /** Chooses something of the layout. */
  arrange(layout: Partial<ChosenLayout>): void;
  /** Reads a table to be joined; null where it cannot be read. @param column what a column without a name is called */
  tableToJoin(name: string, column: (place: number) => string): Promise<Table | null>;
}

export function reshapingActions(
  { get, set, workbook, enqueue }: Workbench,
  openMade: (made: MadeSheet, checking: Checking) => Promise<void>,
): ReshapingActions {
  return {
    arrange(layout) {
      const { checking } = get();
      if (checking)
        set({ checking: { ...checking, layout: { ...(checking.layout ?? nothingChosen), ...layout } } });
    },
    async writeUnits({ layout, ...units }, text) {
      const { checking } = get();
      if (!checking) return;
      let made = null as MadeSheet | null;
      await enqueue(async () => {
        set({ notice: null });
        const { cells, check, answers } = checking;
        const asked = rememberedAnswers(cells.values, check, answers).flatMap(
          ({ question, answers: given }) =>
            given.map((answer) => [questionTitle(question, checking, text), ...answer] as const),
        );
        const sheets = await workbook.check();
        made = await sheets.writeUnits({
          ...units,
          source: cells,
          headings: text.decisionColumns,
          decisions: [...asked, ...layout],
        });
        set({ checking: null });
      }, `table ${units.name}`);
      if (made !== null) await openMade(made, checking);
    },
    async tableToJoin(name, column) {
      let read = null as Table | null;
      await enqueue(async () => {
        read = await readToJoin(workbook, name, column);
      }, `table ${name}`);
      return read;
    },
  };
}

/** @param column what a column without a name is called */
export async function readToJoin(
  workbook: Workbook,
  name: string,
  column: (place: number) => string,
): Promise<Table> {
  const { header, rows } = await workbook.readTable(name);
  return namedTable({ header, rows: rows.map((row) => row.map(contentOf)) }, column);
}

/** A cell as a table holds it; an error but #N/A as its code, which is no number. */
function contentOf(raw: unknown): Content {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  return isBlank(raw) || errorCodeOf(raw) === "#N/A" ? null : shownText(raw);
}
