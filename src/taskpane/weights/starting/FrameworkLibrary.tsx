import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Framework } from "../../../core/frameworks/framework";
import { frameworks } from "../../../core/frameworks/registry";
import { frameworkNote } from "../../../messages/frameworks";
import { indexOfName } from "../../../workbook/presets/presetsTable";
import { freeName } from "../../../cells/freeName";
import { Card } from "../../shared/Card";
import { useActions, useLanguage, useSession, useSessionSnapshot, useTexts } from "../../shared/context";
import { frameworkWeights, uncoveredDimensions } from "../../../core/frameworks/frameworkWeights";
import { frameworkGroups } from "../../state/weights/frameworkGroups";
import { percentFromWhole } from "../../state/weights/nodeWeights";
import { guessDimensions } from "../../state/weights/guessDimensions";
import { type IndexModel } from "../../state/index/indexModel";
import { PanelButtons, type StartingPanelProps } from "./StartingPanel";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  map: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.4fr)",
    gap: "4px 8px",
    alignItems: "center",
  },
  choice: { display: "flex", alignItems: "center", gap: "6px", fontSize: tokens.fontSizeBase200 },
  name: { fontSize: tokens.fontSizeBase200, overflow: "hidden", textOverflow: "ellipsis" },
});

/** Published frameworks: what they measure, who says so, and their weights for the indicators at hand. */
export default function FrameworkLibrary({ onClose }: StartingPanelProps) {
  const text = useTexts("starting");
  const model = useSession((session) => session.model);
  const [id, setId] = useState(frameworks[0].id);
  const framework = frameworks.find((each) => each.id === id) ?? frameworks[0];
  return (
    <Card title={text.framework.replace("…", "")}>
      <Field label={text.frameworkLabel} size="small">
        <Select size="small" value={id} onChange={(_, { value }) => setId(value)}>
          {frameworks.map((each) => (
            <option key={each.id} value={each.id}>
              {text.frameworkOf(each.title, each.year)}
            </option>
          ))}
        </Select>
      </Field>
      <FrameworkForm key={id} framework={framework} model={model} onClose={onClose} />
    </Card>
  );
}

interface FrameworkFormProps extends Pick<StartingPanelProps, "onClose"> {
  readonly framework: Framework;
  readonly model: IndexModel;
}

/** Which dimension each indicator stands for; guessed, then the user's to correct. */
function FrameworkForm({ framework, model, onClose }: FrameworkFormProps) {
  const classes = useStyles();
  const text = useTexts("starting");
  const language = useLanguage();
  const { newLockedPreset, sortInto } = useActions();
  const snapshot = useSessionSnapshot();
  const header = useSession((session) => session.presets.header);
  const names = model.indicators.map(({ name }) => name);
  const [dimensionOf, setDimensionOf] = useState(() => guessDimensions(names, framework));
  const weights = frameworkWeights(framework, dimensionOf);
  const uncovered = uncoveredDimensions(framework, dimensionOf);
  const preset =
    header && indexOfName(header, framework.id) >= 0 ? freeName(header, framework.id, " ") : framework.id;
  const [sorts, setSorts] = useState(false);
  const apply = async () => {
    if (!weights) return;
    if (sorts) {
      const { data, presets } = snapshot();
      const taken = [...data.header, ...presets.rows.map(({ indicator }) => indicator)];
      const groups = frameworkGroups(names, framework, dimensionOf, taken, model.dimensions);
      if (!(await sortInto(framework.id, groups))) return;
    }
    // In the tree as it is now.
    if (await newLockedPreset(preset, percentFromWhole(snapshot().model.nodes, weights), language.tag))
      onClose();
  };
  return (
    <>
      <p className={classes.note}>{framework.weightsStatus === "by source" ? text.bySource : text.neutral}</p>
      <div className={classes.map}>
        {names.map((name, i) => (
          <MapRow
            key={name}
            name={name}
            framework={framework}
            dimension={dimensionOf[i]}
            onChange={(dimension) =>
              setDimensionOf(dimensionOf.map((value, at) => (at === i ? dimension : value)))
            }
          />
        ))}
      </div>
      {uncovered.length > 0 && <p className={classes.note}>{text.uncovered(language.list(uncovered))}</p>}
      <label className={classes.choice}>
        <input type="checkbox" checked={sorts} onChange={({ target }) => setSorts(target.checked)} />
        {text.sortInto}
      </label>
      <p className={classes.note}>{language.labeled(text.source, framework.source)}</p>
      {framework.note && <p className={classes.note}>{frameworkNote(framework, language)}</p>}
      <PanelButtons
        label={text.addPreset(preset)}
        disabled={weights === null}
        onApply={() => void apply()}
        onClose={onClose}
      />
    </>
  );
}

interface MapRowProps {
  readonly name: string;
  readonly framework: Framework;
  readonly dimension: number | null;
  readonly onChange: (dimension: number | null) => void;
}

function MapRow({ name, framework, dimension, onChange }: MapRowProps) {
  const classes = useStyles();
  const text = useTexts("starting");
  return (
    <>
      <span className={classes.name} title={name}>
        {name}
      </span>
      <Select
        size="small"
        aria-label={text.dimensionFor(name)}
        value={dimension === null ? "" : String(dimension)}
        onChange={(_, { value }) => onChange(value === "" ? null : Number(value))}
      >
        <option value="">{text.notUsed}</option>
        {framework.dimensions.map((each, d) => (
          <option key={each.name} value={d}>
            {each.name}
          </option>
        ))}
      </Select>
    </>
  );
}
