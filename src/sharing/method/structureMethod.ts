import { type StructureWeight, structureWeights } from "../../core/options";
import { matrixIn, textOf } from "../reading/arguments";
import { evaluate } from "../reading/evaluate";
import { type IndexFormula } from "../reading/indexFormula";
import { sourceText } from "../reading/source";
import { type WorkbookReader } from "../reading/workbookReader";

/** Everything about an ESI that a reader needs to compute it again. */
export interface StructureMethod {
  readonly function: "ESI";
  /** How the formula names the cells of employment. */
  readonly data: string;
  /** null = only the formula knows. */
  readonly cells: {
    readonly filled: number;
    readonly zeros: number;
    readonly blank: number;
    readonly total: number;
  } | null;
  readonly weights:
    | { readonly kind: "word"; readonly word: StructureWeight }
    | { readonly kind: "given"; readonly text: string }
    | { readonly kind: "formula" };
}

export async function describeStructure(
  { arguments: [data, weights] }: IndexFormula,
  reader: WorkbookReader,
): Promise<StructureMethod> {
  const employment = data ? matrixIn(await evaluate(data, reader)) : null;
  const present = employment?.values.filter((value) => !Number.isNaN(value));
  return {
    function: "ESI",
    data: data ? sourceText(data) : "",
    cells:
      employment && present
        ? {
            filled: present.length,
            zeros: present.filter((value) => value === 0).length,
            blank: employment.values.length - present.length,
            total: present.reduce((sum, value) => sum + value, 0),
          }
        : null,
    weights: await weightsOf(weights, reader),
  };
}

async function weightsOf(
  source: IndexFormula["arguments"][number] | undefined,
  reader: WorkbookReader,
): Promise<StructureMethod["weights"]> {
  if (!source || source.kind === "omitted") return { kind: "word", word: "evenness" };
  const text = await textOf(source, reader);
  const word = structureWeights.find(
    (each) => each === (text === undefined ? "evenness" : text?.toLowerCase()),
  );
  if (word) return { kind: "word", word };
  const given = sourceText(source);
  return given === "" ? { kind: "formula" } : { kind: "given", text: given };
}
