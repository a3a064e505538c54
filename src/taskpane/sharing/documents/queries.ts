import { IndexError } from "../../../core/errors";
import { naming } from "../../../core/errors/named";
import { structureWeights } from "../../../core/options";
import { readsOrder } from "../../../core/structure/structureIndex";
import { type ShareLanguage } from "../../../messages/words";
import { describeProblem } from "../../../messages/problems";
import { qualityPowerQuery } from "../../../sharing/powerQuery/qualityPowerQuery";
import { QueryRefusal } from "../../../sharing/query/plan";
import { type Dialect, dialects, NameError } from "../../../sharing/sql/dialect";
import { groupsSql } from "../../../sharing/sql/groupsSql";
import { qualitySql } from "../../../sharing/sql/qualitySql";
import { type SqlStructure, structureSql } from "../../../sharing/sql/structureSql";
import { definitionOf, type Method } from "../../state/index/definition";
import { refuseWeights, type WeighedPreset } from "../../state/index/refusedWeights";

export const queryForms = [...dialects, "powerQuery"] as const;
export type QueryForm = (typeof queryForms)[number];

/** A query, or why there is none. */
export type Query = { readonly text: string } | { readonly problem: string };

interface QualityRequest extends WeighedPreset {
  readonly method: Method;
  readonly form: QueryForm;
  /** As typed: parts with dots between them, or the name of a Power Query. */
  readonly table: string;
  /** As typed, separated by commas. */
  readonly units: string;
  /** As typed, separated by commas; "" = units are ranked among all. */
  readonly ranksWithin: string;
}

export function qualityQuery(request: QualityRequest, language: ShareLanguage): Query {
  const { form, table } = request;
  const { indicators, dimensions } = request.model;
  const index = {
    indicators: indicators.map(({ name }) => name),
    dimensions,
    definition: definitionOf(request, request.method),
  };
  const write = () => {
    refuseWeights(request);
    if (form !== "powerQuery")
      return qualitySql({
        ...index,
        dialect: form,
        table: table.split("."),
        units: listed(request.units),
        ranksWithin: listed(request.ranksWithin),
      });
    if (table.trim() === "") throw new NameError("");
    return qualityPowerQuery({ ...index, source: table });
  };
  return attempt(language, () => naming({ columns: index.indicators, dimensions }, write));
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

export function structureQuery(request: StructureRequest, language: ShareLanguage): Query {
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

interface GroupsRequest {
  readonly dialect: Dialect;
  readonly table: string;
  readonly values: string;
  readonly by: string;
  /** "" = all rows count the same. */
  readonly weights: string;
}

export function groupsQuery(request: GroupsRequest, language: ShareLanguage): Query {
  const weights = request.weights === "" ? null : request.weights;
  return attempt(language, () => groupsSql({ ...request, table: request.table.split("."), weights }));
}

function attempt(language: ShareLanguage, write: () => string): Query {
  const text = language.dataQueries;
  try {
    return { text: write() };
  } catch (error) {
    if (error instanceof QueryRefusal) return { problem: text.refused[error.reason] };
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
