import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useLanguage, useSession, useTexts } from "../../shared/context";
import { useProblemText } from "../../shared/hooks/useProblemText";
import { FigureTable } from "../../shared/figures/FigureTable";
import { HeadRow, RowHead } from "../../shared/figures/rows";
import { useNumbers } from "../../shared/numbers";
import { Problem } from "../../shared/Problem";
import { type RankMoves, type Treated, type TreatedColumn } from "../../state/analyze/treatData";
import { useTreatTexts } from "./treatTexts";

/** Cells shown at first; each "more" adds four times as many. */
const page = 10;

/** So many indicators are listed at first, those with most changes; what is below stays in reach. */
const listed = 8;

const useStyles = makeStyles({
  said: { margin: 0 },
  list: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  item: { listStyleType: "none", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** What a treatment changes: how much, where, cell by cell, and what becomes of the ranks. */
export function TreatedCells({ treated: { count, cells, columns, ranks } }: { readonly treated: Treated }) {
  const classes = useStyles();
  const text = useTreatTexts();
  const ranking = useTexts("ranking");
  const language = useLanguage();
  const numbers = useNumbers();
  const problemText = useProblemText();
  const { indicators, labels } = useSession((session) => session.model);
  const [shown, setShown] = useState(page);
  const [shownColumns, setShownColumns] = useState(listed);
  const sorted = useMemo(() => [...columns].sort((a, b) => changesOf(b) - changesOf(a)), [columns]);
  const empty = columns.reduce((sum, each) => sum + each.empty, 0);
  const shownNumber = (value: number) =>
    Number.isNaN(value) ? text.nothing : numbers.exact(value).replace("-", "−");
  const moves = ({ compared, moved, largest }: RankMoves) =>
    largest === null
      ? [text.ranksStay]
      : [text.ranksMove(moved, compared), text.largestMove(labels[largest.row], largest.from, largest.to)];
  return (
    <>
      <p className={classes.said} role="status">
        {language.sentences(
          count === 0 ? text.unchanged : text.changed(count),
          ...(empty > 0 ? [text.stillEmpty(empty)] : []),
          ...("problem" in ranks || count === 0 ? [] : moves(ranks)),
        )}
      </p>
      {"problem" in ranks && <Problem text={problemText(ranks.problem)} />}
      {columns.length > 0 && (
        <FigureTable label={text.byIndicator}>
          <HeadRow heads={[text.indicator, text.moved, text.emptied, text.gapsFilled, text.empty]} />
          <tbody>
            {sorted.slice(0, shownColumns).map(({ column, moved, emptied, filled, empty: left }) => (
              <tr key={column}>
                <RowHead name={indicators[column].name} />
                <td>{moved}</td>
                <td>{emptied}</td>
                <td>{filled}</td>
                <td>{left}</td>
              </tr>
            ))}
          </tbody>
        </FigureTable>
      )}
      {sorted.length > shownColumns && (
        <div>
          <Button size="small" onClick={() => setShownColumns(sorted.length)}>
            {text.moreIndicators(sorted.length - shownColumns)}
          </Button>
        </div>
      )}
      {cells.length > 0 && (
        <ul className={classes.list} aria-label={text.cells}>
          {cells.slice(0, shown).map(({ row, column, before, after }) => (
            <li key={`${row} ${column}`} className={classes.item}>
              {text.cell(labels[row], indicators[column].name, shownNumber(before), shownNumber(after))}
            </li>
          ))}
        </ul>
      )}
      {cells.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(shown + 4 * page)}>
            {ranking.more(count - shown)}
          </Button>
        </div>
      )}
    </>
  );
}

function changesOf({ moved, emptied, filled }: TreatedColumn): number {
  return moved + emptied + filled;
}
