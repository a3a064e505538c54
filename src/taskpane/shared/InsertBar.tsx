import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { useActions, useNavigation, usePane, useSessionOr, useTexts } from "./context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  // Two halves of one button.
  main: { borderTopRightRadius: 0, borderBottomRightRadius: 0 },
  more: {
    minWidth: "32px",
    marginLeft: "1px",
    marginRight: "8px",
    borderTopLeftRadius: 0,
    borderBottomLeftRadius: 0,
  },
  unsaved: { marginLeft: "8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What formulas are inserted with, until the pane is closed. */
const [options, choosing] = ["with", "choosing"] as const;

/** Puts the index of the preset shown into the workbook: live, as a chart, or as it is now. */
export function InsertBar() {
  const classes = useStyles();
  const text = useTexts("pane");
  const weights = useTexts("weights");
  const { insertIndex, insertScores } = useActions();
  const { open } = useNavigation();
  const [checked, setChecked] = useState<readonly string[]>([]);
  const choice = checked.includes(choosing)
    ? { heading: weights.preset, prompt: text.choosePrompt }
    : undefined;
  const hasDimensions = useSessionOr(({ model }) => model.hierarchy !== undefined, false);
  const ready = useSessionOr(() => true, false);
  const busy = usePane((state) => state.busy);
  const unsaved = useSessionOr((session) => session.unsaved, false) && !busy;
  return (
    <div className={classes.bar}>
      <Button
        appearance="primary"
        className={classes.main}
        disabled={!ready}
        onClick={() => void insertIndex("beside", choice)}
      >
        {text.insert}
      </Button>
      <Menu
        positioning={{ position: "above", align: "start", autoSize: true }}
        checkedValues={{ [options]: [...checked] }}
        onCheckedValueChange={(_, { checkedItems }) => setChecked(checkedItems)}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="primary"
            className={classes.more}
            disabled={!ready}
            aria-label={text.insertWhere}
            title={text.insertWhere}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void insertIndex("beside", choice)}>{text.insertBeside}</MenuItem>
            <MenuItem onClick={() => void insertIndex("newSheet", choice)}>{text.insertNewSheet}</MenuItem>
            <MenuItem onClick={() => void insertIndex("chart", choice)}>{text.insertChart}</MenuItem>
            {hasDimensions && (
              <MenuItem onClick={() => void insertScores(choice)}>{text.insertScores}</MenuItem>
            )}
            <MenuDivider />
            <MenuItemCheckbox name={options} value={choosing} persistOnClick>
              {text.insertChoosing}
            </MenuItemCheckbox>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button disabled={!ready} onClick={() => open("publish")}>
        {text.publish}
      </Button>
      {unsaved && <span className={classes.unsaved}>● {text.unsaved}</span>}
    </div>
  );
}
