import { type ShareLanguage } from "../../messages/words";
import { number } from "../../messages/format";
import { sheetOf } from "../../formula/sheetName";
import { tablesIn } from "../../formula/structured";
import { qualityCitations, structureCitations } from "./citations";
import { type Block, type MethodDocument, paragraph, type Section } from "./document";
import { type QualityMethod } from "./qualityMethod";
import { qualitySections } from "./qualityText";
import { type StructureMethod } from "./structureMethod";
import { version } from "./version";

export type IndexMethod = QualityMethod | StructureMethod;

/** A formula and where it stands, such as `Jobs!M7`. */
export interface PlacedFormula {
  readonly place: string;
  readonly formula: string;
}

export interface MethodRequest {
  readonly method: IndexMethod;
  /** The formula of the index itself. */
  readonly formula: PlacedFormula;
  /** All other formulas of the add-in in the workbook. */
  readonly others: readonly PlacedFormula[];
  /** Such as 2026-11-25. */
  readonly date: string;
}

/** More formulas are a list that nobody reads. */
const shownFormulas = 20;

/** The whole text, from the subject to the software. */
export function methodDocument(
  { method, formula, others, date }: MethodRequest,
  language: ShareLanguage,
): MethodDocument {
  const text = language.method;
  const quality = method.function === "QEI";
  const citations = citationsOf(method);
  return {
    title: quality ? language.qualityMethod.title : text.structureTitle,
    sections: [
      ...(quality ? qualitySections(method, language) : [structureSection(method, language)]),
      { heading: text.formulas, blocks: formulas(method, formula, others, language) },
      ...(citations.length > 0 ? [{ heading: text.references, blocks: citations.map(paragraph) }] : []),
      { heading: text.software, blocks: [paragraph(text.written(version, date))] },
    ],
  };
}

function citationsOf(method: IndexMethod): string[] {
  if (method.function === "ESI")
    return [...structureCitations(method.weights.kind === "word" ? method.weights.word : null)];
  if (method.refusal) return [];
  const treated = method.steps.flatMap((step) => (step.kind === "clean" ? [step] : []));
  return qualityCitations(treated, method.weights.origin);
}

function structureSection({ data, cells, weights }: StructureMethod, language: ShareLanguage): Section {
  const text = language.method;
  const said = [
    text.structureSubject,
    ...(data ? [text.data(data)] : []),
    ...(cells ? [text.cells(String(cells.filled), number(cells.total))] : []),
    ...(cells && cells.zeros > 0 ? [text.zeros(String(cells.zeros))] : []),
    ...(cells && cells.blank > 0 ? [text.blanks(String(cells.blank))] : []),
    weights.kind === "word"
      ? text.structureWeights[weights.word]
      : weights.kind === "given"
        ? text.weightsGiven(weights.text)
        : text.weightsFormula,
  ];
  return { heading: "", blocks: said.map(paragraph) };
}

function formulas(
  method: IndexMethod,
  own: PlacedFormula,
  others: readonly PlacedFormula[],
  language: ShareLanguage,
): Block[] {
  const text = language.method;
  const table = (shown: readonly PlacedFormula[]): Block => ({
    kind: "table",
    header: [text.cell, text.formula],
    rows: shown.map(({ place, formula }) => [place, { formula }]),
  });
  const followed = method.function === "QEI" ? method.followed : [];
  const builtOn = others.filter(({ formula }) => followed.includes(formula));
  const further = others.filter((each) => !builtOn.includes(each) && isRelated(own, each));
  const rest = further.length - shownFormulas;
  return [
    table([own, ...builtOn]),
    ...(further.length > 0 ? [paragraph(text.others), table(further.slice(0, shownFormulas))] : []),
    ...(rest > 0 ? [paragraph(text.moreFormulas(String(rest)))] : []),
  ];
}

/** On the same sheet, or on a table that the index uses too. */
function isRelated(own: PlacedFormula, other: PlacedFormula): boolean {
  const sheet = sheetOf(own.place);
  if (sheet !== null && sheet === sheetOf(other.place)) return true;
  const tables = ({ formula }: PlacedFormula) => tablesIn(formula).map((table) => table.toLowerCase());
  return tables(own).some((table) => tables(other).includes(table));
}
