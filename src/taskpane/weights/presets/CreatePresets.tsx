import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { type Direction } from "../../../core/options";
import { type TableContent } from "../../../workbook/contract";
import { lockedLine } from "../../../sharing/presets/lockedLine";
import { numberOf } from "../../../workbook/presets/presetsTable";
import { OddCellsList } from "../../data/OddCellsList";
import { useActions, useLanguage, usePane, useTexts } from "../../shared/context";
import { useNumbers } from "../../shared/numbers";
import { Problem } from "../../shared/Problem";
import { guessDirection } from "../../state/weights/directionGuess";
import { noIndicator, unitColumn, wordColumns } from "../../state/index/columns";
import { numericColumns } from "../../state/index/indexModel";
import { type DirectionItem, DirectionList } from "./DirectionList";
import { DirectionQuestion } from "./DirectionQuestion";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "10px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Makes a presets table for a data table that has none: which columns count, and which way each is better. */
export default function CreatePresets() {
  const data = usePane((state) => state.data);
  return data ? <CreateForm key={data.name} data={data} /> : null;
}

function CreateForm({ data }: { readonly data: TableContent }) {
  const classes = useStyles();
  const text = useTexts("weights");
  const about = useTexts("columns");
  const language = useLanguage();
  const columns = useMemo(() => numericColumns(data), [data]);
  const namesAt = unitColumn(data);
  const words = wordColumns(data);
  const others = (
    <>
      <OddCellsList />
      {namesAt !== null && <p className={classes.text}>{about.names(data.header[namesAt])}</p>}
      {words.length > 0 && <p className={classes.text}>{about.words(language.list(words))}</p>}
    </>
  );
  return (
    <div className={classes.stack}>
      {columns.length === 0 ? (
        <>
          <Problem text={text.noNumbers(data.name)} intent="warning" />
          {others}
        </>
      ) : (
        <Directions data={data} columns={columns}>
          {others}
        </Directions>
      )}
    </div>
  );
}

interface DirectionsProps {
  readonly data: TableContent;
  /** Those that may be indicators. */
  readonly columns: readonly string[];
  /** What there is to say of the other columns. */
  readonly children: ReactNode;
}

/** Asks for the directions one by one, and shows all of them below. */
function Directions({ data, columns, children }: DirectionsProps) {
  const classes = useStyles();
  const text = useTexts("weights");
  const about = useTexts("columns");
  const language = useLanguage();
  const numbers = useNumbers();
  const { createPresets } = useActions();
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [directions, setDirections] = useState<ReadonlyMap<string, Direction>>(new Map());
  const create = useRef<HTMLButtonElement>(null);
  const answered = useRef(false);
  const items = columns.map((name): DirectionItem => {
    const at = data.header.indexOf(name);
    const values = data.rows.map((row) => numberOf(row[at])).filter((value) => !Number.isNaN(value));
    const low = values.reduce((a, b) => Math.min(a, b), Infinity);
    const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
    const kind = noIndicator(name, values);
    const remark = kind === null ? undefined : about[kind];
    return {
      name,
      direction: directions.get(name) ?? guessDirection(name),
      included: ticked.get(name) ?? remark === undefined,
      ...(remark === undefined ? { range: text.range(numbers.exact(low), numbers.exact(high)) } : { remark }),
    };
  });
  const chosen = items.filter((item) => item.included);
  const undecided = chosen.filter(({ direction }) => direction === null).map(({ name }) => name);
  const decided = chosen.flatMap(({ name, direction }) => (direction === null ? [] : [{ name, direction }]));
  const point = (names: readonly string[], direction: Direction) =>
    setDirections(new Map([...directions, ...names.map((name) => [name, direction] as const)]));
  const include = (name: string, on: boolean) => setTicked(new Map(ticked).set(name, on));
  const [asked] = undecided;
  const isAsked = asked !== undefined;
  useEffect(() => {
    // The buttons of the last question are gone: the way on is under the same key.
    if (!isAsked && answered.current) create.current?.focus();
    answered.current = false;
  }, [isAsked]);
  const answer = (act: () => void) => {
    answered.current = undecided.length === 1;
    act();
  };
  return (
    <>
      <h2 className={classes.title}>{text.createTitle}</h2>
      <p className={classes.text}>{text.createText(data.name)}</p>
      {isAsked && (
        <>
          <DirectionQuestion
            data={data}
            column={asked}
            left={undecided.length}
            onDirection={(direction) => answer(() => point([asked], direction))}
            onLeaveOut={() => answer(() => include(asked, false))}
          />
          <div>
            <Button size="small" onClick={() => point(undecided, 1)}>
              {undecided.length === chosen.length ? about.allHigher : about.othersHigher}
            </Button>
          </div>
        </>
      )}
      <DirectionList
        items={items}
        onDirection={(name, direction) => point([name], direction)}
        onInclude={include}
      />
      {children}
      <p className={classes.text}>{text.directionsNote}</p>
      {undecided.length > 0 && <p className={classes.text}>{about.undecided(language.list(undecided))}</p>}
      <div>
        <Button
          ref={create}
          appearance="primary"
          disabled={chosen.length === 0 || undecided.length > 0}
          onClick={() =>
            void createPresets(decided, text.myPreset, [...text.notes, lockedLine(["Equal"], language.tag)])
          }
        >
          {text.create}
        </Button>
      </div>
    </>
  );
}
