import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { refuseDraws } from "../../core/analyze/draws/refuseDraws";
import { IndexError } from "../../core/errors";
import { indexItself } from "../../core/index/definition";
import { layOut } from "../../sharing/publish/layOut";
import { TaskProgress } from "../analyze/work/TaskProgress";
import { useTask } from "../analyze/work/useTask";
import {
  useActions,
  useLanguage,
  useNavigation,
  usePane,
  usePaneSnapshot,
  useSession,
  useSessionSnapshot,
  useTexts,
} from "../shared/context";
import { takeFocus } from "../shared/focus";
import { ResultProblem } from "../shared/ResultProblem";
import { WithSession } from "../shared/WithSession";
import { definitionOf, type Method } from "../state/index/definition";
import { partsOf } from "../state/index/modelNodes";
import { type Scored } from "../state/index/scoring";
import { type Session } from "../state/paneState";
import { indexReport, publishedParts } from "./indexReport";
import { type Publication, simulations } from "./publication";
import { usePublishTexts } from "./publishTexts";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "10px", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, outlineStyle: "none" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  group: {
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
  },
  legend: { padding: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  option: {
    display: "flex",
    alignItems: "start",
    gap: "6px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase300,
  },
  input: { accentColor: tokens.colorBrandBackground, margin: "4px 0 0", flexShrink: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** What goes on a sheet to show to others; in place of the tabs. */
export default function PublishView() {
  return (
    <WithSession>
      <OpenIndex />
    </WithSession>
  );
}

function OpenIndex() {
  const result = useSession((session) => session.result);
  return "problem" in result ? <ResultProblem problem={result.problem} /> : <Form scored={result.scored} />;
}

const contents = ["scores", "ranges", "weights", "chart"] as const;
type Content = (typeof contents)[number];

function Form({ scored }: { readonly scored: Scored }) {
  const classes = useStyles();
  const text = usePublishTexts();
  const { cancel } = useTexts("pane");
  const { open } = useNavigation();
  const busy = usePane((state) => state.busy);
  const model = useSession((session) => session.model);
  const preset = useSession((session) => session.preset);
  const usual = `${model.dataTable} – ${preset}`;
  const [title, setTitle] = useState(usual);
  const [live, setLive] = useState(true);
  const [left, setLeft] = useState<ReadonlySet<Content>>(new Set());
  const { state, run, stop } = useTask<"sensitivity">();
  const { now, write } = useWriting();
  const asked = useRef<{ readonly at: Moment; readonly what: Omit<Publication, "ranges"> } | null>(null);
  const simulated = useMemo(() => isSimulated(model.data, scored), [model, scored]);
  const parts = partsOf(model.nodes, indexItself).length;
  const possible = {
    scores: publishedParts(model).length > 0,
    ranges: simulated,
    weights: true,
    chart: true,
  };
  const takes = (content: Content) => possible[content] && !left.has(content);
  const publish = () => {
    const what = {
      title: title.trim() === "" ? usual : title.trim(),
      live,
      parts: takes("scores"),
      weights: takes("weights"),
      chart: takes("chart"),
    };
    const at = now(scored);
    if (live || !takes("ranges")) return void write(at, { ...what, ranges: takes("ranges") ? "live" : null });
    asked.current = { at, what };
    const definition = definitionOf(at.opened, at.method);
    run({ kind: "sensitivity", data: at.opened.model.data, definition, ...simulations });
  };
  useEffect(() => {
    if (state.phase !== "done" || !asked.current) return;
    const { at, what } = asked.current;
    asked.current = null;
    void write(at, { ...what, ranges: state.result });
  });
  const choice = (kind: boolean, label: string) => (
    <label className={classes.option}>
      <input
        type="radio"
        name="figures"
        className={classes.input}
        checked={live === kind}
        onChange={() => setLive(kind)}
      />
      {label}
    </label>
  );
  return (
    <section className={classes.stack} onKeyDown={({ key }) => key === "Escape" && open("ranking")}>
      <h2 ref={takeFocus} tabIndex={-1} className={classes.title}>
        {text.heading}
      </h2>
      <p className={classes.note}>{text.intro}</p>
      <Field label={text.title} size="small">
        <Input size="small" value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{text.holds}</legend>
        {choice(true, text.live)}
        {choice(false, text.dated)}
      </fieldset>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{text.contents}</legend>
        {contents.map((content) => (
          <label key={content} className={classes.option}>
            <input
              type="checkbox"
              className={classes.input}
              checked={takes(content)}
              disabled={!possible[content]}
              onChange={({ target }) => {
                const next = new Set(left);
                if (target.checked) next.delete(content);
                else next.add(content);
                setLeft(next);
              }}
            />
            {text[content]}
          </label>
        ))}
        {!possible.scores && <p className={classes.note}>{text.tooManyParts(parts)}</p>}
        {!possible.ranges && <p className={classes.note}>{text.rangesTooMuch}</p>}
      </fieldset>
      <TaskProgress state={state} onStop={stop} />
      <div className={classes.buttons}>
        <Button appearance="primary" disabledFocusable={busy || state.phase === "running"} onClick={publish}>
          {text.publish}
        </Button>
        <Button appearance="subtle" onClick={() => open("ranking")}>
          {cancel}
        </Button>
      </div>
    </section>
  );
}

/** The index as it was when it was to be published: simulations take their time. */
interface Moment {
  readonly opened: Session;
  readonly scored: Scored;
  readonly method: Method;
}

function useWriting() {
  const text = usePublishTexts();
  const language = useLanguage();
  const { open } = useNavigation();
  const session = useSessionSnapshot();
  const pane = usePaneSnapshot();
  const { publish } = useActions();
  const now = (scored: Scored): Moment => ({ opened: session(), scored, method: pane().method });
  const write = async ({ opened, scored, method }: Moment, what: Publication) => {
    const today = new Intl.DateTimeFormat(language.tag, { dateStyle: "long" }).format(new Date());
    const report = indexReport(opened, scored, method, what, { language, text, today });
    if (await publish(layOut(report))) open("ranking");
  };
  return { now, write };
}

/** Whether a cell may simulate the ranks of so many units and indicators. */
function isSimulated(data: Parameters<typeof refuseDraws>[0], { tree }: Scored): boolean {
  try {
    refuseDraws(data, tree, { draws: simulations.draws, vary: "weights" });
    return true;
  } catch (error) {
    if (error instanceof IndexError) return false;
    throw error;
  }
}
