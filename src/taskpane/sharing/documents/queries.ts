import { IndexError } from "../../../core/errors";
import { takesGoalposts } from "../../../core/normalize/normalize";
import { defaultCoverage, structureWeights } from "../../../core/options";
import { readsOrder } from "../../../core/structure/structureIndex";
import { type Language } from "../../../messages/words";
import { describeProblem } from "../../../messages/problems";
import { qualityPowerQuery } from "../../../sharing/powerQuery/qualityPowerQuery";
import { type Dialect, dialects, NameError } from "../../../sharing/sql/dialect";
import { type SqlIndicator } from "../../../sharing/sql/normalizedSql";
import { qualitySql } from "../../../sharing/sql/qualitySql";
import { type SqlStructure, structureSql } from "../../../sharing/sql/structureSql";
import { type IndexModel } from "../../state/index/indexModel";
import { type Method } from "../../state/index/scoring";

export const queryForms = [...dialects, "powerQuery"] as const;
export type QueryForm = (typeof queryForms)[number];

/** A query, or why there is none. */
export type Query = { readonly text: string } | { readonly problem: string };

interface QualityRequest {
  readonly model: IndexModel;
  /** In the order of the model's indicators. */
  readonly weights: readonly number[];
  readonly method: Method;
  readonly form: QueryForm;
  /** As typed: parts with dots between them, or the name of a Power Query. */
  readonly table: string;
  /** As typed, separated by commas. */
  readonly units: string;
}

export function qualityQuery(request: QualityRequest, language: Language): Query {
  const { model, weights, method, form, table } = request;
  const { normalization, aggregation } = method;
  const usesGoalposts = takesGoalposts(normalization);
  const goalpost = (value: number) => (usesGoalposts && !Number.isNaN(value) ? value : null);
  const indicators = model.indicators.map(({ name, direction, low, high }, i): SqlIndicator => ({
    column: name,
    weight: weights[i],
    direction,
    low: goalpost(low),
    high: goalpost(high),
  }));
  const common = { indicators, coverage: defaultCoverage };
  return attempt(language, () => {
    if (form !== "powerQuery") {
      const units = listed(request.units);
      return qualitySql({
        ...common,
        dialect: form,
        table: table.split("."),
        units,
        normalization,
        aggregation,
      });
    }
    const scaled = usesGoalposts || normalization === "none" ? normalization : null;
    const combined = aggregation === "harmonic" || aggregation === "min" ? null : aggregation;
    if (!scaled || !combined) return null;
    if (table.trim() === "") throw new NameError("");
    return qualityPowerQuery({ ...common, source: table, normalization: scaled, aggregation: combined });
  });
}

export const structureQueryWeights = [...structureWeights, "column"] as const;
export type StructureQueryWeights = (typeof structureQueryWeights)[number];

/** Whether the weights need a column of the table. */
export function needsWeightColumn(weights: StructureQueryWeights): boolean {
  return weights === "column" || readsOrder(weights);
}

interface StructureRequest {
  readonly dialect: Dialect;
  readonly table: string;
  readonly employment: string;
  readonly groups: string;
  readonly weights: StructureQueryWeights;
  /** The column that positions are counted by, or that holds the weights. */
  readonly weightColumn: string;
}

export function structureQuery(request: StructureRequest, language: Language): Query {
  const { dialect, table, employment, weights: word, weightColumn } = request;
  const weights: SqlStructure["weights"] =
    word === "column"
      ? { column: weightColumn }
      : readsOrder(word)
        ? { word, order: weightColumn }
        : { word };
  return attempt(language, () =>
    structureSql({ dialect, table: table.split("."), groups: listed(request.groups), employment, weights }),
  );
}

function attempt(language: Language, write: () => string | null): Query {
  const text = language.dataQueries;
  try {
    const query = write();
    return query === null ? { problem: text.notInPowerQuery } : { text: query };
  } catch (error) {
    if (error instanceof NameError) return { problem: text.badName };
    if (error instanceof IndexError) return { problem: describeProblem(error.problem, language) };
    throw error;
  }
}

/** Columns as people type them; a name that holds a comma stands in quotes. */
export function listed(names: string): string[] {
  return [...names.matchAll(/\s*"((?:[^"]|"")*)"\s*(?:,|$)|[^,]+/g)]
    .map(([whole, quoted]) => (quoted === undefined ? whole.trim() : quoted.replaceAll('""', '"')))
    .filter((name) => name !== "");
}
