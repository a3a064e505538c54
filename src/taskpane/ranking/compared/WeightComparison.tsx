import { useLanguage, useTexts } from "../../shared/context";
import { useNumbers } from "../../shared/numbers";
import { FigureTable } from "../../shared/figures/FigureTable";
import { HeadRow, RowHead } from "../../shared/figures/rows";
import { type ComparedWeight } from "../../state/weights/comparePresets";

interface WeightComparisonProps {
  readonly weights: readonly ComparedWeight[];
  readonly here: string;
  readonly there: string;
}

/** What two presets weigh, indicator by indicator. */
export function WeightComparison({ weights, here, there }: WeightComparisonProps) {
  const text = useTexts("ranking");
  const numbers = useNumbers();
  const points = new Intl.NumberFormat(useLanguage().tag, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  return (
    <FigureTable label={text.weights} scrolls>
      <HeadRow heads={[text.weights, there, here, text.points]} />
      <tbody>
        {weights.map((each) => (
          <tr key={each.name}>
            <RowHead name={each.name} depth={each.depth} />
            <td>{numbers.share(each.there)}</td>
            <td>{numbers.share(each.here)}</td>
            <td>{points.format(each.difference).replace("-", "−")}</td>
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}
