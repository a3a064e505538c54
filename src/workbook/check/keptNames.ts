import { rectangleAddress } from "../../formula/a1";
import { withSheet } from "../../formula/sheetName";
import { structuredText } from "../../formula/structured";
import { runExcel } from "../run";
import { type CheckedCells, type MadeSheet } from "./checkContract";
import { decisionsName, sourceName } from "./cleanNames";

/** Adds the names by which source and decisions of a table are found again. @param decisions where they stand */
export async function addNames(
  context: Excel.RequestContext,
  table: string,
  source: CheckedCells,
  decisions: string,
): Promise<void> {
  const { names } = context.workbook;
  const cells = source.table === null ? withSheet(source.sheet, fixed(source)) : wholeTable(source.table);
  try {
    names.add(sourceName(table), `=${cells}`);
    names.add(decisionsName(table), `=${decisions}`);
    await context.sync();
  } catch (error) {
    await removeNames(context, table);
    throw error;
  }
}

/** The table without whose sheet its names stand for nothing: they go with it. */
export function withoutNames(made: MadeSheet): MadeSheet {
  return {
    ...made,
    async takeOut(anyway) {
      const kept = await made.takeOut(anyway);
      // A name that stays is in nobody's way.
      if (kept === null) await runExcel((context) => removeNames(context, made.table)).catch(() => undefined);
      return kept;
    },
  };
}

async function removeNames(context: Excel.RequestContext, table: string): Promise<void> {
  const { names } = context.workbook;
  const own = [sourceName(table), decisionsName(table)].map((name) =>
    names.getItemOrNullObject(name).load("name"),
  );
  await context.sync();
  for (const name of own) if (!name.isNullObject) name.delete();
  await context.sync();
}

function fixed({ row, column, values }: CheckedCells): string {
  return rectangleAddress({ row, column, rows: values.length, columns: values[0].length }, true);
}

function wholeTable(table: string): string {
  return structuredText({ table, sections: ["#All"], columns: null });
}
