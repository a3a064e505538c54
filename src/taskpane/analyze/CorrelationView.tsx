import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { valueAt } from "../../core/matrix";
import { correlationFormula } from "../../formula/inserted/indexByName";
import { useActions, useLanguage, useSession, useTexts } from "../shared/context";
import { FigureTable } from "../shared/figures/FigureTable";
import { HeadRow, RowHead } from "../shared/figures/rows";
import { correlatedPairs, directedCorrelations } from "../state/analyze/dataFindings";
import { ResultButtons } from "./ResultButtons";
import { useIndexByName } from "./useDefinition";

/** A chart of more bars than these is a wall. */
const barsToRead = 24;

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Correlations as a table of numbers, tinted by size: blue where indicators agree, orange where they oppose. */
export function CorrelationView() {
  const classes = useStyles();
  const text = useTexts("analyze");
  const language = useLanguage();
  const index = useIndexByName();
  const { insertBeside } = useActions();
  const model = useSession((session) => session.model);
  const correlations = useMemo(() => directedCorrelations(model), [model]);
  const names = model.indicators.map(({ name }) => name);
  const insertLive = () => {
    const size = { rows: names.length, width: names.length };
    void insertBeside({
      headings: names,
      formula: correlationFormula(index()),
      ...size,
      numberFormat: "0.00",
      labels: { heading: text.indicator, texts: names },
    });
  };
  const figures = () => ({
    header: [text.indicator, ...names],
    rows: names.map((name, i) => [
      name,
      ...names.map((_, j) => (Number.isNaN(valueAt(correlations, i, j)) ? "" : valueAt(correlations, i, j))),
    ]),
    formats: ["General", ...names.map(() => "0.00")],
    heat: true,
    note: text.correlationNote,
  });
  const pairs = correlatedPairs(correlations);
  const drawn = strongest(pairs, barsToRead);
  const pairFigures = () => ({
    header: [text.pair, "r"],
    rows: drawn.map(({ column, other, r }) => [text.pairOf(names[column], names[other]), r]),
    formats: ["General", "0.00"],
    note: text.correlationNote,
    chart: {
      kind: "bars" as const,
      title: drawn.length < pairs.length ? text.strongestPairs(drawn.length) : text.correlations,
    },
  });
  const format = new Intl.NumberFormat(language.tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  // Without the sign of a number that is read as 0.
  const shown = (r: number) => format.format(Math.round(100 * r) / 100 + 0).replace("-", "−");
  return (
    <>
      <p className={classes.note}>{text.correlationNote}</p>
      <FigureTable label={text.correlations} scrolls>
        <HeadRow heads={[text.indicator, ...names.map((full, j) => ({ short: String(j + 1), full }))]} />
        <tbody>
          {names.map((name, i) => (
            <tr key={name}>
              <RowHead name={name}>
                {i + 1} {name}
              </RowHead>
              {names.map((other, j) => {
                const r = valueAt(correlations, i, j);
                return (
                  <td key={other} style={i === j ? undefined : { backgroundColor: tint(r) }}>
                    {i === j || Number.isNaN(r) ? "" : shown(r)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </FigureTable>
      <ResultButtons title={text.correlations} onLive={insertLive} copy={figures} chart={pairFigures} />
    </>
  );
}

/** The pairs that correlate most, either way, in the order given. */
function strongest<Pair extends { readonly r: number }>(pairs: readonly Pair[], count: number): Pair[] {
  const chosen = new Set([...pairs].sort((a, b) => Math.abs(b.r) - Math.abs(a.r)).slice(0, count));
  return pairs.filter((pair) => chosen.has(pair));
}

/** A tint weak enough to read the number on it in every theme. */
function tint(r: number): string {
  if (Number.isNaN(r)) return "transparent";
  const color = r >= 0 ? "0, 120, 212" : "202, 80, 16";
  return `rgba(${color}, ${(Math.abs(r) * 0.3).toFixed(2)})`;
}
