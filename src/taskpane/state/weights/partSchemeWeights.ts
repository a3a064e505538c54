import { IndexError } from "../../../core/errors";
import { isIndicator } from "../../../core/index/nodes";
import { scoresOf } from "../../../core/index/nodeScores";
import { columnOf, createMatrix } from "../../../core/matrix";
import { type WeightScheme } from "../../../core/options";
import { schemeWeights } from "../../../core/weight/schemes/schemeWeights";
import { type Method } from "../index/definition";
import { partsOf } from "../index/modelNodes";
import { type WeighedPreset } from "../index/refusedWeights";
import { createScorer, type Scored } from "../index/scoring";

/**
 * Weights of the parts of a dimension that follow from the data: an indicator counts by its values, a dimension by its
 * scores, of which more is always better.
 * @returns one for each of `partsOf`, together 1.
 * @throws IndexError where the scheme refuses them, or dimensions have no scores.
 */
export function partSchemeWeights(
  weighed: WeighedPreset,
  parent: number,
  scheme: WeightScheme,
  method: Method,
): Float64Array {
  const { nodes, indicators, data } = weighed.model;
  const places = partsOf(nodes, parent);
  const parts = places.map((place) => nodes[place]);
  const needsScores = scheme !== "equal" && !parts.every(isIndicator);
  const scored = needsScores ? scoredAll(weighed, places, method) : null;
  const columns = createMatrix(data.rows, parts.length);
  parts.forEach((part, j) => {
    if (isIndicator(part)) columnOf(columns, j).set(columnOf(data, part.indicator));
    else if (scored) columnOf(columns, j).set(scoresOf(scored, part));
  });
  const directions = parts.map((part) => (isIndicator(part) ? indicators[part.indicator].direction : 1));
  return schemeWeights(columns, scheme, directions);
}

/** The index with every part in it: one of weight 0 has no scores of its own. */
function scoredAll(weighed: WeighedPreset, places: readonly number[], method: Method): Scored {
  const above = new Set(places);
  for (const place of above) {
    const { parent } = weighed.model.nodes[place];
    if (parent in weighed.model.nodes) above.add(parent);
  }
  const cells = weighed.cells.map((cell, place) => (cell === 0 && above.has(place) ? 1 : cell));
  const result = createScorer()({ ...weighed, cells }, method);
  if ("problem" in result) throw new IndexError(result.problem);
  return result.scored;
}
