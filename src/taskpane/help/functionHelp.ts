import { type OwnFunctions } from "../../sharing/reading/refusal";
import { functionsFile, type LanguageTag } from "../../messages/languages";

export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
  }[];
}

/** The same descriptions that Excel shows while a formula is typed; they lie beside the pane. */
export async function readFunctionHelp(language: LanguageTag): Promise<readonly FunctionHelp[]> {
  // Those of the version that runs: the server is asked whether it has a newer file.
  const response = await fetch(functionsFile(language), { cache: "no-cache" });
  if (!response.ok) throw new Error(`functions.json: ${response.status}`);
  const { functions } = (await response.json()) as { functions: readonly FunctionHelp[] };
  return functions;
}

/** Functions whose name, description or arguments contain every word of the text. */
export function findFunctions(functions: readonly FunctionHelp[], text: string): readonly FunctionHelp[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return functions.filter(({ name, description, parameters }) => {
    const all = [name, description, ...parameters.flatMap((each) => [each.name, each.description ?? ""])]
      .join(" ")
      .toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** The arguments of each function, by its name. */
export function parametersIn(functions: readonly FunctionHelp[]): OwnFunctions["parametersOf"] {
  return (id) =>
    functions
      .find(({ name }) => name === id)
      ?.parameters.map(({ name, dimensionality }) => ({ name, isRange: dimensionality === "matrix" }));
}

/** `QEI(data, [weights], …)` */
export function syntaxOf({ name, parameters }: FunctionHelp): string {
  return `${name}(${parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(", ")})`;
}
