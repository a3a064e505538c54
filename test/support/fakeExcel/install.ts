import { noteCall } from "../../../src/cells/lastCall";
import { clock } from "../../../src/workbook/events/settled";
import { Host, OfficeError } from "./host";
import { FakeNames } from "./namesAndNotes";
import { Collection, FakeContext, Proxy } from "./proxy";
import { FakeRange } from "./ranges";
import { type Area } from "./sheet";
import { FakeSheets } from "./sheets";
import { FakeTables } from "./tables";
import { type FakeWorkbook } from "./workbook";

class FakeBook extends Proxy<FakeWorkbook> {
  protected readonly properties = { readOnly: ({ readOnly }: FakeWorkbook) => readOnly };
  get readOnly() {
    return this.read<boolean>("readOnly");
  }
  get protection(): FakeStructure {
    return this.once("protection", () => new FakeStructure(this.context, () => this.host.book));
  }
  readonly worksheets = new FakeSheets(this.context);
  readonly tables = new FakeTables(this.context);
  readonly names = new FakeNames(this.context, () => null);

  /** Refuses where several areas are selected, or a chart: Excel.Workbook.getSelectedRange; office-js#2268. */
  getSelectedRange(): FakeRange {
    return new FakeRange(this.context, () => {
      const areas = selectedAreas(this.host.book);
      if (areas && areas.length > 1) throw invalidSelection();
      return areas?.[0] ?? null;
    });
  }
  /** Excel.RangeAreas. */
  getSelectedRanges(): { readonly areas: FakeAreas } {
    return { areas: new FakeAreas(this.context) };
  }
}

/** Excel.RangeCollection of what is selected. */
class FakeAreas extends Collection<FakeRange> {
  protected list(): FakeRange[] {
    return (selectedAreas(this.context.host.book) ?? []).map(
      (area) => new FakeRange(this.context, () => area),
    );
  }
}

function selectedAreas({ selection }: FakeWorkbook): readonly Area[] | null {
  if (selection === "chart") throw invalidSelection();
  return selection && "sheet" in selection ? [selection] : selection;
}

const invalidSelection = () =>
  new OfficeError("InvalidSelection", "The current selection is invalid for this operation.");

/** Excel.WorkbookProtection. */
class FakeStructure extends Proxy<FakeWorkbook> {
  protected readonly properties = { protected: (book: FakeWorkbook) => book.structureProtected };
  get protected() {
    return this.read<boolean>("protected");
  }
}

/** Excel.RequestContext. */
class RequestContext extends FakeContext {
  readonly workbook = new FakeBook(this, () => this.host.book);
  readonly application = { calculate: () => this.enqueue(() => this.host.calculate()) };
}

interface Options {
  readonly api?: number;
  /** Newest version of CustomFunctionsRuntime, the digits after "1."; 3 in Excel LTSC 2024. */
  readonly functionsRuntime?: number;
  readonly follows?: boolean;
  readonly spilledFormula?: "anchor" | "value";
  /** In a browser: a request and its answer may have 5 MB each. */
  readonly online?: boolean;
}

/**
 * Puts a workbook in memory behind the globals of office.js: `Excel.run`, `Office.context.requirements`.
 * Source: Microsoft, Application-specific API model; Understanding platform-specific requirement sets (isSetSupported).
 */
export function installExcel(
  book: FakeWorkbook,
  { api = 20, functionsRuntime = 4, follows = true, spilledFormula = "anchor", online = true }: Options = {},
): Host {
  const host = new Host(book, api, follows, spilledFormula, online);
  const isSetSupported = (set: string, version: string) =>
    Number(version.split(".")[1]) <= ({ ExcelApi: api, CustomFunctionsRuntime: functionsRuntime }[set] ?? -1);
  const run = async <Result>(...given: unknown[]): Promise<Result> => {
    const batch = given[given.length - 1] as (context: FakeContext) => Promise<Result>;
    host.runs.push(given.length > 1 ? given[0] : {});
    if (host.editing) await outOfEditing(host.editing, given[0] as Excel.RunOptions);
    const context = new RequestContext(host);
    try {
      const result = await batch(context);
      // Excel.run sends what is still queued.
      await context.sync();
      return result;
    } finally {
      context.ended = true;
      book.followed.clear();
    }
  };
  clock.now = () => book.answers.now;
  clock.pause = (milliseconds) => {
    // What people have changed is calculated meanwhile.
    host.calculate();
    return Promise.resolve(book.answers.wait(milliseconds));
  };
  noteCall(-Infinity);
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported }, platform: online ? "OfficeOnline" : "PC" } },
    Excel: { run, CalculationType: { recalculate: "Recalculate" } },
    OfficeExtension: { Error: OfficeError },
  });
  return host;
}

/**
 * While somebody types in a cell a run waits for as long as it takes, or is refused at once where it was not told to wait.
 * Source: Microsoft, Excel.RunOptions (delayForCellEdit); office-js#806: a click into the pane does not end the typing.
 */
async function outOfEditing(editing: Promise<void>, { delayForCellEdit }: Excel.RunOptions): Promise<void> {
  if (!delayForCellEdit)
    throw new OfficeError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
  await editing;
}

export function uninstallExcel(): void {
  Object.assign(globalThis, { Office: undefined, Excel: undefined, OfficeExtension: undefined });
}
