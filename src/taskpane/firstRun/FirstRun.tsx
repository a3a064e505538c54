import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { UseSelection } from "../data/UseSelection";
import { useLanguage, usePane, useTexts } from "../shared/context";
import { useInsertSample } from "./useInsertSample";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "10px", padding: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  points: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "4px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What the add-in is for and one useful thing to do, for a workbook without a table. */
export function FirstRun() {
  const classes = useStyles();
  const text = useTexts("firstRun");
  const { howTo } = useTexts("ownData");
  const isEmpty = usePane((state) => state.tables.length === 0);
  const language = useLanguage();
  const insert = useInsertSample();
  return (
    <section className={classes.stack}>
      <h2 className={classes.title}>{text.title}</h2>
      <ul className={classes.points}>
        {text.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <div>
        <UseSelection />
      </div>
      <p className={classes.note}>{language.sentences(isEmpty ? text.noTables : "", howTo)}</p>
      <div>
        <Button onClick={insert}>{text.insertSample}</Button>
      </div>
      <p className={classes.note}>{text.insertSampleHint}</p>
    </section>
  );
}
