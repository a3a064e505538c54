import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Card } from "../../shared/Card";
import { useActions, useLanguage, useSession, useTexts } from "../../shared/context";
import { useNumbers } from "../../shared/numbers";
import { valueAt } from "../../../core/matrix";
import { analyticHierarchy, consistentEnough } from "../../../core/weight/pairwise/analyticHierarchy";
import { apportion } from "../../../core/weight/apportion";
import { contradictedJudgment } from "../../../core/weight/pairwise/contradictedJudgment";
import { judgmentScale, placeOnScale } from "../../../core/weight/pairwise/judgmentScale";
import { partNames } from "../../state/index/modelNodes";
import { emptyGrid, judge } from "../../state/weights/pairwiseGrid";
import { ComparisonMatrix } from "./ComparisonMatrix";
import { PanelButtons, type StartingPanelProps } from "./StartingPanel";
import { useSourceLine } from "../presets/useSourceLine";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200 },
  weights: { margin: 0, paddingLeft: "16px", fontSize: tokens.fontSizeBase200 },
});

/** Weights from comparisons of two parts at a time, with the consistency ratio and the worst judgment named. */
export default function PairwisePanel({ parent, onClose }: StartingPanelProps) {
  const classes = useStyles();
  const text = useTexts("starting");
  const language = useLanguage();
  const numbers = useNumbers();
  const { setPartWeights } = useActions();
  const sourceLine = useSourceLine();
  const nodes = useSession((session) => session.model.nodes);
  const names = partNames(nodes, parent);
  const [grid, setGrid] = useState(() => emptyGrid(names.length));
  const { weights, consistencyRatio: ratio } = analyticHierarchy(grid.judgments);
  const percent = apportion(Array.from(weights), 100);
  const ratioText = new Intl.NumberFormat(language.tag, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(ratio);
  const worst = ratio > consistentEnough ? contradictedJudgment(grid.judgments, weights) : null;
  const verdict = Number.isNaN(ratio)
    ? text.unrated
    : worst
      ? text.inconsistent(names[worst.row], names[worst.column])
      : text.consistent;
  const how = Number.isNaN(ratio) ? text.byPairsUnrated : text.byPairs(ratioText);
  // The same pair in words, whichever side of the diagonal it is on.
  const first = Math.min(grid.at.row, grid.at.column);
  const second = Math.max(grid.at.row, grid.at.column);
  return (
    <Card title={text.pairwise.replace("…", "")}>
      <p className={classes.note}>{text.pairQuestion}</p>
      <ComparisonMatrix names={names} grid={grid} worst={worst} onChange={setGrid} />
      <Select
        size="small"
        aria-label={text.compared(names[first], names[second])}
        disabled={first === second}
        value={String(placeOnScale(valueAt(grid.judgments, first, second)))}
        onChange={(_, { value }) => setGrid(judge(grid, judgmentScale[Number(value)]))}
      >
        {judgmentScale.map((judgment, place) => (
          <option key={place} value={String(place)}>
            {text.comparison(names[first], names[second], judgment)}
          </option>
        ))}
      </Select>
      <p className={classes.note} role="status">
        {Number.isNaN(ratio) ? verdict : text.consistency(ratioText, verdict)}
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
        onApply={() => void setPartWeights(parent, percent, sourceLine(how, names, percent)).then(onClose)}
        onClose={onClose}
      />
    </Card>
  );
}
