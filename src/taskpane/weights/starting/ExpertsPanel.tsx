import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Card } from "../../shared/Card";
import { useActions, useSession, useTexts } from "../../shared/context";
import { useNameStyles } from "../../shared/look/names";
import { typedNumber, useNumbers } from "../../shared/numbers";
import { budgetRange, budgetWeights, spenders } from "../../../core/weight/budgetAllocation";
import { partNames } from "../../state/index/modelNodes";
import { PanelButtons, type StartingPanelProps } from "./StartingPanel";
import { useSourceLine } from "../presets/useSourceLine";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  place: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "2px 4px",
    textAlign: "right",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
  },
  // Beside it two experts are to be seen.
  name: { textAlign: "left", whiteSpace: "normal", minWidth: "72px", maxWidth: "110px" },
  input: { width: "56px", minWidth: 0 },
});

/** Budget allocation: every expert spends 100 points over the parts. */
export default function ExpertsPanel({ parent, onClose }: StartingPanelProps) {
  const classes = useStyles();
  const { name: label } = useNameStyles();
  const text = useTexts("starting");
  const numbers = useNumbers();
  const { setPartWeights } = useActions();
  const sourceLine = useSourceLine();
  const nodes = useSession((session) => session.model.nodes);
  const names = partNames(nodes, parent);
  const count = names.length;
  const [typed, setTyped] = useState<readonly (readonly string[])[]>(() => [
    new Array(count).fill(""),
    new Array(count).fill(""),
  ]);
  const budgets = typed.map((row) => row.map((cell) => Math.max(0, typedNumber(cell) || 0)));
  const weights = budgetWeights(budgets);
  const range = budgetRange(budgets);
  const enter = (expert: number, indicator: number, value: string) =>
    setTyped(
      typed.map((row, i) => (i === expert ? row.map((cell, j) => (j === indicator ? value : cell)) : row)),
    );
  return (
    <Card title={text.experts.replace("…", "")}>
      <p className={classes.note}>{text.expertsHint}</p>
      <div className={classes.place} role="region" aria-label={text.experts} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <td />
              {typed.map((_, expert) => (
                <th key={expert} scope="col" className={classes.cell}>
                  {text.expert(expert + 1)}
                </th>
              ))}
              <th scope="col" className={classes.cell}>
                {text.spread}
              </th>
            </tr>
          </thead>
          <tbody>
            {names.map((name, indicator) => (
              <tr key={name}>
                <th scope="row" title={name} className={mergeClasses(classes.cell, classes.name)}>
                  <span className={label}>{name}</span>
                </th>
                {typed.map((row, expert) => (
                  <td key={expert} className={classes.cell}>
                    <Input
                      size="small"
                      className={classes.input}
                      inputMode="decimal"
                      aria-label={text.points(text.expert(expert + 1), name)}
                      value={row[indicator]}
                      onChange={(_, { value }) => enter(expert, indicator, value)}
                    />
                  </td>
                ))}
                <td className={classes.cell}>
                  {range[indicator] &&
                    `${numbers.plain(range[indicator].low)}–${numbers.plain(range[indicator].high)}`}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td />
              {budgets.map((row, expert) => {
                const rest = 100 - row.reduce((a, b) => a + b, 0);
                return (
                  <td key={expert} className={classes.cell}>
                    {rest >= 0 ? text.left(numbers.plain(rest)) : text.over(numbers.plain(-rest))}
                  </td>
                );
              })}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      <div>
        <Button size="small" onClick={() => setTyped([...typed, new Array<string>(count).fill("")])}>
          {text.addExpert}
        </Button>
      </div>
      <PanelButtons
        label={text.apply}
        disabled={weights === null}
        onApply={() =>
          weights &&
          void setPartWeights(
            parent,
            weights,
            sourceLine(text.byExperts(spenders(budgets)), names, weights),
          ).then(onClose)
        }
        onClose={onClose}
      />
    </Card>
  );
}
