/**
 * Which option words each parameter offers in Excel's drop-down: function id → parameter → enum of a family
 * (src/functions/<family>/enums.ts). The metadata generator links an enum only to functions of the same file; this table
 * lets all functions share one list.
 */
exports.parameterEnums = {
  QEI: { normalization: "NORMALIZATION", aggregation: "AGGREGATION" },
  "QEI.NORMALIZE": { method: "NORMALIZATION" },
  "QEI.DIMENSIONS": { aggregation: "AGGREGATION" },
  "QEI.WEIGHTS": { scheme: "WEIGHT_SCHEME" },
  "QEI.CONTRIBUTIONS": { normalization: "NORMALIZATION", aggregation: "AGGREGATION" },
  "QEI.EXPLAIN": { normalization: "NORMALIZATION", aggregation: "AGGREGATION" },
  "ESI.DIVERSITY": { measure: "DIVERSITY_MEASURE", by: "DIVERSITY_GROUPING" },
  "ESI.CHANGE": { measure: "CHANGE_MEASURE" },
  "ESI.SPECIALIZATION": { measure: "SPECIALIZATION_MEASURE" },
  "ESI.SEGREGATION": { measure: "SEGREGATION_MEASURE" },
  "ESI.INEQUALITY": { measure: "INEQUALITY_MEASURE" },
  "ESI.SHIFTSHARE": { method: "SHIFTSHARE_METHOD" },
  "ESI.DECOMPOSE": { method: "DECOMPOSITION" },
  "ESI.DEVIATION": { measure: "DEVIATION_MEASURE" },
  "QEI.BREAK": { errors: "BREAK_ERRORS" },
  "QEI.CLEAN": { outliers: "OUTLIER_TREATMENT", missing: "GAP_FILLING" },
  "QEI.CORRELATION": { method: "CORRELATION_METHOD" },
  "QEI.ALPHA": { form: "ALPHA_FORM" },
  "QEI.AHP": { output: "PAIRWISE_OUTPUT" },
  "QEI.MPI": { form: "PENALTY_FORM" },
  "QEI.OUTRANK": { output: "OUTRANKING_OUTPUT" },
  "QEI.TOPSIS": { normalization: "IDEAL_SCALING" },
  "QEI.COUPLING": { output: "COUPLING_OUTPUT", form: "COUPLING_FORM" },
  "QEI.FRAMEWORK": { part: "FRAMEWORK_PART" },
  "QEI.IMPORTANCE": { normalization: "NORMALIZATION", aggregation: "AGGREGATION" },
  "QEI.SENSITIVITY": { normalization: "NORMALIZATION", aggregation: "AGGREGATION", vary: "VARIATION" },
  "QEI.LEAVEOUT": { normalization: "NORMALIZATION", aggregation: "AGGREGATION" },
  "QEI.TIPPING": { normalization: "NORMALIZATION" },
  "QEI.SCORES": { normalization: "NORMALIZATION", aggregation: "AGGREGATION" },
  "QEI.RANKING": { normalization: "NORMALIZATION", aggregation: "AGGREGATION" },
  "QEI.PROFILE": { normalization: "NORMALIZATION", aggregation: "AGGREGATION" },
  "QEI.CANLEAD": { normalization: "NORMALIZATION" },
};
