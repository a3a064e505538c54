import { type ErrorCode, type ErrorParameters } from "../core/errors";

/** The words of a family of errors in both languages; the parameter types come from src/core/errors. */
export type ErrorMessages<C> = {
  readonly [K in keyof C]: {
    readonly "en-US": (parameters: C[K]) => string;
    readonly "zh-CN": (parameters: C[K]) => string;
  };
};

export type AllErrorMessages = ErrorMessages<{ [K in ErrorCode]: ErrorParameters[K] }>;
