import { IndexError } from "../../src/core/errors";
import { worksheetWords } from "../../src/messages/languages";
import { describeProblem } from "../../src/messages/problems";

/** What a refused input is told, in English. */
export function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof IndexError) return describeProblem(error.problem, worksheetWords["en-US"]);
    throw error;
  }
  throw new Error("expected to be refused");
}
