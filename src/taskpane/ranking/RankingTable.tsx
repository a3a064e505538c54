import { addsUp, unitPoints } from "../../core/aggregate/contributions";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { useBarsUnfolded, usePane, useTexts } from "../shared/context";
import { useNumbers } from "../shared/numbers";
import { type IndexModel } from "../state/index/indexModel";
import { type RankedUnit } from "../state/index/rankingRows";
import { type Scored } from "../state/index/scoring";
import { barParts, partPoints } from "./barParts";
import { RankChange } from "./RankChange";
import { useTableStyles } from "./tableStyles";
import { UnfoldParts } from "./UnfoldBars";

const useStyles = makeStyles({
  place: { overflowX: "auto" },
  cell: { whiteSpace: "nowrap" },
});

interface RankingTableProps {
  readonly units: readonly RankedUnit[];
  readonly scored: Scored;
  readonly model: IndexModel;
  /** See `Ranking`. */
  readonly since: string | null;
}

/** The bars in numbers: points by dimension or by indicator where they add up, below zero too. */
export function RankingTable({ units, scored, model, since }: RankingTableProps) {
  const classes = useStyles();
  const figures = useTableStyles();
  const text = useTexts("ranking");
  const numbers = useNumbers(usePane((state) => state.method.normalization));
  const [unfolded] = useBarsUnfolded();
  const parts = useMemo(
    () => (addsUp(scored.tree) ? barParts(model.nodes, unfolded || !model.hierarchy) : []),
    [model, scored.tree, unfolded],
  );
  const number = (value: number) => (Number.isNaN(value) ? "" : numbers.score(value));
  const pointsOf = ({ row }: RankedUnit) => {
    if (scored.problems.has(row)) return parts.map(() => NaN);
    const points = unitPoints(scored, row);
    // A cell is blank where nothing of the part is there: 0.0 would be a number that somebody measured.
    return partPoints(parts, points).map((total, i) =>
      parts[i].indicators.every((indicator) => Number.isNaN(points[indicator])) ? NaN : total,
    );
  };
  const cell = mergeClasses(figures.cell, classes.cell);
  const name = mergeClasses(cell, figures.name);
  return (
    <>
      <div>{parts.length > 0 && <UnfoldParts />}</div>
      <div className={classes.place} tabIndex={0} role="region" aria-label={text.list}>
        <table className={figures.table}>
          <thead>
            <tr>
              {[text.rank, text.unit, text.score, text.change].map((head, i) => (
                <th key={head} scope="col" className={mergeClasses(i === 1 ? name : cell, figures.head)}>
                  {head}
                </th>
              ))}
              {parts.map((part) => (
                <th key={part.name} scope="col" className={mergeClasses(cell, figures.head)}>
                  {part.name}
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
                  <RankChange gained={unit.gained} since={since} />
                </td>
                {pointsOf(unit).map((points, i) => (
                  <td key={parts[i].name} className={cell}>
                    {number(points)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
