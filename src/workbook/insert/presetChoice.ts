import { rectangleAddress } from "../../formula/a1";
import { sameFormula } from "../../formula/layout";
import { presetListFormula } from "../../formula/inserted/presetList";
import { type PresetChoice } from "../contract";
import { freeTableName } from "../tables/freeTableName";

/** A pale yellow, as the sample workbook marks cells that are there to be chosen in. */
const fill = "#fff4ce";

const remark = "Employment Indices: presets to choose from";

/** A list of presets that is a name of the workbook; `added`: it was not there before. */
interface PresetList {
  readonly name: string;
  readonly added: boolean;
}

/**
 * Writes a result with a cell in which the preset is chosen. Where that fails, list and drop-down are taken out again.
 * @param write gets the address of the cell, such as $J$2, and what makes a drop-down of it in the batch of others.
 */
export async function offeringPresets<Result>(
  context: Excel.RequestContext,
  cell: Excel.Range,
  choice: PresetChoice,
  write: (address: string, offer: () => void) => Promise<Result>,
): Promise<Result> {
  cell.load("rowIndex,columnIndex");
  const list = await presetList(context, choice);
  const at = { row: cell.rowIndex, column: cell.columnIndex, rows: 1, columns: 1 };
  try {
    return await write(rectangleAddress(at, true), () => offer(cell, list, choice));
  } catch (error) {
    await takeBack(context, cell, list);
    throw error;
  }
}

/**
 * The name of the list of presets: lists of data validation take a table's headers only through a name. One of the same
 * formula is used again.
 */
async function presetList(context: Excel.RequestContext, choice: PresetChoice): Promise<PresetList> {
  const formula = presetListFormula(choice.presetsTable, choice.header, choice.presetsAt);
  const name = await freeTableName(context, `${choice.presetsTable}_presets`);
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const own = names.items.find((item) => sameFormula(item.formula, formula));
  if (own) return { name: own.name, added: false };
  names.add(name, formula, remark);
  await context.sync();
  return { name, added: true };
}

function offer(cell: Excel.Range, { name }: PresetList, { heading, prompt }: PresetChoice): void {
  cell.format.fill.color = fill;
  cell.format.font.bold = true;
  const { dataValidation } = cell;
  dataValidation.rule = { list: { inCellDropDown: true, source: `=${name}` } };
  dataValidation.prompt = { showPrompt: true, title: heading, message: prompt };
}

/** What cannot be taken out harms nobody: a name that nothing uses, and a drop-down in a blank cell. */
async function takeBack(
  context: Excel.RequestContext,
  cell: Excel.Range,
  { name, added }: PresetList,
): Promise<void> {
  cell.dataValidation.clear();
  cell.format.fill.clear();
  await context.sync().catch(() => undefined);
  if (!added) return;
  context.workbook.names.getItem(name).delete();
  await context.sync().catch(() => undefined);
}
