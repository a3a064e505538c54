import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { rankingTexts } from "../../messages/ui/ranking";
import { usePane, useTexts } from "../shared/context";
import { useNumbers } from "../shared/numbers";
import { type IndexModel } from "../state/indexModel";
import { type RankedUnit } from "../state/rankingRows";
import { pointsOf, type Scored } from "../state/scoring";
import { RankChange } from "./RankChange";

const useStyles = makeStyles({
  place: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "100%" },
  cell: {
    padding: "3px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  name: { textAlign: "left" },
});

interface RankingTableProps {
  readonly units: readonly RankedUnit[];
  readonly scored: Scored;
  readonly model: IndexModel;
}

/** The bars in numbers: points per indicator where they add up. */
export function RankingTable({ units, scored, model }: RankingTableProps) {
  const classes = useStyles();
  const text = useTexts(rankingTexts);
  const { normalization, aggregation } = usePane((state) => state.method);
  const numbers = useNumbers(normalization);
  const adds = aggregation === "arithmetic" || aggregation === "sum";
  const number = (value: number) => (Number.isNaN(value) ? "" : numbers.score(value));
  const name = mergeClasses(classes.cell, classes.name);
  return (
    <div className={classes.place} tabIndex={0} role="region" aria-label={text.list}>
      <table className={classes.table}>
        <thead>
          <tr>
            {[text.rank, text.unit, text.score, text.change].map((head, i) => (
              <th
                key={head}
                scope="col"
                className={mergeClasses(i === 1 ? name : classes.cell, classes.head)}
              >
                {head}
              </th>
            ))}
            {adds &&
              model.indicators.map((indicator) => (
                <th key={indicator.name} scope="col" className={mergeClasses(classes.cell, classes.head)}>
                  {indicator.name}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.row}>
              <td className={classes.cell}>{Number.isNaN(unit.rank) ? "" : unit.rank}</td>
              <th scope="row" className={name}>
                {unit.name}
              </th>
              <td className={classes.cell}>{Number.isNaN(unit.score) ? text.noScore : number(unit.score)}</td>
              <td className={classes.cell}>
                <RankChange gained={unit.gained} />
              </td>
              {adds &&
                pointsOf(scored, unit.row, aggregation).map((points, j) => (
                  <td key={model.indicators[j].name} className={classes.cell}>
                    {number(points)}
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
