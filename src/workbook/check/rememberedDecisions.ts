import { type RememberedAnswer } from "../../cells/check/remembered";
import { areaOf, overlap, rectangleOf } from "../../formula/a1";
import { sameName } from "../presets/presetsTable";
import { readExcel } from "../run";
import { readInParts } from "../tables/tables";
import { type CheckedPlace } from "./checkContract";
import { decisionsName, madeFrom, namedCells } from "./cleanNames";

/** The answers beside the clean table that was made of these cells last. */
export function rememberedDecisions(
  place: CheckedPlace & { table: string | null },
): Promise<RememberedAnswer[]> {
  return readExcel(async (context) => {
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    const all = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const clean = all
      .filter(({ formula }) => isOf(formula, place))
      .flatMap(({ name }) => madeFrom(name) ?? []);
    const last = clean[clean.length - 1];
    const decisions = all.find(({ name }) => last !== undefined && sameName(name, decisionsName(last)));
    const cells = decisions ? namedCells(decisions.formula) : null;
    if (cells?.kind !== "range" || cells.sheet === null) return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(cells.sheet);
    await context.sync();
    if (sheet.isNullObject) return [];
    const range = sheet.getRange(cells.address).load("rowCount,columnCount");
    await context.sync();
    const [, ...rows] = await readInParts(context, range);
    return rows.flatMap(([, kind, column, text, answer]): RememberedAnswer[] =>
      typeof kind === "string" ? [[kind, word(column), plain(text), plain(answer)]] : [],
    );
  });
}

function isOf(
  formula: string,
  { sheet, address, table }: Parameters<typeof rememberedDecisions>[0],
): boolean {
  const cells = namedCells(formula);
  if (cells?.kind === "columns") return table !== null && sameName(cells.table, table);
  if (cells?.kind !== "range" || cells.sheet === null || !sameName(cells.sheet, sheet)) return false;
  const area = rectangleOf(cells.address);
  return area !== null && overlap(area, areaOf(address));
}

function plain(cell: unknown): string | number {
  return typeof cell === "number" ? cell : word(cell);
}

function word(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}
