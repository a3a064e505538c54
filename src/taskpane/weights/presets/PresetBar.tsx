import {
  Button,
  Label,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
  useId,
} from "@fluentui/react-components";
import { useState } from "react";
import { isLocked } from "../../../workbook/presets/presetsTable";
import { useActions, useLanguage, useSession, useTexts } from "../../shared/context";
import { MoreIcon } from "../../shared/look/icons";
import { PresetForm, type PresetTask } from "./PresetForm";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: "6px" },
  select: { flexGrow: 1, minWidth: 0 },
});

/** Which preset is tuned, and what can be done with presets. */
export function PresetBar() {
  const classes = useStyles();
  const text = useTexts("weights");
  const id = useId("preset");
  const actions = useActions();
  const table = useSession((session) => session.presets);
  const { tag } = useLanguage();
  const preset = useSession((session) => session.preset);
  const locked = isLocked(table, preset);
  const [task, setTask] = useState<PresetTask | null>(null);
  return (
    <>
      <div className={classes.bar}>
        <Label htmlFor={id} size="small">
          {text.preset}
        </Label>
        <Select
          id={id}
          size="small"
          className={classes.select}
          value={preset}
          onChange={(_, { value }) => actions.choosePreset(value)}
        >
          {table.presets.map((name) => (
            <option key={name} value={name}>
              {isLocked(table, name) ? text.lockedPreset(name) : name}
            </option>
          ))}
        </Select>
        <Menu positioning={{ autoSize: true }}>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="subtle"
              icon={<MoreIcon />}
              aria-label={text.manage}
              title={text.manage}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => setTask("new")}>{text.newPreset}</MenuItem>
              <MenuItem onClick={() => setTask("duplicate")}>{text.duplicate}</MenuItem>
              <MenuItem onClick={() => setTask("rename")}>{text.rename}</MenuItem>
              <MenuItem onClick={() => void actions.lockPreset(!locked, tag)}>
                {locked ? text.unlockPreset : text.lockPreset}
              </MenuItem>
              <MenuItem onClick={() => setTask("delete")}>{text.remove}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {task && <PresetForm key={task} task={task} onClose={() => setTask(null)} />}
    </>
  );
}
