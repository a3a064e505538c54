import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useLanguage, useTexts } from "../../shared/context";
import { useNumbers } from "../../shared/numbers";
import { indented } from "../../shared/indented";
import { type ComparedWeight } from "../../state/weights/comparePresets";
import { useTableStyles } from "../tableStyles";

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  cell: { overflow: "hidden", textOverflow: "ellipsis" },
  name: { width: "34%" },
  head: { verticalAlign: "bottom" },
});

interface WeightComparisonProps {
  readonly weights: readonly ComparedWeight[];
  readonly here: string;
  readonly there: string;
}

/** What two presets weigh, indicator by indicator. */
export function WeightComparison({ weights, here, there }: WeightComparisonProps) {
  const classes = useStyles();
  const figures = useTableStyles();
  const text = useTexts("ranking");
  const numbers = useNumbers();
  const points = new Intl.NumberFormat(useLanguage().tag, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  const cell = mergeClasses(figures.cell, classes.cell);
  const name = mergeClasses(cell, figures.name, classes.name);
  return (
    <table className={mergeClasses(figures.table, classes.table)} aria-label={text.weights}>
      <thead>
        <tr>
          {[text.weights, there, here, text.points].map((head, i) => (
            <th
              key={i}
              scope="col"
              title={head}
              className={mergeClasses(i === 0 ? name : cell, figures.head, classes.head)}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weights.map((each) => (
          <tr key={each.name}>
            <th scope="row" className={name} title={each.name} style={indented(each.depth)}>
              {each.name}
            </th>
            <td className={cell}>{numbers.percent(each.there)}</td>
            <td className={cell}>{numbers.percent(each.here)}</td>
            <td className={cell}>{points.format(each.difference).replace("-", "−")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
