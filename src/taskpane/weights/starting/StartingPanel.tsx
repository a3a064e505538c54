import { type FormEvent, lazy, Suspense } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../../shared/context";
import { takeFocusWithin } from "../../shared/focus";
import { Loading } from "../../shared/loading/Loading";

export type StartingPoint = "framework" | "pairwise" | "experts";

/** Rarely used, so loaded when first asked for. */
const panels = {
  framework: lazy(() => import("./FrameworkLibrary")),
  pairwise: lazy(() => import("./PairwisePanel")),
  experts: lazy(() => import("./ExpertsPanel")),
};

export interface StartingPanelProps {
  /** The dimension whose parts are weighed, by its place among the nodes; `indexItself`: what stands directly below the index. */
  readonly parent: number;
  readonly onClose: () => void;
}

export function StartingPanel({
  point,
  parent,
  onClose,
}: StartingPanelProps & { readonly point: StartingPoint }) {
  const Panel = panels[point];
  const text = useTexts("pane");
  return (
    <Suspense fallback={<Loading label={text.loadingPart} />}>
      <div key={point} ref={takeFocusWithin}>
        <Panel key={parent} parent={parent} onClose={onClose} />
      </div>
    </Suspense>
  );
}

const useStyles = makeStyles({ buttons: { display: "flex", gap: "8px", flexWrap: "wrap" } });

interface PanelButtonsProps extends Pick<StartingPanelProps, "onClose"> {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onApply: (event: FormEvent | React.MouseEvent) => void;
}

/** Apply and cancel, the same at the foot of every panel. */
export function PanelButtons({ label, disabled, onApply, onClose }: PanelButtonsProps) {
  const classes = useStyles();
  const text = useTexts("pane");
  return (
    <div className={classes.buttons}>
      <Button size="small" appearance="primary" disabled={disabled} onClick={onApply}>
        {label}
      </Button>
      <Button size="small" onClick={onClose}>
        {text.cancel}
      </Button>
    </div>
  );
}
