import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Figures, ResultButtons } from "../../analyze/ResultButtons";
import { useChangeTexts } from "../../analyze/whatIf/changeTexts";
import { useOfficialRanks } from "../../drafts/useOfficialRanks";
import { useComparedBy, useLanguage, usePane, useSession } from "../../shared/context";
import { FigureTable } from "../../shared/figures/FigureTable";
import { HeadRow, RowHead } from "../../shared/figures/rows";
import { useNumbers } from "../../shared/numbers";
import { withSign } from "../../shared/withSign";
import { groupColumns } from "../../state/analyze/compareBy";
import { type GroupGain, groupGains, groupsOf, unitGains, type UnitGain } from "../../state/analyze/gains";
import { type Former } from "../../state/paneState";
import { scoreFormat } from "../../../workbook/insert/scoreFormat";
import { changeColors } from "../../shared/look/changes";

/** Groups that are listed in full; of more, so many from each end. */
const [listed, ends] = [8, 3];

/** Units that are named. */
const named = 3;

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  choice: { minWidth: 0, maxWidth: "100%" },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  ...changeColors,
});

/** Which groups and units gain or lose by the weights as they move; nothing where no column groups the units. */
export default function GainsCard() {
  const classes = useStyles();
  const text = useChangeTexts("gains");
  const data = useSession((session) => session.data);
  const unitColumn = useSession((session) => session.model.unitColumn);
  const columns = useMemo(() => groupColumns(data, unitColumn), [data, unitColumn]);
  const [asked, choose] = useComparedBy();
  if (columns.length === 0) return null;
  const column = asked !== null && columns.includes(asked) ? asked : null;
  return (
    <section aria-label={text.title}>
      <div className={classes.head}>
        <h2 className={classes.title}>{text.title}</h2>
        <Select
          size="small"
          className={classes.choice}
          aria-label={text.by}
          value={column ?? ""}
          onChange={(_, { value }) => choose(value === "" ? null : value)}
        >
          <option value="">{text.none}</option>
          {columns.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {column !== null && <Gains column={column} />}
    </section>
  );
}

function Gains({ column }: { readonly column: string }) {
  const classes = useStyles();
  const text = useChangeTexts("gains");
  const data = useSession((session) => session.data);
  const result = useSession((session) => session.result);
  const former = useSession((session) => session.former);
  const official = useOfficialRanks();
  const namesOf = useNamesOf();
  const { sentences } = useLanguage();
  const format = scoreFormat(usePane((state) => state.method.normalization));
  const labels = useMemo(() => groupsOf(data, column), [column, data]);
  const before: Former | null = official
    ? official.ranks && { ranks: official.ranks, scores: official.scores }
    : former;
  if (!("scored" in result) || labels === null) return null;
  if (before === null) return <p className={classes.note}>{text.still}</p>;
  const { scored } = result;
  const { up, down } = unitGains(before, scored, named);
  const groups = groupGains(labels, before, scored);
  const said = sentences(
    official ? text.since.official(official.preset) : text.since.last,
    up.length > 0 ? text.units(namesOf(up)) : "",
    down.length > 0 ? text.lost(namesOf(down)) : "",
  );
  const published = (): Figures => {
    const signed = (format: string) => `+${format};-${format};${format}`;
    return {
      header: [column, text.places, text.score, text.count],
      rows: groups.map(({ name, places, score, n }) => [name, places, Number.isNaN(score) ? "" : score, n]),
      formats: ["General", signed("0.0"), signed(format), "0"],
      note: said,
      chart: { kind: "bars", title: text.chart(column) },
    };
  };
  return (
    <>
      <GroupTable groups={groups} />
      <p className={classes.note}>{said}</p>
      <ResultButtons title={text.title} copy={published} />
    </>
  );
}

function GroupTable({ groups }: { readonly groups: readonly GroupGain[] }) {
  const classes = useStyles();
  const text = useChangeTexts("gains");
  const { tag } = useLanguage();
  const { score } = useNumbers(usePane((state) => state.method.normalization));
  const places = useMemo(
    () => new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    [tag],
  );
  const signed = (value: number, write: (size: number) => string) => {
    if (Number.isNaN(value)) return "";
    const size = write(Math.abs(value));
    return size === write(0) ? size : withSign(value, size);
  };
  const isLong = groups.length > listed;
  const rowOf = (group: GroupGain) => {
    const said = signed(group.places, places.format);
    const color = said.startsWith("+") ? classes.up : said.startsWith("−") ? classes.down : undefined;
    return (
      <tr key={group.name}>
        <RowHead name={group.name} />
        <td>{group.n}</td>
        <td className={color}>{said}</td>
        <td>{signed(group.score, score)}</td>
      </tr>
    );
  };
  return (
    <FigureTable label={text.title}>
      <HeadRow heads={[text.group, text.count, text.places, text.score]} />
      <tbody>
        {(isLong ? groups.slice(0, ends) : groups).map(rowOf)}
        {isLong && (
          <tr>
            <td colSpan={4} data-words="">
              {text.rest(groups.length - 2 * ends)}
            </td>
          </tr>
        )}
        {isLong && groups.slice(-ends).map(rowOf)}
      </tbody>
    </FigureTable>
  );
}

/** Names some units with what they gain. */
function useNamesOf(): (units: readonly UnitGain[]) => string {
  const text = useChangeTexts("gains");
  const { list } = useLanguage();
  const names = useSession(({ model }) => model.labels);
  return (units) =>
    list(units.map(({ row, places }) => text.unit(names[row], withSign(places, String(Math.abs(places))))));
}
