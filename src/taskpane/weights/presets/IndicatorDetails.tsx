import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from "react";
import { useActions, useSession, useTexts } from "../../shared/context";
import { typedNumber } from "../../shared/numbers";
import { type Indicator } from "../../state/index/indexModel";
import { hasPosts } from "../../state/weights/sameGoalposts";
import { DirectionList } from "./DirectionList";

/** Loaded when first asked for. */
const SameGoalposts = lazy(() => import(/* webpackChunkName: "goalposts" */ "./SameGoalposts"));

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, padding: "4px 0" },
  stack: { display: "flex", flexDirection: "column", gap: "10px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  grid: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 80px 80px",
    gap: "4px 6px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
  input: { minWidth: 0, width: "80px" },
});

/** Direction and goalposts of every indicator; both are written into the presets table. */
export function IndicatorDetails() {
  const classes = useStyles();
  const text = useTexts("starting");
  const { changeIndicator } = useActions();
  const indicators = useSession((session) => session.model.indicators);
  const mayShare = useSession(({ model }) => model.indicators.length > 1 && hasPosts(model));
  const [shares, setShares] = useState(false);
  return (
    <details>
      <summary className={classes.summary}>{text.details}</summary>
      <div className={classes.stack}>
        <DirectionList
          items={indicators}
          group="details"
          onDirection={(indicator, direction) => void changeIndicator({ indicator, direction })}
        />
        <p className={classes.note}>{text.goalpostsHint}</p>
        <div className={classes.grid}>
          <span />
          <span>{text.low}</span>
          <span>{text.high}</span>
          {indicators.map((indicator) => (
            <GoalpostRow key={`${indicator.name} ${indicator.low} ${indicator.high}`} indicator={indicator} />
          ))}
        </div>
        {mayShare && !shares && (
          <div>
            <Button size="small" onClick={() => setShares(true)}>
              {text.sameForAll}
            </Button>
          </div>
        )}
        {mayShare && shares && (
          <Suspense>
            <SameGoalposts onClose={() => setShares(false)} />
          </Suspense>
        )}
      </div>
    </details>
  );
}

function GoalpostRow({ indicator }: { readonly indicator: Indicator }) {
  const classes = useStyles();
  const text = useTexts("starting");
  const { changeIndicator } = useActions();
  const shown = (value: number) => (Number.isNaN(value) ? "" : String(value));
  const entering = useRef(false);
  const [low, setLow] = useState(shown(indicator.low));
  const [high, setHigh] = useState(shown(indicator.high));
  const read = (typed: string) =>
    typed.trim() === "" || typed.trim().toLowerCase() === "auto" ? null : typedNumber(typed);
  const values = { low: read(low), high: read(high) };
  const wrong =
    Number.isNaN(values.low) ||
    Number.isNaN(values.high) ||
    (values.low !== null && values.high !== null && values.low >= values.high);
  const enter = () => {
    // A question takes the focus: leaving the box is no second answer.
    if (entering.current || wrong || (shown(indicator.low) === low && shown(indicator.high) === high)) return;
    entering.current = true;
    void changeIndicator({ indicator: indicator.name, ...values }).then((done) => {
      entering.current = false;
      if (done) return;
      // What is shown is what holds.
      setLow(shown(indicator.low));
      setHigh(shown(indicator.high));
    });
  };
  const onKeyDown = ({ key }: KeyboardEvent) => key === "Enter" && enter();
  return (
    <>
      <span>{indicator.name}</span>
      {(["low", "high"] as const).map((which) => (
        <Input
          key={which}
          size="small"
          className={classes.input}
          inputMode="decimal"
          placeholder={text.auto}
          aria-label={which === "low" ? text.lowOf(indicator.name) : text.highOf(indicator.name)}
          aria-invalid={wrong}
          title={wrong ? text.goalpostOrder : undefined}
          value={which === "low" ? low : high}
          onChange={(_, { value }) => (which === "low" ? setLow(value) : setHigh(value))}
          onBlur={enter}
          onKeyDown={onKeyDown}
        />
      ))}
    </>
  );
}
