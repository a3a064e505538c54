import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { useLanguage, useTexts } from "../../shared/context";

const useStyles = makeStyles({
  menu: { minWidth: 0, justifyContent: "space-between", fontWeight: tokens.fontWeightRegular },
  label: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface MoveMenuProps {
  readonly name: string;
  /** The dimension it stands in; "" = none. */
  readonly own: string;
  readonly dimensions: readonly string[];
  readonly onMove: (dimension: string) => void;
  readonly onNew: () => void;
}

/** Moves an indicator once an entry is chosen; in a list of the browser's each arrow key would move it. */
export function MoveMenu({ name, own, dimensions, onMove, onNew }: MoveMenuProps) {
  const classes = useStyles();
  const text = useTexts("grouping");
  const language = useLanguage();
  const shown = own === "" ? text.none : own;
  return (
    <Menu positioning={{ autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          className={classes.menu}
          aria-label={language.labeled(text.dimensionOf(name), shown)}
        >
          <span className={classes.label}>{shown}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {dimensions
            .filter((each) => each !== own)
            .map((each) => (
              <MenuItem key={each} onClick={() => onMove(each)}>
                {each}
              </MenuItem>
            ))}
          <MenuItem onClick={onNew}>{text.newDimension}</MenuItem>
          {own !== "" && <MenuItem onClick={() => onMove("")}>{text.none}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
