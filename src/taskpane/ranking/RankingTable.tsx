import { addsUp, unitPoints } from "../../core/aggregate/contributions";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { usePane, useTexts } from "../shared/context";
import { useNumbers } from "../shared/numbers";
import { type IndexModel } from "../state/index/indexModel";
import { type RankedUnit } from "../state/index/rankingRows";
import { type Scored } from "../state/index/scoring";
import { RankChange } from "./RankChange";
import { useTableStyles } from "./tableStyles";

const useStyles = makeStyles({
  place: { overflowX: "auto" },
  cell: { whiteSpace: "nowrap" },
});

interface RankingTableProps {
  readonly units: readonly RankedUnit[];
  readonly scored: Scored;
  readonly model: IndexModel;
}

/** The bars in numbers: points per indicator where they add up. */
export function RankingTable({ units, scored, model }: RankingTableProps) {
  const classes = useStyles();
  const figures = useTableStyles();
  const text = useTexts("ranking");
  const numbers = useNumbers(usePane((state) => state.method.normalization));
  const adds = addsUp(scored.tree);
  const number = (value: number) => (Number.isNaN(value) ? "" : numbers.score(value));
  const pointsOf = ({ row }: RankedUnit) =>
    scored.problems.has(row) ? model.indicators.map(() => NaN) : unitPoints(scored, row);
  const cell = mergeClasses(figures.cell, classes.cell);
  const name = mergeClasses(cell, figures.name);
  return (
    <div className={classes.place} tabIndex={0} role="region" aria-label={text.list}>
      <table className={figures.table}>
        <thead>
          <tr>
            {[text.rank, text.unit, text.score, text.change].map((head, i) => (
              <th key={head} scope="col" className={mergeClasses(i === 1 ? name : cell, figures.head)}>
                {head}
              </th>
            ))}
            {adds &&
              model.indicators.map((indicator) => (
                <th key={indicator.name} scope="col" className={mergeClasses(cell, figures.head)}>
                  {indicator.name}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.row}>
              <td className={cell}>{Number.isNaN(unit.rank) ? "" : unit.rank}</td>
              <th scope="row" className={name}>
                {unit.name}
              </th>
              <td className={cell}>{Number.isNaN(unit.score) ? text.noScore : number(unit.score)}</td>
              <td className={cell}>
                <RankChange gained={unit.gained} />
              </td>
              {adds &&
                Array.from(pointsOf(unit), (points, j) => (
                  <td key={model.indicators[j].name} className={cell}>
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
