import { Label, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useComparedBy, useLanguage, usePane, useSession, useTexts } from "../shared/context";
import { FigureTable } from "../shared/figures/FigureTable";
import { HeadRow, RowHead } from "../shared/figures/rows";
import { useNumbers } from "../shared/numbers";
import { Problem } from "../shared/Problem";
import { ResultProblem } from "../shared/ResultProblem";
import { useProblemText } from "../shared/hooks/useProblemText";
import {
  type ComparedGroup,
  type Comparison,
  compareBy,
  groupColumns,
  unitsInSeveral,
} from "../state/analyze/compareBy";
import { scoreFormat } from "../../workbook/insert/scoreFormat";
import { GroupMembers, useListStyles } from "./GroupMembers";
import { type Figures, ResultButtons } from "./ResultButtons";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  field: { display: "flex", flexDirection: "column", gap: "2px" },
});

/** The index by year or by group: means, ranks within, and one unit over time. */
export function CompareByView() {
  const classes = useStyles();
  const text = useTexts("compareBy");
  const problemText = useProblemText();
  const id = useId("by");
  const { model, data, result } = useSession((session) => session);
  const columns = useMemo(() => groupColumns(data, model.unitColumn), [data, model]);
  const [asked, setAsked] = useComparedBy();
  const column = asked !== null && columns.includes(asked) ? asked : columns.at(0);
  const scores = "scored" in result ? result.scored.scores : null;
  const comparison = useMemo(
    () => (column === undefined || scores === null ? null : compareBy(model, data, scores, column)),
    [column, data, model, scores],
  );
  if ("problem" in result) return <ResultProblem problem={result.problem} />;
  if (column === undefined || comparison === null) return <p className={classes.note}>{text.none}</p>;
  return (
    <>
      <div className={classes.field}>
        <Label size="small" htmlFor={id}>
          {text.column}
        </Label>
        <Select id={id} size="small" value={column} onChange={(_, { value }) => setAsked(value)}>
          {columns.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {"problem" in comparison ? (
        <Problem text={problemText(comparison.problem)} />
      ) : (
        <Groups key={column} column={column} comparison={comparison} />
      )}
    </>
  );
}

interface GroupsProps {
  readonly column: string;
  readonly comparison: Comparison;
}

function Groups({ column, comparison: { groups, between } }: GroupsProps) {
  const classes = useStyles();
  const text = useTexts("compareBy");
  const { tag } = useLanguage();
  const normalization = usePane((state) => state.method.normalization);
  const numbers = useNumbers(normalization);
  const id = useId("group");
  const [shown, setShown] = useState(groups.length - 1);
  const score = (value: number) => (Number.isNaN(value) ? "" : numbers.score(value));
  const share = new Intl.NumberFormat(tag, { style: "percent" });
  const format = scoreFormat(normalization);
  const cell = (value: number) => (Number.isNaN(value) ? "" : value);
  const years = groups.map((group) => Number(group.name));
  const areYears = !years.some(Number.isNaN);
  const published = (): Figures => {
    const order = Array.from(groups.keys());
    // Years stay in theirs; groups come from the highest mean to the lowest, those without one last.
    const meanOf = (at: number) => (Number.isNaN(groups[at].mean) ? -Infinity : groups[at].mean);
    if (!areYears) order.sort((a, b) => (meanOf(a) === meanOf(b) ? a - b : meanOf(b) - meanOf(a)));
    return {
      header: [column, text.mean, text.lowest, text.highest, text.count],
      rows: order.map((at) => {
        const { name: group, mean, lowest, highest, n } = groups[at];
        return [areYears ? years[at] : group, cell(mean), cell(lowest), cell(highest), n];
      }),
      formats: ["General", format, format, format, "0"],
      ...(Number.isNaN(between) ? {} : { note: text.between(share.format(between), column) }),
      chart: { kind: areYears ? "line" : "bars", title: text.chart(column) },
    };
  };
  return (
    <>
      <p className={classes.note}>{text.note}</p>
      <FigureTable label={text.title(column)} scrolls>
        <HeadRow heads={[text.group, text.count, text.mean, text.lowest, text.highest]} />
        <tbody>
          {groups.map((group) => (
            <tr key={group.name}>
              <RowHead name={group.name} />
              <td>{group.n}</td>
              <td>{score(group.mean)}</td>
              <td>{score(group.lowest)}</td>
              <td>{score(group.highest)}</td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
      {!Number.isNaN(between) && (
        <p className={classes.note}>{text.between(share.format(between), column)}</p>
      )}
      <ResultButtons title={text.title(column)} copy={published} />
      <div className={classes.field}>
        <Label size="small" htmlFor={id}>
          {text.show}
        </Label>
        <Select
          id={id}
          size="small"
          value={String(shown)}
          onChange={(_, { value }) => setShown(Number(value))}
        >
          {groups.map((group, at) => (
            <option key={group.name} value={at}>
              {group.name}
            </option>
          ))}
        </Select>
      </div>
      <GroupMembers key={groups[shown].name} group={groups[shown]} />
      <OneUnit groups={groups} />
    </>
  );
}

/** The ranks of one unit in every group that has it: over the years of a panel. */
function OneUnit({ groups }: { readonly groups: readonly ComparedGroup[] }) {
  const classes = useStyles();
  const text = useTexts("compareBy");
  const ranking = useTexts("ranking");
  const list = useListStyles();
  const numbers = useNumbers(usePane((state) => state.method.normalization));
  const id = useId("unit");
  const [asked, setAsked] = useState("");
  const inSeveral = useMemo(() => unitsInSeveral(groups), [groups]);
  if (inSeveral.length === 0) return null;
  const path = groups.flatMap(({ name, n, members }) =>
    members.filter((unit) => unit.name === asked).map((unit) => ({ group: name, n, ...unit })),
  );
  return (
    <div className={classes.field}>
      <Label size="small" htmlFor={id}>
        {text.path}
      </Label>
      <Select id={id} size="small" value={asked} onChange={(_, { value }) => setAsked(value)}>
        <option value="">{text.everyUnit}</option>
        {inSeveral.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      {path.length > 0 && (
        <ul className={list.list} aria-label={asked}>
          {path.map(({ group, rank, n, score, row }) => (
            <li key={row} className={list.row}>
              <span />
              <span>
                {Number.isNaN(rank)
                  ? `${group}: ${ranking.noScore}`
                  : text.at(group, String(rank), n, numbers.score(score))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
