import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { startingTexts } from "../../messages/ui/startingPoints";
import { Card } from "../shared/Card";
import { useActions, useLanguage, usePane, useTexts } from "../shared/context";
import { useNumbers } from "../shared/numbers";
import { type Judgements, pairKey, pairsOf, pairwiseWeights } from "../state/pairwise";
import { apportion } from "../state/rebalance";
import { PanelButtons, type StartingPanelProps } from "./StartingPanel";

const scale = [9, 7, 5, 3, 2];

const useStyles = makeStyles({
  pairs: { display: "flex", flexDirection: "column", gap: "4px", maxHeight: "260px", overflowY: "auto" },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 128px", gap: "6px", alignItems: "center" },
  names: { fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200 },
  weights: { margin: 0, paddingLeft: "16px", fontSize: tokens.fontSizeBase200 },
});

/** Weights from comparisons of two indicators at a time, with the consistency ratio and the worst judgement named. */
export default function PairwisePanel({ onClose }: StartingPanelProps) {
  const classes = useStyles();
  const text = useTexts(startingTexts);
  const language = useLanguage();
  const numbers = useNumbers();
  const { setWeights } = useActions();
  const model = usePane((state) => state.model);
  const [judgements, setJudgements] = useState<Judgements>(new Map());
  if (!model) return null;
  const names = model.indicators.map(({ name }) => name);
  const answer = pairwiseWeights(names.length, judgements);
  const percent = apportion(Array.from(answer.weights), 100);
  const ratio = answer.consistencyRatio;
  const ratioText = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(ratio);
  const verdict = Number.isNaN(ratio)
    ? text.unrated
    : ratio <= 0.1
      ? text.consistent
      : text.inconsistent(names[answer.worst.row], names[answer.worst.column]);
  return (
    <Card title={text.pairwise.replace("…", "")}>
      <p className={classes.note}>{text.pairQuestion}</p>
      <div className={classes.pairs}>
        {pairsOf(names.length).map(({ row, column }) => (
          <div key={pairKey(row, column)} className={classes.pair}>
            <span className={classes.names}>{text.pairOf(names[row], names[column])}</span>
            <Select
              size="small"
              aria-label={text.pairOf(names[row], names[column])}
              value={String(judgements.get(pairKey(row, column)) ?? 1)}
              onChange={(_, { value }) =>
                setJudgements(new Map(judgements).set(pairKey(row, column), Number(value)))
              }
            >
              {scale.map((times) => (
                <option key={times} value={String(times)}>
                  {text.times(names[row], times)}
                </option>
              ))}
              <option value="1">{text.equally}</option>
              {[...scale].reverse().map((times) => (
                <option key={-times} value={String(1 / times)}>
                  {text.times(names[column], times)}
                </option>
              ))}
            </Select>
          </div>
        ))}
      </div>
      <p className={classes.note} role="status">
        {Number.isNaN(ratio) ? "" : `${text.consistency(ratioText)}. `}
        {verdict}
      </p>
      <ul className={classes.weights}>
        {names.map((name, i) => (
          <li key={name}>
            {name} {numbers.percent(percent[i])}
          </li>
        ))}
      </ul>
      <PanelButtons
        label={text.apply}
        onApply={() => void setWeights(percent).then(onClose)}
        onClose={onClose}
      />
    </Card>
  );
}
