import { looksLikeCell } from "../../formula/cellLike";
import { freeName } from "../../cells/freeName";

/** The wanted name, or the first one after it that no table and no defined name has. */
export async function freeTableName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  return freeName(
    [...tables.items, ...names.items].map(({ name }) => name),
    wanted,
    // A second table "Q" cannot be called Q2.
    looksLikeCell(`${wanted}2`) ? "_" : "",
  );
}
