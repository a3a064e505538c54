import { grouped } from "../../messages/grouped";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { scaleOf } from "../ranking/UnitBar";
import { UnitRow } from "../ranking/UnitRow";
import { UnfoldBars } from "../ranking/UnfoldBars";
import { useBarParts } from "../ranking/useBarParts";
import { type Ranking, useRanking } from "../ranking/useRanking";
import { useSorting } from "../ranking/useSorting";
import { useLanguage, useNavigation, useSession, useTexts } from "../shared/context";
import { useHeard } from "../shared/look/heard";
import { ResultProblem } from "../shared/ResultProblem";

/** How many first places fit under the sliders. */
const places = 5;

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0 },
});

/** The first places, live while a weight moves. */
export function MiniRanking() {
  const classes = useStyles();
  const text = useTexts("weights");
  const words = useTexts("ranking");
  const { open } = useNavigation();
  const ranking = useRanking(places);
  const parts = useBarParts();
  const list = useSorting(ranking?.units);
  const problem = useSession(({ result }) => ("problem" in result ? result.problem : null));
  if (problem) return <ResultProblem problem={problem} />;
  if (!ranking) return null;
  const scale = scaleOf(ranking.scored.scores);
  return (
    <section aria-label={text.liveRanking}>
      <div className={classes.head}>
        <h2 className={classes.title}>{text.liveRanking}</h2>
        <UnfoldBars />
        <Button size="small" appearance="subtle" onClick={() => open("ranking")}>
          {text.showAll(grouped(ranking.model.units.length))}
        </Button>
      </div>
      <ol ref={list} className={classes.list} aria-label={words.list}>
        {ranking.units.map((unit) => (
          <UnitRow key={unit.row} unit={unit} ranking={ranking} scale={scale} parts={parts} />
        ))}
      </ol>
      <RankNews ranking={ranking} />
    </section>
  );
}

/** What a change did to the ranks once it is done, for those who do not see the rows move. */
function RankNews({ ranking: { model, scored, before, since } }: { readonly ranking: Ranking }) {
  const heard = useHeard();
  const text = useTexts("ranking");
  const { sentences } = useLanguage();
  const isMoving = useSession(({ dragBase }) => dragBase !== null);
  const news = () => {
    if (before === null) return "";
    let [moved, winner, most] = [0, 0, 0];
    scored.ranks.forEach((rank, row) => {
      const gained = before[row] - rank;
      if (Math.abs(gained) > 0) moved++;
      if (gained > most) [winner, most] = [row, gained];
    });
    return sentences(text.moved(moved, since), most > 0 ? text.mostUp(model.labels[winner], most) : "");
  };
  return (
    <p className={heard} role="status">
      {isMoving ? "" : news()}
    </p>
  );
}
