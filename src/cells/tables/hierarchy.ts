import { fail } from "../../core/errors";
import { type Dimension, type Hierarchy, indexItself } from "../../core/index/definition";
import { keyOf } from "./names";
import { type RowWeights } from "./preset";
import { readOwnAggregation, readOwnCoverage } from "./rowMethods";
import { type WeightsRow, type WeightsTable } from "./weightsTable";

/** The dimensions of a weights table, and what stands below what. */
export interface TableHierarchy {
  /** undefined where every row is an indicator directly below the index. */
  readonly hierarchy: Pick<Hierarchy, "dimensions"> | undefined;
  readonly dimensionNames: readonly string[];
  /** The rows that are indicators. */
  readonly indicators: readonly WeightsRow[];
  /** The place of the dimension that a row stands in. */
  parentOf(row: WeightsRow): number;
  /** Whether a row and all above it have a weight above 0. */
  counts(row: WeightsRow): boolean;
}

/**
 * Makes a tree of the rows: a name that some row gives as its Dimension is a dimension, with a row of its own or without.
 * @throws IndexError for a dimension below itself, and where only some of the dimensions below one parent have a row.
 */
export function readHierarchy(table: WeightsTable, weightOf: RowWeights): TableHierarchy {
  const names = new Map<string, string>();
  for (const { dimension } of table.rows)
    if (dimension !== "" && !names.has(keyOf(dimension))) names.set(keyOf(dimension), dimension);
  const keys = [...names.keys()];
  const rowOf = new Map(table.rows.filter(({ key }) => names.has(key)).map((row) => [row.key, row]));
  const placeOf = (dimension: string) => (dimension === "" ? indexItself : keys.indexOf(keyOf(dimension)));
  const dimensions = keys.map((key): Dimension => {
    const row = rowOf.get(key);
    if (!row) return { parent: indexItself, weight: NaN, aggregation: null, coverage: null };
    return {
      parent: placeOf(row.dimension),
      weight: weightOf(row),
      aggregation: readOwnAggregation(table.cell(row, "aggregation"), row.name),
      coverage: readOwnCoverage(table.cell(row, "coverage"), row.name),
    };
  });
  const dimensionNames = keys.map((key) => rowOf.get(key)?.name ?? names.get(key)!);
  refuseCircles(dimensions, dimensionNames);
  refuseSomeRows(dimensions, dimensionNames);
  const dimensionCounts = (place: number): boolean =>
    place === indexItself || (dimensions[place].weight !== 0 && dimensionCounts(dimensions[place].parent));
  return {
    hierarchy: keys.length === 0 ? undefined : { dimensions },
    dimensionNames,
    indicators: table.rows.filter(({ key }) => !names.has(key)),
    parentOf: (row) => placeOf(row.dimension),
    counts: (row) => weightOf(row) > 0 && dimensionCounts(placeOf(row.dimension)),
  };
}

function refuseCircles(dimensions: readonly Dimension[], names: readonly string[]): void {
  dimensions.forEach((_, start) => {
    let place = dimensions[start].parent;
    for (let steps = 0; place !== indexItself; steps++, place = dimensions[place].parent)
      if (place === start || steps > dimensions.length) fail("dimensionCircle", { name: names[start] });
  });
}

/** A dimension without a row weighs its parts together, which does not compare with a weight that was typed. */
function refuseSomeRows(dimensions: readonly Dimension[], names: readonly string[]): void {
  const parents = new Set(dimensions.map(({ parent }) => parent));
  for (const parent of parents) {
    const siblings = names.filter((_, place) => dimensions[place].parent === parent);
    const bare = siblings.filter((name) => Number.isNaN(dimensions[names.indexOf(name)].weight));
    const other = siblings.find((name) => !bare.includes(name));
    if (bare.length > 0 && other !== undefined) fail("dimensionRowMissing", { names: bare, other });
  }
}
