import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePane, useSession, useLanguage, useTexts } from "../../shared/context";
import { useNumbers } from "../../shared/numbers";
import { comparedWeights, rankAgreement } from "../../state/weights/comparePresets";
import { createScorer } from "../../state/index/scoring";
import { cellsOfPreset } from "../../state/weights/openSession";
import { SlopeChart, type Slope } from "./SlopeChart";
import { WeightComparison } from "./WeightComparison";
import { type Ranking } from "../useRanking";

/** More lines than this cannot be told apart in the pane. */
const lines = 24;

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "6px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Weights and ranks as shown against those of another preset. */
export function SlopeView({ ranking, other }: { readonly ranking: Ranking; readonly other: string }) {
  const classes = useStyles();
  const text = useTexts("ranking");
  const language = useLanguage();
  const presets = useSession((session) => session.presets);
  const current = useSession((session) => session.preset);
  const method = usePane((state) => state.method);
  const numbers = useNumbers();
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
  const drawn = [...slopes].sort((a, b) => Math.abs(b.from - b.to) - Math.abs(a.from - a.to)).slice(0, lines);
  return (
    <div className={classes.stack}>
      <p className={classes.note}>
        {language.sentences(
          text.slopeSummary(other, moved, slopes.length),
          Number.isNaN(tau) ? "" : text.agreement(numbers.plain(tau).replace("-", "−")),
          slopes.length > lines ? text.slopeHidden(lines) : "",
        )}
      </p>
      <WeightComparison weights={comparedWeights(model.nodes, percent, cells)} here={current} there={other} />
      <SlopeChart slopes={drawn} left={other} right={current} />
    </div>
  );
}
