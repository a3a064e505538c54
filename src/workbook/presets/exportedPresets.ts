import { keyIn } from "../../cells/tables/names";
import { readOwnAggregation, readOwnCoverage, readOwnNormalization } from "../../cells/tables/rowMethods";
import { IndexError } from "../../core/errors";
import { sourceLine, tableSourceLine } from "../../sharing/method/sourceLine";
import { dimensionKeys } from "../../sharing/presets/fileTree";
import { readFieldsLine, withFields } from "../../sharing/presets/furtherFields";
import { type PresetContent, type PresetIndicator } from "../../sharing/presets/presetFile";
import { autoGoalpost, fieldAt, presetColumns, type PresetRow, type PresetsTable } from "./presetsTable";

const methodFields = ["normalization", "aggregation", "coverage"] as const;

/**
 * What a presets table and the lines above it say, as it goes into a file. Cells that are no numbers count as 0, a missing
 * direction of an indicator as 1: `unclearCells` names them, and the cells of method that say nothing and are left out.
 */
export function exportedPresets({ presets, rows }: PresetsTable, lines: readonly string[]): PresetContent {
  const fields = readFieldsLine(lines);
  const dimensions = dimensionKeys(rows);
  const table: PresetContent = {
    source: tableSourceLine(lines)?.words ?? "",
    presets: presets.map((name) => ({ name, source: sourceLine(lines, name)?.words ?? "" })),
    indicators: rows.map((row) => exportedRow(row, dimensions.has(keyIn(row.indicator)))),
  };
  return withFields(table, fields === "unreadable" ? null : fields);
}

/** @param isDimension of which a direction means nothing. */
function exportedRow(row: PresetRow, isDimension: boolean): PresetIndicator {
  const { indicator: name, dimension, direction, low, high, weights } = row;
  const goalpost = (value: number) => (Number.isNaN(value) ? (autoGoalpost as "auto") : value);
  const { normalization, aggregation, coverage } = ownMethods(row);
  return {
    name,
    ...(dimension === "" ? {} : { dimension }),
    ...(isDimension && direction !== -1 ? {} : { direction: direction ?? 1 }),
    low: goalpost(low),
    high: goalpost(high),
    ...(normalization == null ? {} : { normalization }),
    ...(aggregation == null ? {} : { aggregation }),
    ...(coverage == null ? {} : { coverage }),
    weights: weights.map((weight) => (weight >= 0 ? weight : 0)),
  };
}

/** What the cells of method of a row mean; null for a blank, undefined for what the functions refuse. */
function ownMethods({ indicator, normalization, aggregation, coverage }: PresetRow) {
  return {
    normalization: meant(() => readOwnNormalization(normalization, indicator)),
    aggregation: meant(() => readOwnAggregation(aggregation, indicator)),
    coverage: meant(() => readOwnCoverage(coverage, indicator)),
  };
}

function meant<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof IndexError) return undefined;
    throw error;
  }
}

type NamedCell = readonly [indicator: string, column: string];

/** Cells whose place a file fills with 0, or with 1 for a direction, as they hold no such number: indicator and column. */
export function unclearCells({ presets, rows }: PresetsTable): readonly NamedCell[] {
  const dimensions = dimensionKeys(rows);
  return rows.flatMap(({ indicator, direction, weights }) => [
    ...(direction === null && !dimensions.has(keyIn(indicator))
      ? [[indicator, presetColumns[1]] as const]
      : []),
    ...presets.filter((_, i) => !(weights[i] >= 0)).map((preset) => [indicator, preset] as const),
  ]);
}

/** Cells of method that hold what the functions refuse: a file leaves them out. */
export function unclearMethods({ header, rows }: PresetsTable): readonly NamedCell[] {
  return rows.flatMap((row) => {
    const own = ownMethods(row);
    return methodFields
      .filter((field) => own[field] === undefined)
      .map((field) => [row.indicator, header[fieldAt(header, field)]] as const);
  });
}
