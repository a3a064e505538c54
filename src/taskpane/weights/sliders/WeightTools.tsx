import {
  Button,
  Field,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
  ToggleButton,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { indexItself } from "../../../core/index/definition";
import { isIndicator } from "../../../core/index/nodes";
import { type WeightScheme } from "../../../core/options";
import { useState } from "react";
import { useActions, useLanguage, useSession, useTexts } from "../../shared/context";
import { EqualIcon, RedoIcon, UndoIcon } from "../../shared/look/icons";
import { firstWeights, type Step } from "../../state/weights/steps";
import { type StartingPoint, StartingPanel } from "../starting/StartingPanel";
import { useWeighingMode } from "./weighingMode";

const useStyles = makeStyles({
  tools: { display: "flex", alignItems: "center", gap: "2px", padding: 0, flexWrap: "wrap" },
  grow: { flexGrow: 1 },
  hint: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const points: readonly StartingPoint[] = ["framework", "pairwise", "experts"];

const schemes: readonly WeightScheme[] = [
  "equal",
  "entropy",
  "critic",
  "stdev",
  "pca",
  "gini",
  "merec",
  "balance",
];

/** Undo, redo, starting points for the parts of one dimension or of the index, reset, and the simple mode. */
export function WeightTools() {
  const classes = useStyles();
  const text = useTexts("weights");
  // One Tab stop, arrows inside; Fluent's own toolbar brings buttons and dividers that nothing here uses.
  const arrows = useArrowNavigationGroup({ axis: "both", circular: true });
  const actions = useActions();
  const last = useSession(({ history: { past } }) => past[past.length - 1] as Step | undefined);
  const next = useSession(({ history: { future } }) => future[0] as Step | undefined);
  const canReset = useSession(({ history }) => firstWeights(history) !== null);
  const preset = useSession((session) => session.preset);
  const language = useLanguage();
  const naming = (label: string, step: Step | undefined) =>
    step
      ? language.labeled(label, text.steps[step.kind](step.kind === "weights" ? preset : step.indicator))
      : label;
  const { simple, setSimple } = useWeighingMode();
  const starting = useTexts("starting");
  const [point, setPoint] = useState<StartingPoint | null>(null);
  const nodes = useSession((session) => session.model.nodes);
  const dimensions = nodes.filter((node) => !isIndicator(node));
  const [within, setWithin] = useState<string | null>(null);
  const parent = within === null ? indexItself : nodes.findIndex(({ name }) => name === within);
  return (
    <>
      {dimensions.length > 0 && (
        <Field label={text.partsOf} size="small" orientation="horizontal">
          <Select
            size="small"
            value={parent === indexItself ? "" : (within ?? "")}
            onChange={(_, { value }) => setWithin(value === "" ? null : value)}
          >
            <option value="">{text.wholeIndex}</option>
            {dimensions.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={classes.tools} role="toolbar" aria-label={text.mode} {...arrows}>
        <Button
          size="small"
          appearance="subtle"
          icon={<UndoIcon />}
          aria-label={text.undo}
          title={naming(text.undo, last)}
          disabledFocusable={!last}
          onClick={() => void actions.undo()}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<RedoIcon />}
          aria-label={text.redo}
          title={naming(text.redo, next)}
          disabledFocusable={!next}
          onClick={() => void actions.redo()}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<EqualIcon />}
          title={text.equalHint}
          onClick={() => void actions.startFrom("equal", parent)}
        >
          {text.equal}
        </Button>
        <Menu positioning={{ autoSize: true }}>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton size="small" appearance="subtle">
              {text.startFrom}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {schemes.map((scheme) => (
                <MenuItem key={scheme} onClick={() => void actions.startFrom(scheme, parent)}>
                  {text.schemes[scheme]}
                  <span className={classes.hint}>{text.schemeHints[scheme]}</span>
                </MenuItem>
              ))}
              <MenuDivider />
              {points.map((each) => (
                <MenuItem key={each} onClick={() => setPoint(each)}>
                  {starting[each]}
                </MenuItem>
              ))}
              <MenuDivider />
              <MenuItem disabled={!canReset} onClick={() => void actions.reset()}>
                {text.reset}
                <span className={classes.hint}>{text.resetHint}</span>
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        <span className={classes.grow} />
        <ToggleButton size="small" appearance="subtle" checked={simple} onClick={() => setSimple(!simple)}>
          {text.simple}
        </ToggleButton>
      </div>
      {point && <StartingPanel point={point} parent={parent} onClose={() => setPoint(null)} />}
    </>
  );
}
