import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { useSession, useTexts } from "../../shared/context";
import { type Ranking } from "../useRanking";
import { useComparedTexts } from "../../shared/comparedTexts";
import { SeveralPresets } from "./SeveralPresets";
import { SlopeView } from "./SlopeView";

const useStyles = makeStyles({ stack: { display: "flex", flexDirection: "column", gap: "6px" } });

/** No preset has this name: one without a header is none. */
const several = "";

/** The ranking against that of another preset, or of several. */
export default function ComparedView({ ranking }: { readonly ranking: Ranking }) {
  const classes = useStyles();
  const text = useTexts("ranking");
  const words = useComparedTexts();
  const names = useSession((session) => session.presets.presets);
  const current = useSession((session) => session.preset);
  const [asked, setAsked] = useState<string | null>(null);
  const isSeveral = asked === several && names.length > 1;
  const other = names.find((name) => name === asked) ?? names.find((name) => name !== current) ?? current;
  return (
    <div className={classes.stack}>
      <Field label={text.compareWith} size="small">
        <Select size="small" value={isSeveral ? several : other} onChange={(_, { value }) => setAsked(value)}>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          {names.length > 1 && <option value={several}>{words.several}</option>}
        </Select>
      </Field>
      {isSeveral ? <SeveralPresets ranking={ranking} /> : <SlopeView ranking={ranking} other={other} />}
    </div>
  );
}
