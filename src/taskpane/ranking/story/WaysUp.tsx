import { Button } from "@fluentui/react-components";
import { useLanguage, usePane, useReachFor } from "../../shared/context";
import { Folded } from "../../shared/Folded";
import { useHeard } from "../../shared/look/heard";
import { useNumbers } from "../../shared/numbers";
import { type IndicatorWay, told, type WaysUp as Ways, type WeightWay } from "../../state/story/unitStory";
import { stepFigures } from "../../shared/stepFigures";
import { useStoryStyles } from "./storyStyles";
import { useStoryTexts } from "./storyTexts";

interface WaysUpProps {
  /** 0-based, of the unit. */
  readonly row: number;
  readonly up: Ways;
  readonly names: (all: readonly string[]) => string;
}

/** What would take the unit to the place above: one indicator, or one weight. */
export function WaysUp({ row, up, names }: WaysUpProps) {
  const classes = useStoryStyles();
  const text = useStoryTexts();
  const { list } = useLanguage();
  const numbers = useNumbers(usePane((state) => state.method.normalization));
  const [, ask] = useReachFor();
  const { rank, holders, distance, indicators, neverEnough, weights } = up;
  const title = text.up(rank);
  return (
    <section className={classes.section} aria-label={title}>
      <h3 className={classes.heading}>{title}</h3>
      <p className={classes.note}>{text.distance(numbers.score(distance), names(holders))}</p>
      <p className={classes.note}>{text.alone}</p>
      {indicators.length > 0 && <h4 className={classes.subheading}>{text.byIndicator}</h4>}
      <Indicators ways={indicators.slice(0, told)} />
      {indicators.length > told && (
        <Folded className={classes.summary} summary={text.more(indicators.length - told)}>
          {() => <Indicators ways={indicators.slice(told)} />}
        </Folded>
      )}
      {neverEnough.length > 0 && <p className={classes.note}>{text.neverEnough(list(neverEnough))}</p>}
      <h4 className={classes.subheading}>{text.byWeight}</h4>
      {weights === null && <p className={classes.note}>{text.noMean}</p>}
      {weights?.length === 0 && <p className={classes.note}>{text.noWeight}</p>}
      {weights && <Weights ways={weights} />}
      <div className={classes.buttons}>
        <Button size="small" onClick={() => ask(row)}>
          {text.other}
        </Button>
      </div>
    </section>
  );
}

function Indicators({ ways }: { readonly ways: readonly IndicatorWay[] }) {
  const classes = useStoryStyles();
  const text = useStoryTexts();
  const { tag } = useLanguage();
  if (ways.length === 0) return null;
  return (
    <ul className={classes.list}>
      {ways.map(({ name, step }) => {
        const { from, to, change } = stepFigures(tag, step);
        const beyond = step.direction < 0 ? text.atMost : text.atLeast;
        return (
          <li key={name} className={classes.item}>
            <span className={classes.name}>{name}</span>
            <span className={classes.figure}>
              <FromTo from={from} to={change === null ? beyond(to) : to} />
              {change === null ? "" : ` (${change})`}
            </span>
            {step.unheardOf && <span className={classes.small}>{text.unheardOf}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** An arrow for the eye; who listens hears it in words. */
function FromTo({ from, to }: { readonly from: string; readonly to: string }) {
  const classes = useStoryStyles();
  const heard = useHeard();
  return (
    <>
      <span aria-hidden="true">
        {`${from} → `}
        <span className={classes.strong}>{to}</span>
      </span>
      <span className={heard}>{useStoryTexts().fromTo(from, to)}</span>
    </>
  );
}

function Weights({ ways }: { readonly ways: readonly WeightWay[] }) {
  const classes = useStoryStyles();
  const text = useStoryTexts();
  const { percent } = useNumbers();
  const { tag } = useLanguage();
  const exact = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 12 });
  return (
    <ul className={classes.list}>
      {ways.map(({ name, from, to, rank }) => (
        <li key={name} className={classes.item}>
          <span className={classes.name}>{name}</span>
          <span className={classes.figure}>
            <FromTo from={percent(from)} to={exact.format(Number((to / 100).toPrecision(14)))} />
            {` · ${text.then(rank)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
