import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import { type RankSummary } from "../../../core/analyze/draws/rankSummary";
import { Problem } from "../../shared/Problem";
import { useActions, useLanguage, usePane, useSession, useTellStory } from "../../shared/context";
import { useNumbers } from "../../shared/numbers";
import { WithSession } from "../../shared/WithSession";
import { useProblemText } from "../../shared/hooks/useProblemText";
import { type Story } from "../../state/navigation";
import { profileCall } from "../../state/story/profileCall";
import { type UnitStory, unitStory } from "../../state/story/unitStory";
import { PartsTable } from "./PartsTable";
import { useStoryStyles } from "./storyStyles";
import { StrengthsAndGaps } from "./StrengthsAndGaps";
import { useStoryTexts } from "./storyTexts";
import { rangePlan, useRankRange } from "./useRankRange";
import { WaysUp } from "./WaysUp";

/** Names that are written out before "and 5 others". */
const named = 3;

/** One unit's card: where it stands, why, and what would change that; in place of the tab's content. */
export default function StoryView({ story }: { readonly story: Story }) {
  return (
    <WithSession>
      <OpenStory story={story} />
    </WithSession>
  );
}

function OpenStory({ story: { row, opener } }: { readonly story: Story }) {
  const classes = useStoryStyles();
  const text = useStoryTexts();
  const tell = useTellStory();
  const model = useSession((session) => session.model);
  const cells = useSession((session) => session.cells);
  const result = useSession((session) => session.result);
  const method = usePane((state) => state.method);
  const title = useRef<HTMLHeadingElement>(null);
  // A table that was read again may have other rows: the unit is the one that was chosen.
  const name = useRef(model.labels[row]);
  const scored = "scored" in result ? result.scored : null;
  const isThere = scored !== null && model.labels[row] === name.current;
  const found = useMemo(
    () => (scored && isThere ? unitStory({ model, cells }, scored, method, row) : null),
    [cells, isThere, method, model, row, scored],
  );
  // Nobody who selects cells wants the focus to leave the sheet.
  useEffect(() => {
    if (opener) title.current?.focus();
  }, [opener]);
  const close = () => {
    // What opened it is there again before it gets the focus.
    flushSync(() => tell(null));
    opener?.focus();
  };
  return (
    <section
      className={classes.stack}
      aria-label={name.current}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <div className={classes.head}>
        <h2 ref={title} tabIndex={-1} className={classes.title}>
          {name.current}
        </h2>
        <Button size="small" onClick={close}>
          {text.close}
        </Button>
      </div>
      {found ? <Told story={found} row={row} /> : <p className={classes.note}>{text.gone}</p>}
    </section>
  );
}

function Told({ story, row }: { readonly story: UnitStory; readonly row: number }) {
  const classes = useStoryStyles();
  const text = useStoryTexts();
  const model = useSession((session) => session.model);
  const normalization = usePane((state) => state.method.normalization);
  const busy = usePane((state) => state.busy);
  const numbers = useNumbers(normalization);
  const { insertCompanion, selectUnit } = useActions();
  const names = useNames();
  const { rank, of, level, up, lead, problem } = story;
  return (
    <>
      {problem ? (
        <NoScore story={story} row={row} />
      ) : (
        <>
          <p className={classes.lead}>
            {[
              text.place(rank, of),
              ...(level.length > 0 ? [text.level(names(level))] : []),
              text.score(numbers.score(story.score)),
            ].join(" · ")}
          </p>
          <Range row={row} />
          {lead && <p className={classes.note}>{text.lead(numbers.score(lead.points), names(lead.next))}</p>}
          <Missing story={story} row={row} />
        </>
      )}
      <StrengthsAndGaps story={story} />
      {up && <WaysUp row={row} up={up} names={names} />}
      <PartsTable story={story} />
      <div className={classes.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void insertCompanion(profileCall(model, row, normalization))}
        >
          {text.insert}
        </Button>
        <Button size="small" onClick={() => void selectUnit(row)}>
          {text.select}
        </Button>
      </div>
    </>
  );
}

/** Writes out the first of many names. */
function useNames(): (all: readonly string[]) => string {
  const text = useStoryTexts();
  const { list } = useLanguage();
  return (all) =>
    all.length <= named ? list([...all]) : text.others(list(all.slice(0, named - 1)), all.length - named + 1);
}

function Range({ row }: { readonly row: number }) {
  const classes = useStoryStyles();
  const text = useStoryTexts();
  const { tag } = useLanguage();
  const { plain, percent } = useNumbers();
  const { summary, running } = useRankRange(row);
  const draws = new Intl.NumberFormat(tag).format(rangePlan.draws);
  const spread = percent(100 * rangePlan.spread);
  const told = ({ low, high }: RankSummary) =>
    low === high
      ? text.rangeSame(plain(low), draws, spread)
      : text.range(plain(low), plain(high), draws, spread);
  return (
    <p className={classes.note} role="status">
      {summary ? told(summary) : running && text.rangeRunning}
    </p>
  );
}

/** Why a unit has no score, and what to do. */
function NoScore({ story, row }: { readonly story: UnitStory; readonly row: number }) {
  const classes = useStoryStyles();
  const text = useStoryTexts();
  const problemText = useProblemText();
  return (
    <>
      <p className={classes.lead}>{text.noScore}</p>
      {story.problem && <Problem text={problemText(story.problem)} />}
      <Missing story={story} row={row} />
      {story.missing.length > 0 && <p className={classes.note}>{text.whatToDo}</p>}
    </>
  );
}

/** What the unit lacks, with the way to each cell. */
function Missing({ story: { missing }, row }: { readonly story: UnitStory; readonly row: number }) {
  const classes = useStoryStyles();
  const text = useStoryTexts();
  const { list } = useLanguage();
  const { selectColumn } = useActions();
  if (missing.length === 0) return null;
  return (
    <>
      <p className={mergeClasses(classes.note, classes.name)}>{text.missing(list(missing))}</p>
      <div className={classes.buttons}>
        {missing.slice(0, named).map((name) => (
          <Button key={name} size="small" onClick={() => void selectColumn(name, row)}>
            {text.show(name)}
          </Button>
        ))}
      </div>
    </>
  );
}
