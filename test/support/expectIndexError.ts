import { type ErrorCode, IndexError } from "../../src/core/errors";

/** Runs a call that must fail with an IndexError and gives back its problem. */
export function problemFrom(call: () => unknown): { code: ErrorCode; parameters: Record<string, unknown> } {
  try {
    call();
  } catch (error) {
    if (error instanceof IndexError) {
      return { code: error.problem.code, parameters: error.problem.parameters as Record<string, unknown> };
    }
    throw error;
  }
  throw new Error("The call was expected to fail, but it returned.");
}
