/** The part of the custom-functions runtime that functions use; Excel provides it, tests install this one. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export function installCustomFunctions(): void {
  (globalThis as { CustomFunctions?: unknown }).CustomFunctions = {
    associate: () => undefined,
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
}

/** What a call throws: its Excel error code and message. Fails the test when nothing is thrown. */
export function thrownBy(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }
  throw new Error("The call was expected to fail, but it returned.");
}

/** An error cell as Excel hands it to a function. */
export function errorCell(code: string): unknown {
  return new ExcelError(code);
}

/** The error code of a result cell, or its value. */
export function shown(cell: unknown): unknown {
  return cell instanceof Error ? (cell as ExcelError).code : cell;
}
