import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { useSession, useTexts } from "../shared/context";
import { useHeard } from "../shared/look/heard";
import { Loading } from "../shared/loading/Loading";
import { ResultProblem } from "../shared/ResultProblem";
import { WithSession } from "../shared/WithSession";
import { findUnits } from "../state/index/rankingRows";
import { Legend } from "./Legend";
import { RankingTable } from "./RankingTable";
import { RankingSummary } from "./RankingSummary";
import { scaleOf } from "./UnitBar";
import { UnitRow } from "./UnitRow";
import { useBarParts } from "./useBarParts";
import { useRanking } from "./useRanking";
import { useSorting } from "./useSorting";

/** Loaded when presets are first compared. */
const ComparedView = lazy(() => import(/* webpackChunkName: "compared" */ "./compared/ComparedView"));

/** Rows drawn at first and added by each "more": drawing all of ten thousand would stop the drag. */
const page = 50;

const views = ["bars", "table", "slope"] as const;
type RankingView = (typeof views)[number];

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "8px" },
  // In a narrow pane the search takes a line of its own.
  tools: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "6px",
    "@media (min-width: 420px)": { gridTemplateColumns: "minmax(0, 1fr) auto auto" },
  },
  search: { minWidth: 0, gridColumn: "1 / -1", "@media (min-width: 420px)": { gridColumn: "auto" } },
  list: { margin: 0, padding: 0 },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** All units by score: bars, table, or compared with another preset. */
export function RankingTab() {
  return (
    <WithSession>
      <OpenRanking />
    </WithSession>
  );
}

function OpenRanking() {
  const classes = useStyles();
  const heard = useHeard();
  const text = useTexts("ranking");
  const { loadingPart } = useTexts("pane");
  const ranking = useRanking();
  const parts = useBarParts();
  const problem = useSession(({ result }) => ("problem" in result ? result.problem : null));
  const [search, setSearch] = useState("");
  const [lowestFirst, setLowestFirst] = useState(false);
  const [view, setView] = useState<RankingView>("bars");
  const [shown, setShown] = useState(page);
  const found = findUnits(ranking?.units ?? [], search);
  const ordered = lowestFirst ? [...found].reverse() : found;
  const rows = ordered.slice(0, shown);
  const list = useSorting(rows);
  if (problem) return <ResultProblem problem={problem} />;
  if (!ranking) return null;
  const scale = scaleOf(ranking.scored.scores);
  return (
    <div className={classes.stack}>
      <div className={classes.tools}>
        <Input
          className={classes.search}
          size="small"
          type="search"
          placeholder={text.search}
          aria-label={text.search}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <Select
          size="small"
          aria-label={text.order}
          value={lowestFirst ? "bottom" : "top"}
          onChange={(_, { value }) => setLowestFirst(value === "bottom")}
        >
          <option value="top">{text.top}</option>
          <option value="bottom">{text.bottom}</option>
        </Select>
        <Select
          size="small"
          aria-label={text.view}
          value={view}
          onChange={(_, { value }) => setView(value as RankingView)}
        >
          {views.map((each) => (
            <option key={each} value={each}>
              {text[each]}
            </option>
          ))}
        </Select>
      </div>
      <RankingSummary ranking={ranking} />
      {view === "slope" && (
        <Suspense fallback={<Loading label={loadingPart} />}>
          <ComparedView ranking={ranking} />
        </Suspense>
      )}
      {view === "table" && (
        <RankingTable units={rows} scored={ranking.scored} model={ranking.model} since={ranking.since} />
      )}
      {view === "bars" && (
        <>
          <Legend parts={parts} />
          <ol ref={list} className={classes.list} aria-label={text.list}>
            {rows.map((unit) => (
              <UnitRow key={unit.row} unit={unit} ranking={ranking} scale={scale} parts={parts} />
            ))}
          </ol>
        </>
      )}
      <span className={ordered.length === 0 ? classes.note : heard} role="status">
        {ordered.length === 0 && text.noUnits}
      </span>
      {view !== "slope" && ordered.length > rows.length && (
        <Button size="small" onClick={() => setShown(shown + page)}>
          {text.more(ordered.length - rows.length)}
        </Button>
      )}
    </div>
  );
}
