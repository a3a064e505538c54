import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { builtFolder } from "../../scripts/built";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: "matrix";
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: "matrix" };
}

export interface EnumMetadata {
  readonly id: string;
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

export interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
}

export const readMetadata = (name = "functions.json"): Metadata =>
  JSON.parse(readFileSync(join(builtFolder(), name), "utf8")) as Metadata;

export type WorksheetFunction = (...args: unknown[]) => unknown;

/**
 * Loads dist/functions.js as Excel would, in a world that has nothing but `CustomFunctions.associate`:
 * no Office, no browser, no Node.
 * @returns the registered functions by id.
 */
export function loadBuiltFunctions(): Map<string, WorksheetFunction> {
  const registered = new Map<string, WorksheetFunction>();
  const associate = (id: string, body: WorksheetFunction) => {
    if (registered.has(id)) throw new Error(`${id} is registered twice`);
    registered.set(id, body);
  };
  vm.runInNewContext(readFileSync(join(builtFolder(), "functions.js"), "utf8"), { CustomFunctions: { associate } });
  return registered;
}
