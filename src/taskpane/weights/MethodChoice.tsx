import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import {
  type Aggregation,
  aggregations,
  defaultCoverage,
  type Normalization,
  normalizations,
} from "../../core/options";
import { CoverageChoice } from "../shared/CoverageChoice";
import { useActions, useLanguage, usePane, useTexts } from "../shared/context";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, padding: "4px 0" },
  fields: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "4px" },
});

/** Normalization and aggregation, each with one line on what it means. */
export function MethodChoice() {
  const classes = useStyles();
  const text = useTexts("weights");
  const { setMethod } = useActions();
  const { tag } = useLanguage();
  const { normalization, aggregation, coverage = defaultCoverage } = usePane((state) => state.method);
  const own =
    coverage === defaultCoverage ? null : new Intl.NumberFormat(tag, { style: "percent" }).format(coverage);
  return (
    <details>
      <summary className={classes.summary}>
        {text.howItIsComputed(text.normalizations[normalization], text.aggregations[aggregation], own)}
      </summary>
      <div className={classes.fields}>
        <Field label={text.normalization} size="small" hint={text.normalizationHints[normalization]}>
          <Select
            size="small"
            value={normalization}
            onChange={(_, { value }) => setMethod({ normalization: value as Normalization })}
          >
            {normalizations.map((word) => (
              <option key={word} value={word}>
                {text.normalizations[word]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.aggregation} size="small" hint={text.aggregationHints[aggregation]}>
          <Select
            size="small"
            value={aggregation}
            onChange={(_, { value }) => setMethod({ aggregation: value as Aggregation })}
          >
            {aggregations.map((word) => (
              <option key={word} value={word}>
                {text.aggregations[word]}
              </option>
            ))}
          </Select>
        </Field>
        <CoverageChoice hint={text.coverageHint} />
      </div>
    </details>
  );
}
