import type { SampleWorkbook } from "../../samples/types";
import type { Playground } from "./api";
import { startUniverEngine } from "./engine/univer/univerEngine";
import { CustomFunction } from "./functions/customFunction";
import { ErrorMessages } from "./functions/errorMessages";
import type { FunctionsMetadata } from "./functions/metadata";
import type { PaneRuntime } from "./functions/paneRuntime";
import { BusyCells } from "./host/busyCells";
import { playgroundApi } from "./host/playgroundApi";
import { createWorkbookHost, type WorkbookHost } from "./host/workbookHost";
import { installConditions } from "./page/conditionDrawing";
import { installChartPanel } from "./page/chartPanel";
import { installDropDown } from "./page/dropDown";
import { installErrorHelp } from "./page/errorHelp";
import type { PageOptions } from "./page/options";
import { installLinks } from "./page/links";
import { installTableMaking } from "./page/tableMaking";
import { playgroundWords } from "../messages/languages";
import { openSample } from "./sample/openSample";

export interface Opening {
  readonly options: PageOptions;
  readonly metadata: FunctionsMetadata;
  readonly runtime: PaneRuntime;
  readonly sample: SampleWorkbook;
  /** Takes everything off the page again. */
  readonly closed: AbortSignal;
}

/**
 * Builds grid, workbook and page help from what the page has loaded.
 * @returns besides, when the sheet in sight is calculated and drawn
 */
export async function start(
  opening: Opening,
): Promise<{ host: WorkbookHost; api: Omit<Playground, "ready" | "close">; shown: Promise<unknown> }> {
  const { options, metadata, runtime, sample, closed } = opening;
  const messages = new ErrorMessages();
  const busy = new BusyCells();
  const words = playgroundWords[options.language];
  const functionOptions = {
    argumentCount: words.argumentCount,
    blanks: options.blanks,
    allowErrorForDataTypeAny:
      metadata.allowErrorForDataTypeAny === true || metadata.allowCustomDataForDataTypeAny === true,
  };
  const functions = metadata.functions.map(
    (item) => new CustomFunction(item, runtime, functionOptions, messages, (cell) => busy.called(cell)),
  );
  const { sheets, tables, charts, choices, links } = openSample(sample);
  const engine = await startUniverEngine({
    container: element("grid"),
    language: options.language,
    dark: options.theme !== "light",
    functions,
    sheets,
    tables,
    onCalculating: (cell) => messages.forget(cell),
  });
  closed.addEventListener("abort", () => engine.close());
  const host = createWorkbookHost(engine, messages, busy, tables);
  for (const { sheet, type, title, at, plot } of charts) {
    const position = { start: at, end: null };
    host.state.charts.change(host.state.charts.add(sheet, type, plot.horizontal), { title, plot, position });
  }
  installErrorHelp(engine, messages, host.state.notes, element("tip"), element("strip"));
  installConditions(engine, host.state.conditions, element("conditions") as HTMLCanvasElement, closed);
  installChartPanel(engine, host.state.charts, element("charts"), words, closed);
  for (const { cell, from } of choices) host.state.lists.put(cell, from);
  installDropDown(host.state, element("choices") as HTMLSelectElement, words, closed);
  installLinks(engine, element("grid"), element("link") as HTMLButtonElement, links, words);
  const button = element("make-table") as HTMLButtonElement;
  const dialog = element("table-dialog") as HTMLDialogElement;
  installTableMaking(host.state, { button, dialog, strip: element("strip") }, words.tables, closed);
  const shown = Promise.all([engine.calculation.settleSeen(), engine.drawn]);
  return { host, api: playgroundApi(host.state, engine, functions), shown };
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}
