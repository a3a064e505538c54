import { addsUp, unitPoints } from "../../core/aggregate/contributions";
import { useMemo } from "react";
import { useBarsUnfolded, usePane, useTexts } from "../shared/context";
import { FigureTable } from "../shared/figures/FigureTable";
import { HeadRow, RowHead } from "../shared/figures/rows";
import { useNumbers } from "../shared/numbers";
import { type IndexModel } from "../state/index/indexModel";
import { type RankedUnit } from "../state/index/rankingRows";
import { type Scored } from "../state/index/scoring";
import { barParts, partPoints } from "./barParts";
import { RankChange } from "./RankChange";
import { UnfoldParts } from "./UnfoldBars";

interface RankingTableProps {
  readonly units: readonly RankedUnit[];
  readonly scored: Scored;
  readonly model: IndexModel;
  /** See `Ranking`. */
  readonly since: string | null;
}

/** The bars in numbers: points by dimension or by indicator where they add up, below zero too. */
export function RankingTable({ units, scored, model, since }: RankingTableProps) {
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
  return (
    <>
      <div>{parts.length > 0 && <UnfoldParts />}</div>
      <FigureTable label={text.list} scrolls>
        <HeadRow
          heads={[text.rank, text.unit, text.score, text.change, ...parts.map(({ name }) => name)]}
          names={[1]}
        />
        <tbody>
          {units.map((unit) => (
            <tr key={unit.row}>
              <td>{Number.isNaN(unit.rank) ? "" : unit.rank}</td>
              <RowHead name={unit.name} />
              <td>
                <strong>{Number.isNaN(unit.score) ? text.noScore : number(unit.score)}</strong>
              </td>
              <td>
                <RankChange gained={unit.gained} since={since} />
              </td>
              {pointsOf(unit).map((points, i) => (
                <td key={parts[i].name}>{number(points)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </>
  );
}
