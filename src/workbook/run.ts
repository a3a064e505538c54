import { failWorkbook, WorkbookError } from "./problems";

/** Longest wait for the workbook before the pane says so. */
const patience = 30000;

let tellLate: (late: boolean) => void = () => undefined;

/** Calls back with true when a change has waited 30 seconds for Excel, and with false once it is settled. */
export function whenLate(tell: (late: boolean) => void): void {
  tellLate = tell;
}

/**
 * Runs one batch against the workbook and turns what Excel refuses into named problems.
 * Waits while the user is typing in a cell, where this Excel can, and settles on nothing but the outcome: Excel runs what
 * it has been given even after a long wait, so that a change given up and made again would be made twice.
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await untilSettled(Excel.run({ delayForCellEdit: true }, batch));
  } catch (error) {
    throw await namedError(error);
  }
}

/**
 * The same for what changes no cell: it is given up after 30 seconds, since nothing comes of an answer that nobody awaits.
 * @throws WorkbookError `slow`.
 */
export async function readExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await withPatience(Excel.run({ delayForCellEdit: true }, batch));
  } catch (error) {
    throw await namedError(error);
  }
}

async function namedError(error: unknown): Promise<Error> {
  const problem = asWorkbookError(error);
  return (await isReadOnlyRefusal(problem))
    ? new WorkbookError({ code: "readOnly", parameters: {} })
    : problem;
}

/** Excel denies a write in the same words for a protected sheet and for a workbook that is open for reading only. */
async function isReadOnlyRefusal(error: Error): Promise<boolean> {
  if (!(error instanceof WorkbookError) || error.problem.code !== "sheetProtected") return false;
  if (error.problem.parameters.sheet !== "") return false;
  try {
    return await Excel.run(async (context) => {
      const workbook = context.workbook.load("readOnly");
      await context.sync();
      return workbook.readOnly;
    });
  } catch {
    // Versions before ExcelApi 1.8 cannot say; the message about protection then stands.
    return false;
  }
}

/** Does a part of some work; what Excel refuses becomes a named problem. */
export type Step = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/**
 * Runs work of many steps so that one Undo takes back all of it, where this Excel can (ExcelApi 1.20); elsewhere each
 * step is undone by itself. No step is given up, as in `runExcel`; its wait counts anew for each.
 */
export async function runAsOneStep<T>(work: (step: Step) => Promise<T>): Promise<T> {
  const mergeUndoGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  const options: Excel.RunOptions = { delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) };
  try {
    return await Excel.run(options, (context) =>
      work(async (batch) => {
        try {
          return await untilSettled(batch(context));
        } catch (error) {
          throw await namedError(error);
        }
      }),
    );
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** @throws WorkbookError `stopped` where the user has asked for it. */
export function refuseStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) failWorkbook("stopped", {});
}

async function untilSettled<T>(work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => tellLate(true), patience);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    tellLate(false);
  }
}

function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WorkbookError({ code: "slow", parameters: {} })), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Whether Excel has refused a request or its answer for its size. */
export function isTooLarge(error: unknown): boolean {
  const named = asWorkbookError(error);
  return named instanceof WorkbookError && named.problem.code === "tooLarge";
}

function asWorkbookError(error: unknown): Error {
  if (error instanceof WorkbookError) return error;
  const { code, message, debugInfo } = (error ?? {}) as {
    code?: string;
    message?: string;
    debugInfo?: { errorLocation?: string };
  };
  try {
    switch (code) {
      case "InvalidOperationInCellEditMode":
        return failWorkbook("cellEditing", {});
      case "InvalidSelection":
        return failWorkbook("noCellSelected", {});
      case "AccessDenied":
        return failWorkbook("sheetProtected", { sheet: "" });
      case "ReadOnly":
      case "UnsavedChangesInReadOnly":
        return failWorkbook("readOnly", {});
      case "RequestPayloadSizeLimitExceeded":
      case "ResponsePayloadSizeLimitExceeded":
        return failWorkbook("tooLarge", {});
      case "ApiNotFound":
      case "ApiNotAvailable":
      case "ApiNotImplemented":
        return failWorkbook("unsupported", { member: debugInfo?.errorLocation ?? message ?? code });
      default:
        return failWorkbook("rejected", { detail: message ?? code ?? String(error) });
    }
  } catch (named) {
    return named as WorkbookError;
  }
}

/** Refuses to write into a protected sheet before Excel does it without saying which. */
export async function refuseProtectedSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<void> {
  sheet.load("name,id");
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected) failWorkbook("sheetProtected", { sheet: sheet.name });
}
