import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { type WeightScheme } from "../../../core/options";
import { useState } from "react";
import { useActions, useSession, useTexts } from "../../shared/context";
import { EqualIcon, RedoIcon, UndoIcon } from "../../shared/look/icons";
import { type StartingPoint, StartingPanel } from "../starting/StartingPanel";
import { useWeighingMode } from "./weighingMode";

const useStyles = makeStyles({
  tools: { display: "flex", alignItems: "center", gap: "2px", padding: 0, flexWrap: "wrap" },
  grow: { flexGrow: 1 },
  hint: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const points: readonly StartingPoint[] = ["framework", "pairwise", "experts"];

const schemes: readonly WeightScheme[] = ["equal", "entropy", "critic", "stdev", "pca"];

/** Undo, redo, starting points that follow from the data, reset, and the simple mode. */
export function WeightTools() {
  const classes = useStyles();
  const text = useTexts("weights");
  // One Tab stop, arrows inside; Fluent's own toolbar brings buttons and dividers that nothing here uses.
  const arrows = useArrowNavigationGroup({ axis: "both", circular: true });
  const actions = useActions();
  const canUndo = useSession(({ history }) => history.past.length > 0);
  const canRedo = useSession(({ history }) => history.future.length > 0);
  const { simple, setSimple } = useWeighingMode();
  const starting = useTexts("starting");
  const [point, setPoint] = useState<StartingPoint | null>(null);
  return (
    <>
      <div className={classes.tools} role="toolbar" aria-label={text.mode} {...arrows}>
        <Button
          size="small"
          appearance="subtle"
          icon={<UndoIcon />}
          aria-label={text.undo}
          title={text.undo}
          disabledFocusable={!canUndo}
          onClick={() => void actions.undo()}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<RedoIcon />}
          aria-label={text.redo}
          title={text.redo}
          disabledFocusable={!canRedo}
          onClick={() => void actions.redo()}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<EqualIcon />}
          title={text.equalHint}
          onClick={() => void actions.startFrom("equal")}
        >
          {text.equal}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton size="small" appearance="subtle">
              {text.startFrom}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {schemes.map((scheme) => (
                <MenuItem key={scheme} onClick={() => void actions.startFrom(scheme)}>
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
              <MenuItem disabled={!canUndo} onClick={() => void actions.reset()}>
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
      {point && <StartingPanel point={point} onClose={() => setPoint(null)} />}
    </>
  );
}
