import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { useLanguage, usePane, useReachFor, useSession, useSessionSnapshot } from "../../shared/context";
import { useShortList } from "../../shared/hooks/useShortList";
import { stepFigures } from "../../shared/stepFigures";
import { type Reach, reachRank, type Way } from "../../state/analyze/reachRank";
import { useChangeTexts } from "./changeTexts";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 72px",
    gap: "4px 6px",
    alignItems: "end",
    padding: "4px 0",
  },
  whole: { gridColumn: "1 / -1" },
  number: { minWidth: 0, width: "72px" },
  answer: { display: "flex", flexDirection: "column", gap: "4px", fontSize: tokens.fontSizeBase200 },
  line: { margin: 0, overflowWrap: "anywhere" },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  act: { paddingTop: "4px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Takes a unit (0-based row), an indicator and the value that it is to have. */
type Try = (row: number, indicator: number, value: number) => void;

interface ReachRankProps {
  readonly onTry: Try;
}

/** What one indicator of one unit would have to be for a rank. */
export function ReachRank({ onTry }: ReachRankProps) {
  const classes = useStyles();
  const text = useChangeTexts("reach");
  const [reachFor] = useReachFor();
  const [open, setOpen] = useState(reachFor !== null);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={classes.summary}>{text.title}</summary>
      {open && <Question onTry={onTry} />}
    </details>
  );
}

function Question({ onTry }: ReachRankProps) {
  const classes = useStyles();
  const text = useChangeTexts("reach");
  const { model, result } = useSession((session) => session);
  const session = useSessionSnapshot();
  const method = usePane((state) => state.method);
  const [reachFor] = useReachFor();
  const [row, setRow] = useState(reachFor);
  const first = useRef<HTMLSelectElement>(null);
  // Whoever comes from a story goes on from here.
  useEffect(() => {
    if (reachFor === null) return;
    first.current?.scrollIntoView?.({ block: "center" });
    first.current?.focus();
  }, [reachFor]);
  const [indicator, setIndicator] = useState(0);
  const [rank, setRank] = useState("1");
  const { units, indicators } = model;
  const repeated = useMemo(() => repeatedNames(units), [units]);
  const scored = "scored" in result ? result.scored : null;
  const of = scored ? scored.ranks.reduce((count, each) => count + Number(each > 0), 0) : 0;
  const goal = /^\d+$/.test(rank.trim()) ? Number(rank) : NaN;
  const isWrong = !(goal >= 1 && goal <= of);
  const unit = row !== null && row < units.length ? row : null;
  const place = Math.min(indicator, indicators.length - 1);
  const found = useMemo(
    () =>
      scored && unit !== null && !isWrong
        ? reachRank({ model, cells: session().cells }, scored, method, unit, place, goal)
        : null,
    [goal, isWrong, method, model, place, scored, session, unit],
  );
  // Without a score nobody has a rank, and why is said where the ranking stands.
  if (!scored) return null;
  return (
    <>
      <div className={classes.form}>
        <Field label={text.unit} size="small" className={classes.whole}>
          <Select
            ref={first}
            size="small"
            value={unit === null ? "" : String(unit)}
            onChange={(_, { value }) => setRow(value === "" ? null : Number(value))}
          >
            <option value="">{text.choose}</option>
            {units.map((name, at) => (
              <option key={at} value={at}>
                {repeated.has(name) ? text.inRow(name, at + 1) : name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.indicator} size="small">
          <Select size="small" value={String(place)} onChange={(_, { value }) => setIndicator(Number(value))}>
            {indicators.map(({ name }, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.rank} size="small">
          <Input
            size="small"
            className={classes.number}
            inputMode="numeric"
            aria-invalid={isWrong}
            title={text.expected(of)}
            value={rank}
            onChange={(_, { value }) => setRank(value)}
          />
        </Field>
      </div>
      <div className={classes.answer} role="status">
        {isWrong && <p className={classes.note}>{text.expected(of)}</p>}
        {unit !== null && found && (
          <Answer
            found={found}
            about={{
              unit: model.labels[unit],
              indicator: indicators[place].name,
              rank: scored.ranks[unit],
              of,
              goal,
            }}
            percentile={(model.ownNormalizations[place] ?? method.normalization) === "percentile"}
          />
        )}
      </div>
      {unit !== null && found && <TryIt found={found} onTry={(value) => onTry(unit, place, value)} />}
    </>
  );
}

interface About {
  readonly unit: string;
  readonly indicator: string;
  readonly rank: number;
  /** Units with a rank. */
  readonly of: number;
  readonly goal: number;
}

interface AnswerProps {
  readonly found: Reach;
  readonly about: About;
  readonly percentile: boolean;
}

function Answer({ found, about, percentile }: AnswerProps) {
  const classes = useStyles();
  const text = useChangeTexts("reach");
  const shortList = useShortList();
  const { unit, indicator, rank, of, goal } = about;
  const holders = (way: Way) => shortList(way.holders, (name) => name);
  const way = wayOf(found);
  return (
    <>
      {found.kind !== "unranked" && <p className={classes.line}>{text.now(unit, rank, of)}</p>}
      {found.kind === "unranked" && <p className={classes.line}>{text.unranked(unit)}</p>}
      {found.kind === "held" && <p className={classes.line}>{text.held}</p>}
      {found.kind === "uncounted" && <p className={classes.line}>{text.uncounted(indicator)}</p>}
      {found.kind === "missing" && <p className={classes.line}>{text.missing(unit, indicator)}</p>}
      {found.kind === "never" && (
        <p className={classes.line}>
          {found.best ? text.end(indicator, found.best.rank, goal) : text.never(indicator, goal)}
        </p>
      )}
      {way && <Figures way={way} indicator={indicator} />}
      {found.kind === "reached" && (
        <p className={classes.line}>{text.reached(unit, found.way.rank, holders(found.way))}</p>
      )}
      {way?.step.unheardOf && <p className={classes.note}>{text.unheardOf}</p>}
      {way && percentile && <p className={classes.note}>{text.percentile}</p>}
    </>
  );
}

function Figures({ way: { step }, indicator }: { readonly way: Way; readonly indicator: string }) {
  const classes = useStyles();
  const text = useChangeTexts("reach");
  const { tag } = useLanguage();
  const { from, to, change } = stepFigures(tag, step);
  const beyond = text.beyond[step.direction < 0 ? "down" : "up"];
  return (
    <p className={classes.line}>
      <span className={classes.figure}>
        {text.change(indicator, from, change === null ? beyond(to) : to)}
      </span>
      {change !== null && ` ${text.by(change)}`}
    </p>
  );
}

function TryIt({ found, onTry }: { readonly found: Reach; readonly onTry: (value: number) => void }) {
  const classes = useStyles();
  const text = useChangeTexts("reach");
  const way = wayOf(found);
  if (!way) return null;
  return (
    <div className={classes.act}>
      <Button size="small" onClick={() => onTry(way.typed)}>
        {text.apply}
      </Button>
    </div>
  );
}

function wayOf(found: Reach): Way | null {
  if (found.kind === "reached") return found.way;
  return found.kind === "never" ? found.best : null;
}

function repeatedNames(units: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of units) (seen.has(name) ? repeated : seen).add(name);
  return repeated;
}
