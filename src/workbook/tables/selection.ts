/**
 * The selected cells: one area, or several chosen with Ctrl; none where a chart or a picture is selected.
 * Excel refuses `getSelectedRange` in both of the latter cases (office-js#2268; Excel.Workbook.getSelectedRange), and
 * `getSelectedRanges` where no cells are selected at all.
 */
export async function selectedRanges(context: Excel.RequestContext): Promise<Excel.Range[]> {
  const only = context.workbook.getSelectedRange().load("address");
  try {
    await context.sync();
    return [only];
  } catch {
    const { areas } = context.workbook.getSelectedRanges();
    areas.load("items/address");
    try {
      await context.sync();
      return areas.items;
    } catch (error) {
      if ((error as OfficeExtension.Error).code === "InvalidSelection") return [];
      throw error;
    }
  }
}
