import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useLanguage, useSession } from "../../shared/context";
import { Problem } from "../../shared/Problem";
import {
  agreementOf,
  mostApartFirst,
  mostPresets,
  type PresetRanks,
  unitsAcross,
} from "../../state/weights/severalPresets";
import { useOfficialRanks } from "../../drafts/useOfficialRanks";
import { type Ranking } from "../useRanking";
import { AgreementTable, type AgreementRow } from "./AgreementTable";
import { useComparedTexts } from "../../shared/comparedTexts";
import { ComparedButtons } from "./ComparedButtons";
import { RanksTable } from "./RanksTable";
import { usePresetRanks } from "./usePresetRanks";

const useStyles = makeStyles({
  presets: { margin: 0, padding: 0, border: 0, display: "flex", flexDirection: "column", gap: "2px" },
  preset: {
    display: "flex",
    alignItems: "start",
    gap: "6px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    "& input": { flexShrink: 0 },
  },
  note: {
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** One with ranks. */
type Ranked = PresetRanks & { readonly ranks: Float64Array };

const isRanked = (each: PresetRanks): each is Ranked => each.ranks !== null;

/** The ranks by up to five presets beside each other: how far each agrees with the official one, or the one shown, and where. */
export function SeveralPresets({ ranking }: { readonly ranking: Ranking }) {
  const classes = useStyles();
  const text = useComparedTexts();
  const { sentences } = useLanguage();
  const names = useSession((session) => session.presets.presets);
  const current = useSession((session) => session.preset);
  const isDraft = useSession((session) => session.draft);
  const reference = useOfficialRanks()?.preset ?? current;
  const [chosen, setChosen] = useState<readonly string[]>(() => firstOf(names, [reference, current]));
  const [apartFirst, setApartFirst] = useState(false);
  const shown = useMemo(
    () => names.filter((name) => name === reference || chosen.includes(name)),
    [chosen, names, reference],
  );
  const presetRanks = usePresetRanks(shown);
  const { model, scored } = ranking;
  const ranked = useMemo(() => {
    const draft = { preset: text.draft(current), ranks: scored.ranks };
    return [...presetRanks.filter(isRanked), ...(isDraft ? [draft] : [])];
  }, [current, isDraft, presetRanks, scored, text]);
  const base = ranked.find(({ preset }) => preset === reference)?.ranks ?? scored.ranks;
  const units = useMemo(
    () =>
      unitsAcross(
        { units: model.labels },
        ranked.map(({ ranks }) => ranks),
        base,
      ),
    [base, model, ranked],
  );
  const apart = useMemo(() => mostApartFirst(units), [units]);
  const rows = ranked.map(({ preset, ranks }): AgreementRow => ({
    preset,
    isReference: preset === reference,
    ...agreementOf(ranks, base),
  }));
  const toggle = (name: string, on: boolean) =>
    setChosen(on ? [...shown, name] : shown.filter((each) => each !== name));
  const [first] = apart;
  return (
    <>
      <fieldset className={classes.presets}>
        <legend className={classes.note}>{text.choose(mostPresets)}</legend>
        {names.map((name) => (
          <label key={name} className={classes.preset}>
            <input
              type="checkbox"
              checked={shown.includes(name)}
              disabled={name === reference || (!shown.includes(name) && shown.length >= mostPresets)}
              onChange={({ target }) => toggle(name, target.checked)}
            />
            {name === reference ? text.reference(name) : name}
          </label>
        ))}
      </fieldset>
      {presetRanks
        .filter((each) => !isRanked(each))
        .map(({ preset }) => (
          <Problem key={preset} text={text.refused(preset)} intent="warning" />
        ))}
      {ranked.length > 1 && (
        <>
          <AgreementTable rows={rows} reference={reference} />
          <p className={classes.note}>{text.note(reference)}</p>
          <p className={classes.note} role="status">
            {sentences(
              text.same(units.filter((unit) => unit.apart === 0).length, units.length),
              first.apart > 0 ? text.furthest(first.name, first.best, first.worst) : "",
            )}
          </p>
          <div>
            <ToggleButton size="small" checked={apartFirst} onClick={() => setApartFirst(!apartFirst)}>
              {text.byDisagreement}
            </ToggleButton>
          </div>
          <RanksTable
            units={apartFirst ? apart : units}
            presets={ranked.map(({ preset }) => preset)}
            reference={ranked.findIndex(({ preset }) => preset === reference)}
          />
          <ComparedButtons
            presets={presetRanks.filter(isRanked).map(({ preset }) => preset)}
            reference={reference}
            rows={rows}
            units={units}
          />
        </>
      )}
    </>
  );
}

/** As many presets as are compared at once, these among them, in the order of the sheet. */
function firstOf(names: readonly string[], wanted: readonly string[]): readonly string[] {
  const others = names.filter((name) => !wanted.includes(name));
  const taken = new Set([...wanted, ...others.slice(0, mostPresets - new Set(wanted).size)]);
  return names.filter((name) => taken.has(name));
}
