import { shortened } from "../core/errors/cut";
import { type ErrorCode, type Problem } from "../core/errors";
import { type AllErrorMessages } from "./catalogue";
import { commonErrors } from "./errors/common";
import { compositeErrors, compositeNotEnoughData } from "./errors/composite";
import { qualityErrors, qualityNotEnoughData } from "./errors/quality";
import { structureErrors, structureNotEnoughData } from "./errors/structure";
import { timeErrors, timeNotEnoughData } from "./errors/time";
import { type Language } from "./language";

const messages: AllErrorMessages = {
  ...commonErrors,
  ...qualityErrors,
  ...structureErrors,
  ...compositeErrors,
  ...timeErrors,
};

/** Problems that more data would solve: Excel shows them as #N/A, all others as #VALUE!. */
const notEnoughData = new Set<ErrorCode>([
  ...qualityNotEnoughData,
  ...structureNotEnoughData,
  ...compositeNotEnoughData,
  ...timeNotEnoughData,
]);

/** Longest message: what fits a hover box in Excel. */
const longest = 160;

/** What is wrong, where, and what to do: one message of at most 160 characters. */
export function describeProblem({ code, parameters }: Problem, language: Language): string {
  const describe = messages[code][language] as (parameters: Problem["parameters"]) => string;
  const text = describe(parameters);
  return text.length <= longest ? text : shortened(text, longest - 1);
}

export function isNotEnoughData({ code }: Problem): boolean {
  return notEnoughData.has(code);
}

export const errorCodes = Object.keys(messages) as readonly ErrorCode[];
