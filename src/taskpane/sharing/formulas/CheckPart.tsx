import { Button } from "@fluentui/react-components";
import { type FoundCell, type Scan } from "../../../workbook/sharing/sharingContract";
import { Card } from "../../shared/Card";
import { useShareLanguage, useShareTexts } from "../shareTexts";
import { CellList } from "./CellList";
import { useShareStyles } from "../sharingStyles";
import { placeText } from "../sharing";

interface CheckPartProps {
  readonly scan: Scan | null;
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onRepair: (cells: readonly FoundCell[]) => void;
}

/** Which cells use our functions and how they stand. */
export function CheckPart({ scan, busy, onCheck, onRepair }: CheckPartProps) {
  const classes = useShareStyles();
  const text = useShareTexts("sharing");
  return (
    <Card title={text.checkTitle}>
      <p className={classes.note}>{text.checkHint}</p>
      <div>
        <Button
          size="small"
          appearance={scan ? undefined : "primary"}
          disabledFocusable={busy}
          onClick={onCheck}
        >
          {text.check}
        </Button>
      </div>
      {scan && <Findings scan={scan} busy={busy} onRepair={onRepair} />}
    </Card>
  );
}

function Findings({
  scan,
  busy,
  onRepair,
}: Omit<CheckPartProps, "onCheck" | "scan"> & { readonly scan: Scan }) {
  const classes = useShareStyles();
  const text = useShareTexts("sharing");
  const count = new Intl.NumberFormat(useShareLanguage().tag);
  const inState = (state: FoundCell["state"]) => scan.cells.filter((cell) => cell.state === state);
  // Names first: cells may show #NAME? for want of them.
  const unknown = [...scan.names.filter(({ state }) => state === "name"), ...inState("name")];
  const remarkable = scan.cells.filter(
    (cell) => cell.state === "error" || cell.state === "name" || cell.intersected,
  );
  const lines = [
    [text.fine, inState("fine").length],
    [text.lambdas, inState("lambda").length],
    [text.computing, inState("busy").length],
    [text.errors, inState("error").length],
    [text.unknown, unknown.length],
  ] as const;
  return (
    <>
      {scan.stopped && <p className={classes.note}>{text.stopped}</p>}
      <p className={classes.note} role="status">
        {scan.cells.length === 0
          ? text.none
          : text.found(count.format(scan.cells.length), count.format(scan.looked))}
      </p>
      <ul className={classes.list}>
        {lines
          .filter(([, cells]) => cells > 0)
          .map(([words, cells]) => (
            <li key={words("")}>{words(count.format(cells))}</li>
          ))}
      </ul>
      {remarkable.length > 0 && (
        <CellList
          label={text.checkTitle}
          cells={remarkable}
          remark={(cell) =>
            [cell.error, cell.intersected ? text.intersected : ""].filter(Boolean).join(" · ")
          }
        />
      )}
      {unknown.length > 0 && (
        <div>
          <Button size="small" disabledFocusable={busy} onClick={() => onRepair(unknown)}>
            {text.repair}
          </Button>
        </div>
      )}
      {scan.names.length > 0 && (
        <p className={classes.note}>{text.names(scan.names.map(placeText).join(", "))}</p>
      )}
    </>
  );
}
