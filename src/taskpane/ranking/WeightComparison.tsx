import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { rankingTexts } from "../../messages/ui/ranking";
import { useLanguage, useTexts } from "../shared/context";
import { useNumbers } from "../shared/numbers";
import { type ComparedWeight } from "../state/comparePresets";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    width: "100%",
    tableLayout: "fixed",
  },
  cell: {
    padding: "3px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  name: { textAlign: "left", width: "34%" },
  head: { fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom" },
});

interface WeightComparisonProps {
  readonly weights: readonly ComparedWeight[];
  readonly here: string;
  readonly there: string;
}

/** What two presets weigh, indicator by indicator. */
export function WeightComparison({ weights, here, there }: WeightComparisonProps) {
  const classes = useStyles();
  const text = useTexts(rankingTexts);
  const numbers = useNumbers();
  const points = new Intl.NumberFormat(useLanguage(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  const name = mergeClasses(classes.cell, classes.name);
  return (
    <table className={classes.table} aria-label={text.weights}>
      <thead>
        <tr>
          {[text.weights, there, here, text.points].map((head, i) => (
            <th
              key={i}
              scope="col"
              title={head}
              className={mergeClasses(i === 0 ? name : classes.cell, classes.head)}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weights.map((each) => (
          <tr key={each.name}>
            <th scope="row" className={name} title={each.name}>
              {each.name}
            </th>
            <td className={classes.cell}>{numbers.percent(each.there)}</td>
            <td className={classes.cell}>{numbers.percent(each.here)}</td>
            <td className={classes.cell}>{points.format(each.difference).replace("-", "−")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
