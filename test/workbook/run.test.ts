import { WorkbookError } from "../../src/workbook/problems";
import { refuseStopped, runAsOneStep, runExcel } from "../../src/workbook/run";

/** Stands in for office.js: what Excel.run was told, and one empty batch after the other. */
function installExcel(api: number): { readonly runs: Excel.RunOptions[] } {
  const runs: Excel.RunOptions[] = [];
  const isSetSupported = (set: string, version: string) =>
    set === "ExcelApi" && Number(version.split(".")[1]) <= api;
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported } } },
    Excel: {
      run: (options: Excel.RunOptions, batch: (context: object) => Promise<unknown>) => {
        runs.push(options);
        return batch({});
      },
    },
  });
  return { runs };
}

afterEach(() => {
  Object.assign(globalThis, { Office: undefined, Excel: undefined });
});

test.each([
  [20, { delayForCellEdit: true, mergeUndoGroup: true }],
  [19, { delayForCellEdit: true }],
])("many steps are one run, merged to one undo step from ExcelApi 1.20 on: 1.%d", async (api, options) => {
  const { runs } = installExcel(api);
  const done: number[] = [];
  await runAsOneStep(async (step) => {
    for (const part of [1, 2, 3]) await step(() => Promise.resolve(void done.push(part)));
  });
  expect(done).toEqual([1, 2, 3]);
  expect(runs).toEqual([options]);
});

test("a step that Excel refuses ends the work with a named problem", async () => {
  installExcel(20);
  const refused = runAsOneStep((step) => step(() => Promise.reject({ code: "AccessDenied", message: "no" })));
  await expect(refused).rejects.toMatchObject({ problem: { code: "sheetProtected" } });
});

test.each([
  ["InvalidOperationInCellEditMode", { code: "cellEditing", parameters: {} }],
  ["AccessDenied", { code: "sheetProtected", parameters: { sheet: "" } }],
  ["ReadOnly", { code: "readOnly", parameters: {} }],
  ["UnsavedChangesInReadOnly", { code: "readOnly", parameters: {} }],
  ["ApiNotFound", { code: "unsupported", parameters: { member: "no" } }],
  ["GeneralException", { code: "rejected", parameters: { detail: "no" } }],
])("what Excel calls %s has a name of the pane's", async (code, problem) => {
  installExcel(20);
  const refused = runExcel(() => Promise.reject({ code, message: "no" }));
  await expect(refused).rejects.toMatchObject({ problem });
});

test("a write denied in a workbook that is open for reading only is that", async () => {
  installExcel(20);
  const workbook = { load: () => ({ readOnly: true }) };
  Object.assign(Excel, {
    run: (...given: unknown[]) =>
      (given[given.length - 1] as (context: object) => unknown)({ workbook, sync: () => Promise.resolve() }),
  });
  const refused = runExcel(() => Promise.reject({ code: "AccessDenied", message: "no" }));
  await expect(refused).rejects.toMatchObject({ problem: { code: "readOnly" } });
});

test("stopping is a problem of its own", () => {
  expect(() => refuseStopped(AbortSignal.abort())).toThrow(WorkbookError);
  expect(() => refuseStopped(new AbortController().signal)).not.toThrow();
});
