import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Leadership } from "../../core/aggregate/frontier/canLead";
import { leadersFormula } from "../../formula/inserted/indexByName";
import { useActions, useSession, useTexts } from "../shared/context";
import { WeightsFound } from "../shared/figures/WeightsFound";
import { unitLabels } from "../state/index/inserting";
import { percentFromWhole } from "../state/weights/nodeWeights";
import { apportion } from "../../core/weight/apportion";
import { ResultButtons } from "./ResultButtons";
import { TaskProgress } from "./work/TaskProgress";
import { useDefinition, useIndexByName } from "./useDefinition";
import { useTask } from "./work/useTask";

const weightFormat = "0.0%";

/** Units shown at first and added by each "more". */
const page = 30;

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, display: "flex", flexWrap: "wrap", gap: "4px" },
  item: { listStyleType: "none" },
});

/** Units that some weights rank first: exact, one linear program a unit. */
export function LeadersView() {
  const classes = useStyles();
  const text = useTexts("analyze");
  const model = useSession((session) => session.model);
  const definition = useDefinition();
  const { state, run, stop } = useTask<"leaders">();
  return (
    <>
      <p className={classes.note}>{text.leadingNote}</p>
      <div>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={state.phase === "running"}
          onClick={() => run({ kind: "leaders", data: model.data, definition })}
        >
          {text.run}
        </Button>
      </div>
      <TaskProgress state={state} onStop={stop} />
      {state.phase === "done" && state.result.length === model.units.length && (
        <Leaders answers={state.result} />
      )}
    </>
  );
}

function Leaders({ answers }: { readonly answers: readonly (Leadership | null)[] }) {
  const classes = useStyles();
  const text = useTexts("analyze");
  const { insertBeside, setWeights } = useActions();
  const index = useIndexByName();
  const model = useSession((session) => session.model);
  const [shown, setShown] = useState(page);
  const ranking = useTexts("ranking");
  const [chosen, setChosen] = useState<number | null>(null);
  const names = model.indicators.map(({ name }) => name);
  const insertLive = () => {
    void insertBeside({
      headings: [text.leads, ...names],
      formula: leadersFormula(index()),
      rows: answers.length,
      width: 1 + names.length,
      numberFormat: weightFormat,
      labels: unitLabels(model),
    });
  };
  const figures = () => ({
    header: [text.unit, text.leads, ...names],
    rows: answers.map((answer, row) => [
      model.labels[row],
      answer === null ? "" : answer.canLead ? text.yes : text.no,
      ...names.map((_, j) => answer?.weights?.[j] ?? ""),
    ]),
    formats: ["General", "General", ...names.map(() => weightFormat)],
  });
  const able = answers.map((answer, row) => ({ answer, row })).filter(({ answer }) => answer?.canLead);
  // Weights of those that can lead, end to end: what each has to be judged by.
  const leadingWeights = () => ({
    header: [text.unit, ...names],
    rows: able.map(({ answer, row }) => [
      model.labels[row],
      ...names.map((_, j) => answer?.weights?.[j] ?? ""),
    ]),
    formats: ["General", ...names.map(() => weightFormat)],
    chart: { kind: "stacked" as const, title: text.leading, to: names.length },
  });
  const weights = chosen === null ? null : (answers[chosen]?.weights ?? null);
  const percent = weights && apportion(Array.from(weights), 100);
  return (
    <>
      <p className={classes.note}>
        {text.leadingCount(able.length, answers.filter((answer) => answer !== null).length)}
      </p>
      <ul className={classes.list}>
        {able.slice(0, shown).map(({ row }) => (
          <li key={row} className={classes.item}>
            <Button
              size="small"
              appearance={row === chosen ? "primary" : "secondary"}
              aria-pressed={row === chosen}
              onClick={() => setChosen(row)}
            >
              {model.labels[row]}
            </Button>
          </li>
        ))}
      </ul>
      {able.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(shown + 4 * page)}>
            {ranking.more(able.length - shown)}
          </Button>
        </div>
      )}
      <ResultButtons
        title={text.leading}
        // QEI.CANLEAD brings every indicator to its scale in one way.
        onLive={model.ownNormalizations.every((own) => own === null) ? insertLive : undefined}
        copy={figures}
        chart={able.length > 0 ? leadingWeights : undefined}
      />
      {chosen !== null && percent && (
        <>
          <p className={classes.note}>{text.leadingWeights(model.labels[chosen])}</p>
          <WeightsFound names={names} percent={percent} />
          <div>
            <Button size="small" onClick={() => void setWeights(percentFromWhole(model.nodes, percent))}>
              {text.tryWeights}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
