import { type Problem } from "../../core/errors";
import { structuredReferencesIn } from "../../formula/structured";
import { type ActiveCell, type TableContent } from "../../workbook/contract";
import { indexOfName, isPresetsHeader, readPresets, sameName } from "../../workbook/presetsTable";
import { indexModel } from "./indexModel";
import { createScorer, type Method } from "./scoring";
import { cellsOfPreset } from "./showPreset";
import { IndexError } from "../../core/errors";
import { aggregations, normalizations } from "../../core/options";

/** Why a cell shows an error, without words. */
export type ErrorReason =
  | { readonly kind: "noError" | "noFormula" | "other" }
  | { readonly kind: "excel"; readonly error: string }
  | { readonly kind: "missingRows"; readonly table: string; readonly names: readonly string[] }
  | { readonly kind: "problem"; readonly table: string; readonly problem: Problem };

/** Errors that Excel itself gives, whatever the function says. */
const excelErrors = ["#NAME?", "#SPILL!", "#REF!", "#BUSY!", "#CALC!", "#CONNECT!"];

/**
 * Finds out why a cell shows an error. A formula that looks its weights up by name is computed again by the core from the
 * same cells; what the core says is what the function said.
 * @param read the tables that the formula mentions, those that exist.
 */
export function errorReason(cell: ActiveCell, read: readonly TableContent[]): ErrorReason {
  if (!cell.isError) return { kind: "noError" };
  if (cell.formula === "") return { kind: "noFormula" };
  if (excelErrors.includes(cell.text)) return { kind: "excel", error: cell.text };
  const data = read.find(({ header }) => !isPresetsHeader(header));
  const presetsContent = read.find(({ header }) => isPresetsHeader(header));
  if (!data || !presetsContent) return { kind: "other" };
  const presets = readPresets(presetsContent);
  const missing = namesInFormula(cell.formula, data).filter(
    (name) => !presets.rows.some(({ indicator }) => sameName(indicator, name)),
  );
  if (missing.length > 0) return { kind: "missingRows", table: presets.name, names: missing };
  try {
    const model = indexModel(data, presets);
    const preset = presets.presets.find((name) => cell.formula.includes(`[${name}]`));
    if (!model || preset === undefined) return { kind: "other" };
    const result = createScorer()(model, cellsOfPreset(model, presets, preset), methodIn(cell.formula));
    return "problem" in result
      ? { kind: "problem", table: data.name, problem: result.problem }
      : { kind: "other" };
  } catch (error) {
    if (error instanceof IndexError) return { kind: "problem", table: data.name, problem: error.problem };
    throw error;
  }
}

/** Headers between the first and the last column of `Table[[#Headers],[first]:[last]]`. */
function namesInFormula(formula: string, { name, header }: TableContent): string[] {
  const named = structuredReferencesIn(formula).find(
    ({ table, sections }) => sameName(table, name) && sections.includes("#Headers"),
  );
  if (!named?.columns) return [];
  const { columns } = named;
  const [first, last] = [columns.first, columns.last].map((column) => indexOfName(header, column));
  return first >= 0 && last >= first ? header.slice(first, last + 1) : [];
}

function methodIn(formula: string): Method {
  const words = [...formula.matchAll(/"(\w+)"/g)].map((match) => match[1].toLowerCase());
  return {
    normalization: normalizations.find((word) => words.includes(word)) ?? normalizations[0],
    aggregation: aggregations.find((word) => words.includes(word)) ?? aggregations[0],
  };
}
