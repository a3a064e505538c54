import { type RememberedAnswer } from "../../cells/check/remembered";
import { isOfLayout } from "../../cells/reshape/rememberedLayout";
import { areaOf, overlap, rectangleOf } from "../../formula/a1";
import { sameName } from "../presets/presetsTable";
import { readExcel } from "../run";
import { readInParts } from "../tables/tables";
import { type CheckedPlace } from "./checkContract";
import { decisionsName, madeFrom, namedCells } from "./cleanNames";

/** The answers beside the table that was made of these cells last, or beside a certain one; see the contract. */
export function rememberedDecisions(
  place: CheckedPlace & { table: string | null },
  table?: string,
): Promise<RememberedAnswer[]> {
  return readExcel(async (context) => {
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    const all = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const made = all
      .filter(({ formula }) => isOf(formula, place))
      .flatMap(({ name }) => madeFrom(name) ?? [])
      .filter((name) => table === undefined || sameName(name, table))
      .reverse();
    const answers: RememberedAnswer[] = [];
    for (const [i, name] of made.entries()) {
      const decisions = all.find((each) => sameName(each.name, decisionsName(name)));
      // Few tables are made of the same cells, and the last one mostly has all.
      const own = decisions ? await answersIn(context, decisions.formula) : [];
      answers.push(...(i === 0 ? own : own.filter(isOfLayout)));
      if (answers.some(isOfLayout)) break;
    }
    return answers;
  });
}

async function answersIn(context: Excel.RequestContext, formula: string): Promise<RememberedAnswer[]> {
  const cells = namedCells(formula);
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
}

function isOf(formula: string, { sheet, address, table }: CheckedPlace & { table: string | null }): boolean {
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
