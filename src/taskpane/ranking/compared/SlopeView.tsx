import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Figures, ResultButtons } from "../../analyze/ResultButtons";
import { useComparedTexts } from "../../shared/comparedTexts";
import { usePane, useSession, useLanguage, useTexts } from "../../shared/context";
import { comparedWeights, rankAgreement } from "../../state/weights/comparePresets";
import { createScorer } from "../../state/index/scoring";
import { cellsOfPreset } from "../../state/weights/openSession";
import { SlopeChart, type Slope } from "./SlopeChart";
import { WeightComparison } from "./WeightComparison";
import { type Ranking } from "../useRanking";

/** More lines than this cannot be told apart in the pane. */
const lines = 24;

/** On a sheet: of lines that fall, stay and rise, told apart with red and green blindness too. */
const lineColors = ["#C55A11", "#A6A6A6", "#2E75B6"] as const;

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "6px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Weights and ranks as shown against those of another preset. */
export function SlopeView({ ranking, other }: { readonly ranking: Ranking; readonly other: string }) {
  const classes = useStyles();
  const text = useTexts("ranking");
  const words = useComparedTexts();
  const language = useLanguage();
  const presets = useSession((session) => session.presets);
  const current = useSession((session) => session.preset);
  const method = usePane((state) => state.method);
  const figure = new Intl.NumberFormat(language.tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const score = useMemo(() => createScorer(), []);
  const { model, units } = ranking;
  const percent = useSession((session) => session.percent);
  const cells = useMemo(() => cellsOfPreset(model, presets, other), [model, other, presets]);
  const result = useMemo(
    () => score({ model, presets, preset: other, cells }, method),
    [cells, method, model, other, presets, score],
  );
  const slopes = useMemo(() => {
    if (!("scored" in result)) return [];
    return units
      .map(({ row, name, rank }): Slope => ({ name, from: result.scored.ranks[row], to: rank }))
      .filter(({ from, to }) => !Number.isNaN(from) && !Number.isNaN(to));
  }, [result, units]);
  const tau = useMemo(() => rankAgreement(slopes), [slopes]);
  const moved = slopes.filter(({ from, to }) => from !== to).length;
  const mostFirst = [...slopes].sort((a, b) => Math.abs(b.from - b.to) - Math.abs(a.from - a.to));
  const weights = comparedWeights(model.nodes, percent, cells);
  const summary = language.sentences(
    text.slopeSummary(other, moved, slopes.length),
    Number.isNaN(tau) ? "" : text.agreement(figure.format(tau).replace("-", "−")),
  );
  const published = (): Figures => ({
    header: [model.unitColumn ?? text.unit, other, current, words.places],
    rows: mostFirst.map(({ name, from, to }) => [name, from, to, from - to]),
    formats: ["General", "0", "0", "+0;-0;0"],
    note: summary,
    chart: {
      kind: "slope",
      title: words.slopes,
      to: 2,
      lineColors: mostFirst.map(({ from, to }) => lineColors[Math.sign(from - to) + 1]),
    },
    aside: {
      header: [text.weights, other, current, text.points],
      rows: weights.map(({ name, depth, there, here, difference }) => [
        `${"\u2003".repeat(depth - 1)}${name}`,
        there / 100,
        here / 100,
        difference,
      ]),
      formats: ["General", "0.0%", "0.0%", "+0.0;-0.0;0.0"],
    },
  });
  return (
    <div className={classes.stack}>
      <p className={classes.note}>
        {language.sentences(summary, slopes.length > lines ? text.slopeHidden(lines) : "")}
      </p>
      <WeightComparison weights={weights} here={current} there={other} />
      <SlopeChart slopes={mostFirst.slice(0, lines)} left={other} right={current} />
      {other !== current && slopes.length > 0 && (
        <ResultButtons title={words.two(current, other)} copy={published} />
      )}
    </div>
  );
}
