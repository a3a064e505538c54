import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type RankSummary } from "../../core/analyze/draws/rankSummary";
import { type Variation, variations } from "../../core/options";
import { textConstant } from "../../formula/constants";
import { useActions, useLanguage, useSession, useTexts } from "../shared/context";
import { RankIntervals, type RankInterval } from "./RankIntervals";
import { ResultButtons } from "./ResultButtons";
import { SourceShares } from "./SourceShares";
import { TaskProgress } from "./work/TaskProgress";
import { useDefinition } from "./useDefinition";
import { useTask } from "./work/useTask";
import { type Task } from "./work/workerProtocol";

const spreads = [0.1, 0.25, 0.5, 1];
const drawCounts = [1000, 10000, 100000];

/** The same as QEI.SENSITIVITY takes when none is given, so that pane and sheet agree. */
const seed = 1;

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "1fr 1fr auto", gap: "8px", alignItems: "end" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Monte Carlo over weights, methods or both: how far each unit's rank depends on them, and on which most. */
export function RobustnessView() {
  const classes = useStyles();
  const text = useTexts("analyze");
  const language = useLanguage();
  const model = useSession((session) => session.model);
  const definition = useDefinition();
  const [spread, setSpread] = useState(0.25);
  const [draws, setDraws] = useState(1000);
  const [vary, setVary] = useState<Variation>("weights");
  const { state, run, stop } = useTask<"sensitivity">();
  // What the results shown were computed with: the form may say something else by now.
  const [ran, setRan] = useState<Plan | null>(null);
  const start = () => {
    const plan = { data: model.data, definition, spread, draws, seed, vary };
    setRan(plan);
    run({ kind: "sensitivity", ...plan });
  };
  const percent = new Intl.NumberFormat(language.tag, { style: "percent", maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(language.tag);
  return (
    <>
      <Field label={text.vary} size="small">
        <Select size="small" value={vary} onChange={(_, { value }) => setVary(value as Variation)}>
          {variations.map((each) => (
            <option key={each} value={each}>
              {text.varies[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={classes.form}>
        <Field label={text.spread} size="small">
          <Select
            disabled={vary === "methods"}
            size="small"
            value={String(spread)}
            onChange={(_, { value }) => setSpread(Number(value))}
          >
            {spreads.map((each) => (
              <option key={each} value={String(each)}>
                {text.plusMinus(percent.format(each))}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.draws} size="small">
          <Select
            disabled={vary === "methods"}
            size="small"
            value={String(draws)}
            onChange={(_, { value }) => setDraws(Number(value))}
          >
            {drawCounts.map((each) => (
              <option key={each} value={String(each)}>
                {whole.format(each)}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={state.phase === "running"}
          onClick={start}
        >
          {text.run}
        </Button>
      </div>
      <TaskProgress state={state} onStop={stop} />
      {ran && state.phase === "done" && (
        <>
          <Intervals summaries={state.result} plan={ran} />
          <SourceShares plan={ran} />
        </>
      )}
    </>
  );
}

type Plan = Required<Omit<Extract<Task, { kind: "sensitivity" }>, "kind">>;

interface IntervalsProps {
  readonly summaries: readonly (RankSummary | null)[];
  readonly plan: Plan;
}

function Intervals({ summaries, plan }: IntervalsProps) {
  const classes = useStyles();
  const text = useTexts("analyze");
  const language = useLanguage();
  const { insertCompanion } = useActions();
  const model = useSession((session) => session.model);
  const { units, labels } = model;
  if (units.length !== summaries.length) return null;
  const percent = new Intl.NumberFormat(language.tag, { style: "percent", maximumFractionDigits: 1 });
  const intervals = summaries
    .map((summary, row): RankInterval | null => summary && { row, unit: labels[row], ...summary })
    .filter((interval): interval is RankInterval => interval !== null)
    .sort((a, b) => a.rank - b.rank);
  const first = intervals.reduce<RankInterval | null>(
    (most, each) => (each.first > (most?.first ?? -1) ? each : most),
    null,
  );
  const figures = () => ({
    header: [
      text.unit,
      text.low,
      text.apart,
      text.high,
      text.rank,
      text.mean,
      text.best,
      text.worst,
      text.first,
    ],
    rows: intervals.map(({ unit, rank, mean, low, high, best, worst, first: share }) => [
      unit,
      low,
      high - low,
      high,
      rank,
      mean,
      best,
      worst,
      share,
    ]),
    formats: ["General", "0", "0", "0", "0", "0.0", "0", "0", "0.0%"],
    note: language.sentences(
      ...(plan.vary === "methods"
        ? []
        : [
            text.simulated(
              percent.format(plan.spread),
              new Intl.NumberFormat(language.tag).format(plan.draws),
            ),
          ]),
      ...(plan.vary === "weights" ? [] : [text.methodsVaried]),
    ),
    chart: { kind: "intervals" as const, title: text.rankRanges, to: 2 },
  });
  return (
    <>
      {first && <p className={classes.note}>{text.firstShare(first.unit, percent.format(first.first))}</p>}
      <p className={classes.note}>{text.intervals}</p>
      {plan.vary !== "weights" && <p className={classes.note}>{text.methodsVaried}</p>}
      <RankIntervals intervals={intervals} />
      <ResultButtons
        title={text.robustness}
        onLive={() =>
          void insertCompanion({
            functionName: "QEI.SENSITIVITY",
            own: [
              plan.spread,
              plan.draws,
              seed,
              ...(plan.vary === "weights" ? [] : [textConstant(plan.vary)]),
            ].join(", "),
            names: units,
            numberFormat: ["General", "0", "0.0", "0", "0", "0", "0", "0.0%"],
          })
        }
        copy={figures}
      />
    </>
  );
}
