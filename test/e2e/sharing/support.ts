import type { Page } from "playwright-core";
import { type SampleCell, type SampleWorkbook } from "../../../samples/types";
import type { OpenOptions, PlaygroundSession } from "../support/openPlayground";

/** Four jobs with three indicators in A2:C5, one cell without a number, and formulas beside them. */
export function jobsWorkbook(
  formulas: readonly (readonly [at: string, formula: SampleCell])[],
): SampleWorkbook {
  const data = [
    [85, 70, 3.5],
    [60, "n/a", 2.1],
    [75, 55, 6.9],
    [92, 80, 4.4],
  ];
  const blocks = formulas.map(([at, formula]) => ({ at, rows: [[formula]] }));
  return { sheets: [{ name: "Jobs", tables: [], blocks: [{ at: "A2", rows: data }, ...blocks] }] };
}

/** The Share tab of a workbook. */
export async function openShare(session: PlaygroundSession, options: OpenOptions) {
  const opened = await session.open(options);
  await opened.pane.getByRole("tab", { name: "Share" }).click();
  const press = (name: string) => opened.pane.getByRole("button", { name, exact: true }).click();
  /** Making a whole workbook portable takes a busy machine a minute. */
  const says = (text: string | RegExp) => opened.pane.getByText(text).first().waitFor({ timeout: 120_000 });
  return { ...opened, press, says };
}

/** Without its frame nothing of the add-in is left. */
export function removeAddin(page: Page): Promise<void> {
  return page.evaluate(() => document.querySelectorAll("iframe").forEach((frame) => frame.remove()));
}
