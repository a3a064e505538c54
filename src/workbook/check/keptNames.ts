import { rectangleAddress } from "../../formula/a1";
import { withSheet } from "../../formula/sheetName";
import { structuredText } from "../../formula/structured";
import { type CheckedCells } from "./checkContract";
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

export async function removeNames(context: Excel.RequestContext, table: string): Promise<void> {
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
