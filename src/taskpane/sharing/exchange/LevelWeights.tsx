import { Field, Input } from "@fluentui/react-components";
import { type PresetFile } from "../../../sharing/presets/presetFile";
import { useShareLanguage, useShareTexts } from "../shareTexts";
import { typedNumber } from "../../shared/numbers";
import { useShareStyles } from "../sharingStyles";

interface LevelWeightsProps {
  readonly file: PresetFile;
  /** What is typed, by the name of the dimension. */
  readonly typed: ReadonlyMap<string, string>;
  readonly onType: (dimension: string, value: string) => void;
}

/** Asks for the weights of dimensions, which the rows of a COIN Tool do not hold. */
export function LevelWeights({ file, typed, onType }: LevelWeightsProps) {
  const classes = useShareStyles();
  const text = useShareTexts("presetExchange");
  const { list } = useShareLanguage();
  return (
    <>
      <p className={classes.note}>{text.levelsAsked}</p>
      {[...typed].map(([name, value]) => {
        const parts = file.indicators.filter(({ dimension }) => dimension === name).map((part) => part.name);
        const isWrong = !(typedNumber(value) >= 0);
        return (
          <Field
            key={name}
            size="small"
            label={text.weightOf(name)}
            hint={list(parts)}
            validationMessage={isWrong ? text.weightNeeded : undefined}
          >
            <Input
              size="small"
              inputMode="decimal"
              value={value}
              onChange={(_, { value: next }) => onType(name, next)}
            />
          </Field>
        );
      })}
    </>
  );
}
