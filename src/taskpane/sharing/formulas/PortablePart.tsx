import { Button } from "@fluentui/react-components";
import { type FoundCell, type LeftCell } from "../../../workbook/sharing/sharingContract";
import { Card } from "../../shared/Card";
import { useShareLanguage, useShareTexts } from "../shareTexts";
import { CellList } from "./CellList";
import { obstacleText } from "./obstacleText";
import { useShareStyles } from "../sharingStyles";

interface PortablePartProps {
  readonly busy: boolean;
  /** Formulas that keep needing the add-in, from the last attempt. */
  readonly left: readonly LeftCell[];
  readonly onPortable: () => void;
  readonly onDependent: () => void;
  readonly onFreeze: (cells: readonly FoundCell[]) => void;
}

/** LAMBDA names in place of our functions, and the way back. */
export function PortablePart({ busy, left, onPortable, onDependent, onFreeze }: PortablePartProps) {
  const classes = useShareStyles();
  const text = useShareTexts("sharing");
  const count = new Intl.NumberFormat(useShareLanguage().tag);
  const freezable = left.flatMap(({ cell }) => (cell.named ? [] : [cell]));
  const obstacles = new Map(left.map(({ cell, obstacles: found }) => [cell, found]));
  return (
    <Card title={text.portableTitle}>
      <p className={classes.note}>{text.portableHint}</p>
      <div className={classes.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={onPortable}>
          {text.makePortable}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onDependent}>
          {text.makeDependent}
        </Button>
      </div>
      {left.length > 0 && (
        <>
          <p className={classes.note}>{text.left(count.format(left.length))}</p>
          <CellList
            label={text.left(count.format(left.length))}
            cells={left.map(({ cell }) => cell)}
            remark={(cell) => obstacleText(obstacles.get(cell) ?? [], text)}
          />
          <div>
            <Button
              size="small"
              disabledFocusable={busy || freezable.length === 0}
              onClick={() => onFreeze(freezable)}
            >
              {text.freezeLeft}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
