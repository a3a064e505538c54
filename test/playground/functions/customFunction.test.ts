import { CustomFunction } from "../../../src/playground/functions/customFunction";
import { ErrorMessages } from "../../../src/playground/functions/errorMessages";
import type { GridArgument } from "../../../src/playground/functions/gridFunction";
import type { FunctionMetadata, ParameterMetadata } from "../../../src/playground/functions/metadata";
import type { FunctionRuntime } from "../../../src/playground/functions/paneRuntime";

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }

  toJSON() {
    return { valueType: "CustomFunctionError", code: this.code, message: this.message || undefined };
  }
}

const caller = { sheet: "s", row: 4, column: 2 };
const range: ParameterMetadata = { name: "range", type: "any", dimensionality: "matrix" };
const any: ParameterMetadata = { name: "any", type: "any", optional: true };
const value = (cell: Extract<GridArgument, { kind: "value" }>["value"]): GridArgument => ({
  kind: "value",
  value: cell,
});

function made(
  parameters: ParameterMetadata[],
  implementation: (...args: unknown[]) => unknown,
  options: { blanks?: "null" | "zero"; allowError?: boolean } = {},
) {
  const metadata: FunctionMetadata = { id: "F", name: "F", parameters, result: { dimensionality: "matrix" } };
  const runtime: FunctionRuntime = {
    find: () => implementation,
    errorCell: (code) => new FunctionError(code),
    isFunctionError: (thrown) => thrown instanceof FunctionError,
  };
  const messages = new ErrorMessages();
  const argumentOptions = {
    blanks: options.blanks ?? ("null" as const),
    allowErrorForDataTypeAny: options.allowError ?? true,
  };
  const made = new CustomFunction(metadata, runtime, argumentOptions, messages);
  return { call: (...args: GridArgument[]) => made.call(args, caller), messages, made };
}

test("the invocation object comes last, after omitted arguments as null", () => {
  const seen: unknown[] = [];
  made([any, any, any], (...args) => void seen.push(...args)).call(value(1));
  expect(seen).toEqual([1, null, null, { functionName: "F" }]);
});

test("blanks: null, or what older builds make of them", () => {
  const parameters = ["any", "number", "string", "boolean"].map((type) => ({ name: type, type }));
  const blank = parameters.map(() => value(null));
  const echo = (...args: unknown[]) => JSON.stringify(args.slice(0, 4));
  expect(made(parameters, echo).call(...blank)).toBe("[null,null,null,null]");
  expect(made(parameters, echo, { blanks: "zero" }).call(...blank)).toBe('[0,0,"",false]');
});

test("an error cell for a typed argument is the answer without a call", () => {
  const { call, made: item } = made([{ name: "n", type: "number" }], () => 1);
  expect(call(value({ error: "#DIV/0!" }))).toEqual({ error: "#DIV/0!" });
  expect(item.calls).toBe(0);
});

test("repeated arguments arrive as a list", () => {
  const { call } = made([any, { ...any, repeating: true }], (first, rest) => JSON.stringify([first, rest]));
  expect(call(value(1), value(2), value(3))).toBe("[1,[2,3]]");
});

test("messages are kept for the cell, at their place in the result", () => {
  const { call, messages } = made([range], () => [[1, new FunctionError("#N/A", "No figure.")]]);
  call({ kind: "range", rows: [[1]] });
  expect(messages.find(caller, 0, 1, "#N/A")).toBe("No figure.");
  expect(messages.find(caller, 0, 0, "#N/A")).toBeUndefined();
  expect(messages.find(caller, 0, 1, "#VALUE!")).toBeUndefined();
  messages.forget(caller);
  expect(messages.find(caller, 0, 1, "#N/A")).toBeUndefined();
});

test("an error of the whole call counts wherever it shows", () => {
  const { call, messages } = made([range], () => {
    throw new FunctionError("#VALUE!", "Weights need 3 values.");
  });
  expect(call(value(1))).toEqual({ error: "#VALUE!", message: "Weights need 3 values." });
  expect(messages.find(caller, 3, 0, "#VALUE!")).toBe("Weights need 3 values.");
});

test("a scalar function that returns a table, and an empty table, are #VALUE!", () => {
  expect(made([], () => []).call()).toEqual({ error: "#VALUE!" });
  expect(made([], () => [1, 2]).call()).toEqual({ error: "#VALUE!" });
});

test("formatted numbers and entities count as their plain value", () => {
  const formatted = { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" };
  expect(made([], () => [[formatted, new Date(0)]]).call()).toEqual([[0.5, "1970-01-01T00:00:00.000Z"]]);
});

test("a function that is not associated is #NAME?", () => {
  const messages = new ErrorMessages();
  const runtime: FunctionRuntime = {
    find: () => undefined,
    errorCell: () => null,
    isFunctionError: () => false,
  };
  const options = { blanks: "null" as const, allowErrorForDataTypeAny: true };
  const missing = new CustomFunction({ id: "F", name: "F", parameters: [] }, runtime, options, messages);
  expect(missing.call([], caller)).toEqual({ error: "#NAME?" });
});

test("too few or too many arguments are told, where Excel would not let them be entered", () => {
  const messages = new ErrorMessages();
  const runtime: FunctionRuntime = {
    find: () => () => 1,
    errorCell: () => null,
    isFunctionError: () => false,
  };
  const argumentCount = (name: string, least: number, most: number) => `${name}: ${least} to ${most}`;
  const options = { blanks: "null" as const, allowErrorForDataTypeAny: true, argumentCount };
  const call = (parameters: ParameterMetadata[], args: GridArgument[]) =>
    new CustomFunction({ id: "F", name: "F", parameters }, runtime, options, messages).call(args, caller);
  expect(call([range, any], [])).toEqual({ error: "#VALUE!", message: "F: 1 to 2" });
  expect(messages.find(caller, 0, 0, "#VALUE!")).toBe("F: 1 to 2");
  const three = [value(1), value(1), value(1)];
  expect(call([range, any], three)).toEqual({ error: "#VALUE!", message: "F: 1 to 2" });
  expect(call([range, { ...range, repeating: true }], [])).toEqual({
    error: "#VALUE!",
    message: "F: 1 to Infinity",
  });
});
