import { noteCall } from "../cells/lastCall";
import { noteProblem } from "../cells/ownFunctions";
import { detailOf, IndexError, type Problem, problem } from "../core/errors";
import { languageOf, worksheetWords } from "../messages/languages";
import { isNotEnoughData } from "../messages/notEnoughData";
import { describeProblem } from "../messages/problems";
import { type WorksheetWords } from "../messages/words";

/** The words in the language of the Office window; English where there is none (a script, a test). */
export function displayWords(): WorksheetWords {
  const office = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office;
  return worksheetWords[languageOf(office?.context?.displayLanguage)];
}

/** The message of a problem in the user's language. */
export function messageOf(cause: Problem): string {
  return describeProblem(cause, displayWords());
}

/**
 * The error values of the call that is running, by problem and by message: cells with the same message share one, since a
 * table may have a million of them. null between calls.
 */
let ofThisCall: {
  readonly byProblem: Map<Problem, CustomFunctions.Error>;
  readonly byText: Map<string, CustomFunctions.Error>;
} | null = null;

/** Excel's error value for a problem: #N/A where there is not enough data, else #VALUE!, each with its message. */
export function excelError(cause: Problem): CustomFunctions.Error {
  const known = ofThisCall?.byProblem.get(cause);
  if (known) return known;
  const code = isNotEnoughData(cause) ? "#N/A" : "#VALUE!";
  const message = messageOf(cause);
  const error = ofThisCall?.byText.get(code + message) ?? newError(code, message, cause);
  ofThisCall?.byProblem.set(cause, error);
  ofThisCall?.byText.set(code + message, error);
  return error;
}

function newError(code: string, message: string, cause: Problem): CustomFunctions.Error {
  // Outside Excel office.js may offer `associate` only; the function must still tell what is wrong.
  const ErrorType = typeof CustomFunctions === "undefined" ? undefined : CustomFunctions.Error;
  const error =
    typeof ErrorType === "function"
      ? new ErrorType(code as CustomFunctions.ErrorCode, message)
      : (Object.assign(new Error(message), { code }) as CustomFunctions.Error);
  noteProblem(error, cause);
  return error;
}

/** Runs a function body and turns what it throws into an Excel error with a message. */
export function withExcelErrors<T>(body: () => T): T {
  ofThisCall = { byProblem: new Map(), byText: new Map() };
  try {
    return body();
  } catch (error) {
    throw excelError(problemOf(error));
  } finally {
    ofThisCall = null;
    noteCall();
  }
}

/** The same for a function that tells in its cell what is wrong, where other functions show an error. */
export function withErrorTexts<T>(body: () => T): T | string[][] {
  try {
    return body();
  } catch (error) {
    return [[messageOf(problemOf(error))]];
  } finally {
    noteCall();
  }
}

/** What a thrown value means; a defect of ours is told as such and not hidden. */
function problemOf(error: unknown): Problem {
  if (error instanceof IndexError) return error.problem;
  return problem("unexpected", { detail: detailOf(error) });
}
