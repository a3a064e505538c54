import type { CommonErrors } from "./errors/common";
import type { QualityErrors } from "./errors/quality";
import type { StructureErrors } from "./errors/structure";
import type { TableErrors } from "./errors/tables";
import type { TimeErrors } from "./errors/time";

/** Every error code with the parameters its message needs. The words live in src/messages. */
export interface ErrorParameters
  extends CommonErrors, QualityErrors, StructureErrors, TableErrors, TimeErrors {}

export type ErrorCode = keyof ErrorParameters;

/** What is wrong, without words: a code and its parameters. */
export type Problem = {
  [C in ErrorCode]: { readonly code: C; readonly parameters: ErrorParameters[C] };
}[ErrorCode];

export function problem<C extends ErrorCode>(code: C, parameters: ErrorParameters[C]): Problem {
  return { code, parameters } as unknown as Problem;
}

/** Thrown when a whole call cannot be computed. A problem of one unit is recorded beside the scores instead. */
export class IndexError extends Error {
  readonly problem: Problem;

  constructor(cause: Problem) {
    super(cause.code);
    this.name = "IndexError";
    this.problem = cause;
  }
}

export function fail<C extends ErrorCode>(code: C, parameters: ErrorParameters[C]): never {
  throw new IndexError(problem(code, parameters));
}

/** What a thrown value says of itself, for a defect that nobody foresaw. */
export function detailOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
