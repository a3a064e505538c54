import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useActions, useTexts } from "../../shared/context";
import { MoreIcon } from "../../shared/look/icons";
import { type ModelNode } from "../../state/index/modelNodes";

interface DimensionMenuProps {
  readonly node: ModelNode;
  readonly onRename: () => void;
}

/** Renames a dimension, gives it a row of its own, or takes it apart. */
export function DimensionMenu({ node: { name, hasRow }, onRename }: DimensionMenuProps) {
  const text = useTexts("grouping");
  const { giveRow, removeDimension } = useActions();
  return (
    <Menu positioning={{ autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<MoreIcon />} aria-label={text.manage(name)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onRename}>{text.rename}</MenuItem>
          {!hasRow && <MenuItem onClick={() => void giveRow(name)}>{text.giveRow}</MenuItem>}
          <MenuItem onClick={() => void removeDimension(name)}>{text.remove}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
