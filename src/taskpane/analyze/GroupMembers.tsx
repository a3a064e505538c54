import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { scoreFormat } from "../../workbook/insert/scoreFormat";
import { usePane, useSession, useTexts } from "../shared/context";
import { useNameStyles } from "../shared/look/names";
import { useNumbers } from "../shared/numbers";
import { type ComparedGroup } from "../state/analyze/compareBy";
import { type Figures, ResultButtons } from "./ResultButtons";

/** Rows drawn at first and added by each "more". */
const page = 20;

export const useListStyles = makeStyles({
  list: { margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  row: {
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) auto",
    columnGap: "6px",
    padding: "3px 0",
  },
  rank: { textAlign: "right", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "6px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** The ranking within one group. */
export function GroupMembers({ group: { name, members } }: { readonly group: ComparedGroup }) {
  const classes = useStyles();
  const list = useListStyles();
  const names = useNameStyles();
  const text = useTexts("compareBy");
  const ranking = useTexts("ranking");
  const normalization = usePane((state) => state.method.normalization);
  const numbers = useNumbers(normalization);
  const { model, result } = useSession((session) => session);
  const [shown, setShown] = useState(page);
  const cell = (value: number) => (Number.isNaN(value) ? "" : value);
  const published = (): Figures => ({
    header: [text.rank, model.unitColumn ?? ranking.unit, text.index, text.rankOfAll],
    rows: members.map((unit) => [
      cell(unit.rank),
      unit.name,
      cell(unit.score),
      cell("scored" in result ? result.scored.ranks[unit.row] : NaN),
    ]),
    formats: ["0", "General", scoreFormat(normalization), "0"],
    note: text.note,
    chart: { kind: "bars", title: text.members(name), from: 1, to: 2 },
  });
  const title = text.within(name, members.length);
  return (
    <section className={classes.stack} aria-label={title}>
      <h3 className={classes.title}>{title}</h3>
      <ol className={list.list} aria-label={title}>
        {members.slice(0, shown).map((unit) => (
          <li key={unit.row} className={list.row}>
            <span className={list.rank}>{Number.isNaN(unit.rank) ? "–" : unit.rank}</span>
            <span className={names.name} title={unit.name}>
              {unit.name}
            </span>
            <span>{Number.isNaN(unit.score) ? ranking.noScore : numbers.score(unit.score)}</span>
          </li>
        ))}
      </ol>
      {members.length > shown && (
        <Button size="small" onClick={() => setShown(shown + page)}>
          {ranking.more(members.length - shown)}
        </Button>
      )}
      <ResultButtons title={text.members(name)} copy={published} />
    </section>
  );
}
