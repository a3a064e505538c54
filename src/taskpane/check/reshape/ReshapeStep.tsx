import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { showsLayout } from "../../../cells/reshape/findLayout";
import { yearColumns } from "../../../cells/reshape/yearColumns";
import { Card } from "../../shared/Card";
import { useLanguage, usePane, useTexts } from "../../shared/context";
import { Loading } from "../../shared/loading/Loading";
import { useCheckStyles } from "../checkStyles";
import { useCheckTexts } from "../checkTexts";
import { useChecked } from "../useChecked";

/** Loaded when a table is first arranged. */
const ReshapeForm = lazy(() => import(/* webpackChunkName: "reshape" */ "./ReshapeForm"));

/** Offered where the layout shows it: years side by side, keys in one cell, names that come back. */
export function ReshapeStep() {
  const classes = useCheckStyles();
  const text = useCheckTexts("reshape");
  const pane = useTexts("pane");
  const language = useLanguage();
  const { cells, check, nameOf } = useChecked();
  const [isStarted, setStarted] = useState(false);
  const again = usePane((state) => (state.checking?.layout ?? null) !== null);
  const shown = useMemo(() => {
    const { block, questions } = check;
    const rows = block.rows.slice(0, 100).map((row) =>
      block.columns.map((column) => {
        const cell = cells.values[row][column];
        return typeof cell === "string" || typeof cell === "number" ? cell : null;
      }),
    );
    const years = yearColumns(block.header).map(({ year }) => year);
    const repeated = questions.find((question) => question.kind === "repeated");
    if (years.length > 0) return text.shows.years(String(Math.min(...years)), String(Math.max(...years)));
    if (repeated) return text.shows.rows(nameOf(repeated.column));
    return showsLayout({ header: block.header, rows }) ? text.shows.key(block.header[0]) : null;
  }, [cells, check, nameOf, text]);
  if (shown === null) return null;
  return (
    <Card title={text.title}>
      <p className={classes.text}>{again && !isStarted ? language.sentences(shown, text.again) : shown}</p>
      {isStarted || again ? (
        <Suspense fallback={<Loading label={pane.loadingPart} />}>
          <ReshapeForm />
        </Suspense>
      ) : (
        <div>
          <Button size="small" onClick={() => setStarted(true)}>
            {text.start}
          </Button>
        </div>
      )}
    </Card>
  );
}
