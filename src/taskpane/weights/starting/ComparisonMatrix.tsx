import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef } from "react";
import { valueAt } from "../../../core/matrix";
import { type JudgmentCell } from "../../../core/weight/pairwise/contradictedJudgment";
import { useLanguage, useTexts } from "../../shared/context";
import {
  isJudgment,
  judgmentText,
  moveTo,
  type PairwiseGrid,
  pressKey,
} from "../../state/weights/pairwiseGrid";

const useStyles = makeStyles({
  // Scrolls inside its own box; the names stay in sight.
  place: { overflow: "auto", maxHeight: "260px", padding: "2px", scrollPaddingLeft: "96px" },
  table: { borderCollapse: "separate", borderSpacing: "2px", fontSize: tokens.fontSizeBase200 },
  name: {
    position: "sticky",
    left: "-2px",
    zIndex: 1,
    maxWidth: "92px",
    padding: "0 4px 0 2px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { textAlign: "center", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  cell: {
    position: "relative",
    boxSizing: "border-box",
    minWidth: "34px",
    height: "26px",
    padding: "0 4px",
    textAlign: "center",
    whiteSpace: "nowrap",
    borderRadius: tokens.borderRadiusSmall,
    // No edge at all: contrast themes draw transparent ones, and only judgments are to look like fields.
    border: 0,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  judged: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    cursor: "pointer",
  },
  present: { fontWeight: tokens.fontWeightBold, textDecorationLine: "underline" },
  // A thick edge and a sign: the color alone would not say it.
  worst: {
    border: `2px dashed ${tokens.colorPaletteRedForeground1}`,
    "::before": { content: '"! "', fontWeight: tokens.fontWeightBold },
  },
});

interface ComparisonMatrixProps {
  readonly names: readonly string[];
  readonly grid: PairwiseGrid;
  /** The judgment to look at first; null while they agree. */
  readonly worst: JudgmentCell | null;
  readonly onChange: (grid: PairwiseGrid) => void;
}

/** Row against column: judgments above the diagonal, their reciprocals below. One Tab stop, arrows inside. */
export function ComparisonMatrix({ names, grid, worst, onChange }: ComparisonMatrixProps) {
  const classes = useStyles();
  const text = useTexts("starting");
  const language = useLanguage();
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const next = pressKey(names.length, grid, event.key, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    onChange(next);
    const { row, column } = next.at;
    table.current?.rows[row + 1]?.cells[column + 1]?.focus();
  };
  return (
    <div className={classes.place}>
      <table ref={table} className={classes.table} role="grid" aria-label={text.matrix} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <td className={classes.name} />
            {names.map((name, column) => (
              <th key={name} scope="col" className={classes.head} title={name} aria-label={name}>
                {column + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name, row) => (
            <tr key={name}>
              <th scope="row" className={classes.name} title={name}>
                {row + 1} {name}
              </th>
              {names.map((other, column) => {
                const present = row === grid.at.row && column === grid.at.column;
                const isWorst = row === worst?.row && column === worst.column;
                const judged = isJudgment({ row, column });
                const words = judgmentText(valueAt(grid.judgments, row, column));
                const shown = present && grid.reciprocal ? "1/" : words;
                const label = language.labeled(text.compared(name, other), shown);
                return (
                  <td
                    key={other}
                    role="gridcell"
                    tabIndex={present ? 0 : -1}
                    aria-readonly={!judged}
                    aria-label={isWorst ? text.worstOf(label) : label}
                    title={isWorst ? text.worst : text.compared(name, other)}
                    className={mergeClasses(
                      classes.cell,
                      judged && classes.judged,
                      isWorst && classes.worst,
                      present && classes.present,
                    )}
                    onFocus={() => !present && onChange(moveTo(grid, { row, column }))}
                  >
                    {shown}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
