import { IndexError, type Problem, problem } from "../core/errors";
import { type Language, languageOf } from "../messages/language";
import { describeProblem, isNotEnoughData } from "../messages/problems";

/** The language of the Office window; English where there is none (a script, a test). */
export function displayLanguage(): Language {
  const office = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office;
  return languageOf(office?.context?.displayLanguage);
}

/** The message of a problem in the user's language. */
export function messageOf(cause: Problem): string {
  return describeProblem(cause, displayLanguage());
}

/** Excel's error value for a problem: #N/A where there is not enough data, else #VALUE!, each with its message. */
export function excelError(cause: Problem): CustomFunctions.Error {
  const code = isNotEnoughData(cause) ? "#N/A" : "#VALUE!";
  const message = messageOf(cause);
  // Outside Excel office.js may offer `associate` only; the function must still tell what is wrong.
  const ErrorType = typeof CustomFunctions === "undefined" ? undefined : CustomFunctions.Error;
  if (typeof ErrorType !== "function")
    return Object.assign(new Error(message), { code }) as CustomFunctions.Error;
  return new ErrorType(code as CustomFunctions.ErrorCode, message);
}

/** Runs a function body and turns what it throws into an Excel error with a message. */
export function withExcelErrors<T>(body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw excelError(problemOf(error));
  }
}

/** What a thrown value means; a defect of ours is told as such and not hidden. */
export function problemOf(error: unknown): Problem {
  if (error instanceof IndexError) return error.problem;
  return problem("unexpected", { detail: error instanceof Error ? error.message : String(error) });
}
