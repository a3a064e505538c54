import { normalizationMethods } from "../../core/normalize/normalize";
import { aggregationRules } from "../../core/aggregate/rules";
import { makeStyles, tokens } from "@fluentui/react-components";
import { indicatorColor } from "../shared/colors";
import { usePane, useTexts } from "../shared/context";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: "4px" },
  swatch: { width: "10px", height: "10px", borderRadius: "2px", forcedColorAdjust: "none" },
});

/** Which color is which indicator, where bars are stacked. */
export function Legend({ names }: { readonly names: readonly string[] }) {
  const classes = useStyles();
  const text = useTexts("ranking");
  const { normalization, aggregation } = usePane((state) => state.method);
  const stacked = aggregationRules[aggregation].addsUp && !normalizationMethods[normalization].hasSigns;
  if (!stacked) return null;
  return (
    <div className={classes.legend}>
      <span>{text.legend}</span>
      {names.map((name, index) => (
        <span key={name} className={classes.entry}>
          <span
            className={classes.swatch}
            style={{ backgroundColor: indicatorColor(index) }}
            aria-hidden="true"
          />
          {name}
        </span>
      ))}
    </div>
  );
}
