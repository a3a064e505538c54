import { readMetadata } from "../../scripts/metadata";
import { parameterEnums } from "../../scripts/webpack/parameterEnums";
import {
  aggregations,
  alphaForms,
  breakErrors,
  changeChoices,
  correlationMethods,
  correlationOutputs,
  couplingForms,
  couplingOutputs,
  decompositions,
  deviationMeasures,
  diversityChoices,
  diversityGroupings,
  exposureOutputs,
  exposureSources,
  frameworkParts,
  gapFillings,
  gapReferences,
  groupMeasures,
  idealScalings,
  inequalityChoices,
  normalizations,
  outlierTreatments,
  outrankingOutputs,
  pairwiseOutputs,
  penaltyForms,
  rankOrders,
  segregationChoices,
  shiftShareMethods,
  specializationMeasures,
  sensitivityOutputs,
  variations,
  weightSchemes,
} from "../../src/core/options";

/** The core's list behind each drop-down. */
const lists: Readonly<Record<string, readonly string[]>> = {
  NORMALIZATION: normalizations,
  AGGREGATION: aggregations,
  WEIGHT_SCHEME: weightSchemes,
  DIVERSITY_MEASURE: diversityChoices,
  DIVERSITY_GROUPING: diversityGroupings,
  CHANGE_MEASURE: changeChoices,
  SPECIALIZATION_MEASURE: specializationMeasures,
  SEGREGATION_MEASURE: segregationChoices,
  INEQUALITY_MEASURE: inequalityChoices,
  EXPOSURE_SOURCE: exposureSources,
  EXPOSURE_OUTPUT: exposureOutputs,
  SHIFTSHARE_METHOD: shiftShareMethods,
  DECOMPOSITION: decompositions,
  DEVIATION_MEASURE: deviationMeasures,
  BREAK_ERRORS: breakErrors,
  OUTLIER_TREATMENT: outlierTreatments,
  GAP_FILLING: gapFillings,
  CORRELATION_METHOD: correlationMethods,
  CORRELATION_OUTPUT: correlationOutputs,
  ALPHA_FORM: alphaForms,
  PAIRWISE_OUTPUT: pairwiseOutputs,
  PENALTY_FORM: penaltyForms,
  OUTRANKING_OUTPUT: outrankingOutputs,
  IDEAL_SCALING: idealScalings,
  COUPLING_OUTPUT: couplingOutputs,
  COUPLING_FORM: couplingForms,
  RANK_ORDER: rankOrders,
  GAP_REFERENCE: gapReferences,
  GROUP_MEASURE: groupMeasures,
  FRAMEWORK_PART: frameworkParts,
  VARIATION: variations,
  SENSITIVITY_OUTPUT: sensitivityOutputs,
};

const { functions, enums } = readMetadata();

test("the drop-downs are the lists above", () => {
  expect(enums.map(({ id }) => id).sort()).toEqual(Object.keys(lists).sort());
});

test.each(
  enums.map(({ id, values }): [string, readonly { stringValue: string; tooltip: string }[]] => [id, values]),
)("%s offers the core's words, in the core's order, each explained", (id, values) => {
  expect(values.map(({ stringValue }) => stringValue)).toEqual(lists[id]);
  expect(values.filter(({ tooltip }) => tooltip.trim() === "")).toEqual([]);
  // The first word of a list is its default; the tooltip says so.
  expect(
    values.filter(({ tooltip }) => /default/.test(tooltip)).map(({ stringValue }) => stringValue),
  ).toEqual([lists[id][0]]);
});

test("every entry of parameterEnums.js is a parameter that has its drop-down", () => {
  const linked = functions.flatMap(({ id, parameters }) =>
    parameters
      .filter(({ customEnumId }) => customEnumId)
      .map(({ name, customEnumId }) => `${id}/${name}: ${customEnumId}`),
  );
  const wanted = Object.entries(parameterEnums).flatMap(([id, parameters]) =>
    Object.entries(parameters).map(([name, enumId]) => `${id}/${name}: ${enumId}`),
  );
  expect(linked.sort()).toEqual(wanted.sort());
});

test("an enum parameter is a single text", () => {
  const typed = functions.flatMap(({ parameters }) => parameters.filter(({ customEnumId }) => customEnumId));
  expect(typed.filter(({ type, dimensionality }) => type !== "string" || dimensionality)).toEqual([]);
});
