import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type OwnFunction, ownFunction } from "../../cells/ownFunctions";
import { type ExposureSourceId } from "../../core/options";
import { exposureFormula } from "../../formula/inserted/exposureFormula";
import { Card } from "../shared/Card";
import { useActions, useLanguage, useSession, useTexts } from "../shared/context";
import { useShortList } from "../shared/hooks/useShortList";
import { Problem } from "../shared/Problem";
import { type CodeColumn, codeColumns, codeMatches, type CodeMatches } from "../state/analyze/codeColumns";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** Offers published exposure to AI where a column holds codes of occupations; nothing elsewhere. */
export default function AddExposure() {
  const data = useSession((session) => session.data);
  // The function has the tables, which the pane need not load a second time.
  const scores = ownFunction("ESI.AISCORES");
  const columns = useMemo(() => (scores ? codeColumns(data, scores) : []), [data, scores]);
  return scores && columns.length > 0 ? <Offer key={data.name} columns={columns} scores={scores} /> : null;
}

interface OfferProps {
  readonly columns: readonly CodeColumn[];
  readonly scores: OwnFunction;
}

function Offer({ columns, scores }: OfferProps) {
  const classes = useStyles();
  const text = useTexts("exposureScores");
  const { sentences } = useLanguage();
  const shortList = useShortList();
  const { insertBeside } = useActions();
  const data = useSession((session) => session.data);
  const [asked, setAsked] = useState(columns[0].header);
  const column = columns.find(({ header }) => header === asked) ?? columns[0];
  const [wanted, setWanted] = useState<ExposureSourceId>(column.sources[0]);
  const source = column.sources.includes(wanted) ? wanted : column.sources[0];
  const matches = useMemo(
    () => matchesOf(() => codeMatches(data, column, source, scores)),
    [column, data, scores, source],
  );
  const add = () =>
    void insertBeside({
      headings: [text.heading(source)],
      width: 1,
      formula: exposureFormula(data.name, column.header, source),
      rows: data.rows.length,
      numberFormat: "0.000",
    });
  return (
    <Card title={text.title}>
      <p className={classes.note}>{text.found(column.header, column.system)}</p>
      {columns.length > 1 && (
        <Field label={text.column} size="small">
          <Select size="small" value={column.header} onChange={(_, { value }) => setAsked(value)}>
            {columns.map(({ header }) => (
              <option key={header}>{header}</option>
            ))}
          </Select>
        </Field>
      )}
      {column.sources.length > 1 && (
        <Field label={text.source} size="small">
          <Select
            size="small"
            value={source}
            onChange={(_, { value }) => setWanted(value as ExposureSourceId)}
          >
            {column.sources.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      )}
      {"refused" in matches ? (
        <Problem text={matches.refused} />
      ) : (
        <>
          <p className={classes.note}>{matches.citation}</p>
          <p className={classes.note} role="status">
            {sentences(
              text.matched(matches.matched, matches.of),
              matches.unmatched.length > 0 ? text.unmatched(shortList(matches.unmatched, String)) : "",
            )}
          </p>
          <p className={classes.note}>{text.note}</p>
          <div>
            <Button size="small" disabled={matches.matched === 0} onClick={add}>
              {text.add}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}

/** What the function refuses is told in its words. */
function matchesOf(find: () => CodeMatches): CodeMatches | { readonly refused: string } {
  try {
    return find();
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}
