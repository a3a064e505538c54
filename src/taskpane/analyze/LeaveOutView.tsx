import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { leaveOut } from "../../core/analyze/leaveOut";
import { IndexError } from "../../core/errors";
import { useActions, useSession, useTexts } from "../shared/context";
import { useNumbers } from "../shared/numbers";
import { Problem } from "../shared/Problem";
import { ResultButtons } from "./ResultButtons";
import { useDefinition } from "./useDefinition";
import { indented } from "../shared/indented";
import { useProblemText } from "../shared/hooks/useProblemText";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "100%" },
  cell: { padding: "3px 4px", textAlign: "right", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular },
  head: { fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom" },
});

/** Which indicator or dimension the ranking hangs on. */
export function LeaveOutView() {
  const classes = useStyles();
  const text = useTexts("analyze");
  const problemText = useProblemText();
  const numbers = useNumbers();
  const { insertCompanion } = useActions();
  const model = useSession((session) => session.model);
  const definition = useDefinition();
  const outcome = useMemo(() => {
    try {
      return { rows: leaveOut(model.data, definition) };
    } catch (error) {
      if (error instanceof IndexError) return { problem: error.problem };
      throw error;
    }
  }, [definition, model]);
  if (outcome.problem) return <Problem text={problemText(outcome.problem)} />;
  const figures = () => ({
    header: [text.indicator, text.meanChange, text.largestChange, text.unit],
    rows: outcome.rows.map((row, j) => [
      model.nodes[j].name,
      row ? row.meanChange : "",
      row ? row.largestChange : "",
      row && row.unit !== null ? model.units[row.unit] : "",
    ]),
    formats: ["General", "0.0", "0", "General"],
  });
  const mostFirst = () => {
    const { rows, ...others } = figures();
    const chart = { kind: "bars" as const, title: text.leaveOutChart };
    return { ...others, rows: rows.sort((a, b) => Number(b[1]) - Number(a[1])), chart };
  };
  const name = mergeClasses(classes.cell, classes.name);
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(name, classes.head)}>
              {text.indicator}
            </th>
            <th scope="col" className={mergeClasses(classes.cell, classes.head)}>
              {text.meanChange}
            </th>
            <th scope="col" className={mergeClasses(classes.cell, classes.head)}>
              {text.largestChange}
            </th>
            <th scope="col" className={mergeClasses(name, classes.head)}>
              {text.unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcome.rows.map((row, j) => (
            <tr key={model.nodes[j].name}>
              <th scope="row" className={name} style={indented(model.nodes[j].depth)}>
                {model.nodes[j].name}
              </th>
              <td className={classes.cell}>{row ? numbers.score(row.meanChange) : text.notScored}</td>
              <td className={classes.cell}>{row?.largestChange ?? ""}</td>
              <td className={name}>{row && row.unit !== null ? model.units[row.unit] : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ResultButtons
        title={text.leaveOut}
        onLive={() =>
          void insertCompanion({
            functionName: "QEI.LEAVEOUT",
            names: model.nodes.map(({ name }) => name),
            numberFormat: ["General", "0.0", "0", "General"],
          })
        }
        copy={mostFirst}
      />
    </>
  );
}
