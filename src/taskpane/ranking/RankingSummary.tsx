import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePane, useTexts } from "../shared/context";
import { useNumbers } from "../shared/numbers";
import { useShortList } from "../shared/hooks/useShortList";
import { practicalTies } from "../state/index/practicalTies";
import { type Ranking } from "./useRanking";

const useStyles = makeStyles({
  summary: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The ranking in a sentence or three, also for those who do not see the bars. */
export function RankingSummary({ ranking }: { readonly ranking: Ranking }) {
  const classes = useStyles();
  const text = useTexts("ranking");
  const numbers = useNumbers(usePane((state) => state.method.normalization));
  const shortList = useShortList();
  const ties = useMemo(() => practicalTies(ranking.units, numbers.score), [ranking.units, numbers]);
  const scored = ranking.units.filter(({ score }) => !Number.isNaN(score));
  if (scored.length === 0) return null;
  const moved = scored.filter(({ gained }) => gained !== 0);
  const winner = moved.reduce<(typeof moved)[number] | null>(
    (best, unit) => (unit.gained > (best?.gained ?? 0) ? unit : best),
    null,
  );
  const first = scored[0];
  const sentences = [
    text.summary(scored.length, first.name, numbers.score(first.score), scored[scored.length - 1].name),
    ...(ties.length > 0
      ? [text.ties(shortList(ties, ({ first: from, last: to }) => text.ranks(from, to)))]
      : []),
    ...(moved.length > 0 ? [text.moved(moved.length, ranking.since)] : []),
    ...(winner ? [text.mostUp(winner.name, winner.gained)] : []),
  ];
  return <p className={classes.summary}>{sentences.join(" ")}</p>;
}
