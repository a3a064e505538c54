import { Field, Input } from "@fluentui/react-components";
import { holdsWords } from "../../../cells/reshape/columnKinds";
import { type Reshape } from "../../../cells/reshape/reshape";
import { type UnitRows, type YearChoice } from "../../../cells/reshape/unitRows";
import { seriesHeader } from "../../../cells/reshape/yearsAsRows";
import { yearIn } from "../../../cells/check/block";
import { namesWhole } from "../../../cells/check/tableWords";
import { useCheckTexts } from "../checkTexts";
import { Choice } from "../questions/Choice";
import { Tick } from "../questions/Tick";
import { useCheckStyles } from "../checkStyles";
import { FixedColumns } from "./FixedColumns";
import { type Arranged } from "./useReshape";

interface LayoutChoicesProps {
  readonly arranged: Arranged;
  readonly layout: Reshape;
}

/** What is found of the layout, each to be changed. */
export function LayoutChoices({ arranged, layout }: LayoutChoicesProps) {
  const text = useCheckTexts("reshape");
  const { found, chosen, split, valueName, nameValues } = arranged;
  const { key } = found;
  const hasPlainYears = layout.years?.columns.some(({ series }) => series === "" || series.startsWith("("));
  return (
    <>
      {key && (
        <Choice
          label={text.key(key.column)}
          value={chosen.splits ? "split" : "whole"}
          options={[
            ["split", text.split(key.separator.trim())],
            ["whole", text.whole],
          ]}
          onChoose={(how) => split(how === "split")}
        />
      )}
      {hasPlainYears && layout.units?.indicators === null && (
        <Field label={text.valueName} size="small">
          <Input size="small" value={valueName} onChange={(_, { value }) => nameValues(value)} />
        </Field>
      )}
      {layout.units && <UnitChoices arranged={arranged} layout={layout} units={layout.units} />}
    </>
  );
}

function UnitChoices({ arranged, layout, units }: LayoutChoicesProps & { readonly units: UnitRows }) {
  const classes = useCheckStyles();
  const text = useCheckTexts("reshape");
  const { leaveOut } = useCheckTexts("check");
  const { found, choose, leaveOut: leave, made } = arranged;
  const { columns } = found;
  const { result } = made;
  const { names, indicators, values, year, several, without } = units;
  const words = columns.filter(holdsWords).map(({ header }) => header);
  const options = (list: readonly string[]) => list.map((header) => [header, header] as const);
  const figures = layout.years
    ? [...new Set(layout.years.columns.map(({ series }) => seriesHeader(series, layout.years!.value)))]
    : columns.filter(({ role }) => role === "indicator").map(({ header }) => header);
  const totals = [...(columns.find(({ header }) => header === names)?.words ?? [])].filter(([key]) =>
    namesWhole(key),
  );
  const isRefused = "problem" in result && result.problem.kind === "severalRows";
  return (
    <>
      <Choice
        label={text.names}
        value={names}
        options={options(words)}
        onChoose={(next) => choose({ names: next, ...(next === indicators && { indicators: null }) })}
      />
      <Choice
        label={text.indicators}
        value={indicators ?? ""}
        options={[["", text.noIndicators], ...options(words.filter((header) => header !== names))]}
        onChoose={(next) => choose({ indicators: next === "" ? null : next })}
      />
      {figures.length > 1 && (
        <Choice
          label={text.values}
          value={values.length === 1 ? values[0] : ""}
          options={[["", text.allValues], ...options(figures)]}
          onChoose={(next) => choose({ values: next === "" ? figures : [next] })}
        />
      )}
      {year && (
        <YearChoices
          year={year}
          years={yearsOf(layout, arranged, year)}
          onChoose={(next) => choose({ year: next })}
        />
      )}
      <FixedColumns arranged={arranged} units={units} />
      {(isRefused || several === "mean") && (
        <Choice
          label={text.several}
          value={several}
          options={[
            ["refuse", text.refuse],
            ["mean", text.mean],
          ]}
          onChoose={(next) => choose({ several: next })}
        />
      )}
      {totals.length > 0 && (
        <div role="group" aria-label={text.totals}>
          <p className={classes.text}>{text.totals}</p>
          {totals.map(([key, name]) => (
            <Tick
              key={key}
              label={leaveOut(name)}
              checked={without.includes(name)}
              onTick={(out) => leave(name, out)}
            />
          ))}
        </div>
      )}
    </>
  );
}

interface YearChoicesProps {
  readonly year: YearChoice;
  readonly years: readonly number[];
  readonly onChoose: (year: YearChoice) => void;
}

function YearChoices({ year, years, onChoose }: YearChoicesProps) {
  const text = useCheckTexts("reshape");
  return (
    <Choice
      label={text.year}
      value={String(year.take)}
      options={[
        ["latest", text.latest],
        ["rows", text.yearRows],
        ...years.map((each) => [String(each), text.oneYear(String(each))] as const),
      ]}
      onChoose={(take) =>
        onChoose({ ...year, take: take === "latest" || take === "rows" ? take : Number(take) })
      }
    />
  );
}

/** From the newest to the oldest. */
function yearsOf({ years }: Reshape, { found: { clean } }: Arranged, { column }: YearChoice): number[] {
  const at = clean.header.indexOf(column);
  const all = years
    ? years.columns.map(({ year }) => year)
    : clean.rows.flatMap((row) => yearIn(row[at]) ?? []);
  return [...new Set(all)].sort((a, b) => b - a);
}
