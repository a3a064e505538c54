import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { indexItself } from "../../../core/index/definition";
import { valueAt } from "../../../core/matrix";
import { apportion } from "../../../core/weight/apportion";
import { analyticHierarchy, consistentEnough } from "../../../core/weight/pairwise/analyticHierarchy";
import { contradictedJudgment } from "../../../core/weight/pairwise/contradictedJudgment";
import { Card } from "../../shared/Card";
import { useActions, useLanguage, useSession, useTexts } from "../../shared/context";
import { usePairsTexts } from "../../shared/comparedTexts";
import { WeightsFound } from "../../shared/figures/WeightsFound";
import { partNames } from "../../state/index/modelNodes";
import { emptyGrid, moveTo, pairsOf } from "../../state/weights/pairwiseGrid";
import { useSourceLine } from "../presets/useSourceLine";
import { ComparisonList } from "./ComparisonList";
import { ComparisonMatrix } from "./ComparisonMatrix";
import { ConsistencyNote } from "./ConsistencyNote";
import { PairQuestion } from "./PairQuestion";
import { PanelButtons, type StartingPanelProps } from "./StartingPanel";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200 },
  more: { fontSize: tokens.fontSizeBase200, minWidth: 0 },
  summary: { cursor: "pointer", padding: "4px 0" },
});

/** Weights from comparisons of two parts at a time: a question each, how far one is, and how well the answers agree. */
export default function PairwisePanel({ parent, onClose }: StartingPanelProps) {
  const classes = useStyles();
  const text = useTexts("starting");
  const words = usePairsTexts();
  const { wholeIndex } = useTexts("weights");
  const language = useLanguage();
  const { setPartWeights } = useActions();
  const sourceLine = useSourceLine();
  const nodes = useSession((session) => session.model.nodes);
  const names = partNames(nodes, parent);
  const [grid, setGrid] = useState(() => emptyGrid(names.length));
  const pairs = pairsOf(names.length);
  const left = pairs.length - grid.compared.size;
  const { weights, consistencyRatio: ratio } = analyticHierarchy(grid.judgments);
  const percent = apportion(Array.from(weights), 100);
  const ratioText = new Intl.NumberFormat(language.tag, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(ratio);
  // A ratio of pairs that nobody has compared yet would be of judgments that nobody has made.
  const worst = left === 0 && ratio > consistentEnough ? contradictedJudgment(grid.judgments, weights) : null;
  const how = () => {
    if (left > 0) return text.byPairsPartly(pairs.length - left, pairs.length);
    return Number.isNaN(ratio) ? text.byPairsUnrated : text.byPairs(ratioText);
  };
  return (
    <Card title={words.title(parent === indexItself ? wholeIndex : nodes[parent].name)}>
      {pairs.length > 0 && (
        <>
          <PairQuestion names={names} grid={grid} onChange={setGrid} />
          <ConsistencyNote
            names={names}
            left={left}
            ratio={Number.isNaN(ratio) ? null : ratioText}
            worst={
              worst && {
                ...worst,
                judgment: valueAt(grid.judgments, worst.row, worst.column),
                together: weights[worst.row] / weights[worst.column],
              }
            }
            onLook={(pair) => setGrid(moveTo(grid, pair))}
          />
        </>
      )}
      <WeightsFound names={names} percent={percent} />
      {pairs.length > 0 && (
        <>
          <details className={classes.more}>
            <summary className={classes.summary}>{words.all}</summary>
            <ComparisonList names={names} grid={grid} onChoose={(pair) => setGrid(moveTo(grid, pair))} />
          </details>
          <details className={classes.more}>
            <summary className={classes.summary}>{words.matrix}</summary>
            <p className={classes.note}>{text.pairQuestion}</p>
            <ComparisonMatrix names={names} grid={grid} worst={worst} onChange={setGrid} />
          </details>
        </>
      )}
      <PanelButtons
        label={text.apply}
        onApply={() => void setPartWeights(parent, percent, sourceLine(how(), names, percent)).then(onClose)}
        onClose={onClose}
      />
    </Card>
  );
}
