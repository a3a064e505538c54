import { readExcel } from "./run";

/** Changes arrive in bursts; the pane reads once after each. */
const quiet = 150;

/** Calls back after changes of cells, tables or sheets, whoever makes them. */
export async function watchWorkbook(changed: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = async () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
  };
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  await readExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    handlers.push(worksheets.onChanged.add(soon), tables.onChanged.add(soon));
    handlers.push(worksheets.onAdded.add(soon), worksheets.onDeleted.add(soon));
    handlers.push(tables.onAdded.add(soon), tables.onDeleted.add(soon));
    await context.sync();
  });
  return async () => {
    clearTimeout(timer);
    await Promise.all(
      handlers.map((handler) =>
        Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        }),
      ),
    );
  };
}
