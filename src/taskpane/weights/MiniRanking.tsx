import { grouped } from "../../messages/grouped";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { scaleOf } from "../ranking/UnitBar";
import { UnitRow } from "../ranking/UnitRow";
import { UnfoldBars } from "../ranking/UnfoldBars";
import { useBarParts } from "../ranking/useBarParts";
import { useRanking } from "../ranking/useRanking";
import { useSorting } from "../ranking/useSorting";
import { useNavigation, useSession, useTexts } from "../shared/context";
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
    </section>
  );
}
