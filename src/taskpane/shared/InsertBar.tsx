import {
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
  tokens,
} from "@fluentui/react-components";
import { paneTexts } from "../../messages/ui/pane";
import { useActions, usePane, useTexts } from "./context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  unsaved: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Puts the index of the preset shown into the workbook as a live formula. */
export function InsertBar() {
  const classes = useStyles();
  const text = useTexts(paneTexts);
  const { insertIndex } = useActions();
  const ready = usePane((state) => state.model !== null && state.preset !== null);
  const unsaved = usePane((state) => state.unsaved && !state.busy);
  return (
    <div className={classes.bar}>
      <Menu positioning="above-start">
        <MenuTrigger disableButtonEnhancement>
          {(trigger) => (
            <SplitButton
              appearance="primary"
              disabled={!ready}
              menuButton={{ ...trigger, "aria-label": text.insertWhere }}
              primaryActionButton={{ onClick: () => void insertIndex("beside") }}
            >
              {text.insert}
            </SplitButton>
          )}
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void insertIndex("beside")}>{text.insertBeside}</MenuItem>
            <MenuItem onClick={() => void insertIndex("newSheet")}>{text.insertNewSheet}</MenuItem>
            <MenuItem onClick={() => void insertIndex("chart")}>{text.insertChart}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {unsaved && <span className={classes.unsaved}>● {text.unsaved}</span>}
    </div>
  );
}
