import { Button, makeStyles } from "@fluentui/react-components";
import { useActions, useTexts } from "../shared/context";
import { useDatedTitle } from "../shared/useDatedTitle";
import { type Copy } from "../state/index/inserting";

const useStyles = makeStyles({ buttons: { display: "flex", gap: "8px", flexWrap: "wrap" } });

export type Figures = Pick<Copy, "header" | "rows" | "formats">;

interface ChartOfFigures {
  readonly of: () => Figures;
  readonly kind?: "bars" | "stacked" | "intervals";
  readonly title?: string;
}

interface ResultButtonsProps {
  readonly title: string;
  /** Inserts the result as a formula that stays live. */
  readonly onLive?: () => void;
  /** The figures as they are now, called when they are wanted. */
  readonly copy: () => Figures;
  /** Inserts a chart, or the figures that one is drawn from (see `TableToWrite.chart`), under a title of its own if it has one. */
  readonly chart?: (() => void) | ChartOfFigures;
}

/** How a result gets into the workbook: live, as a dated copy, or as Excel's own chart. */
export function ResultButtons({ title, onLive, copy, chart }: ResultButtonsProps) {
  const classes = useStyles();
  const text = useTexts("analyze");
  const { insertCopy } = useActions();
  const dated = useDatedTitle();
  const draw = () => {
    if (typeof chart === "function") chart();
    else if (chart) {
      const { of, kind = "bars", title: own = title } = chart;
      void insertCopy({ ...of(), title: dated(title), chart: { title: own, kind } });
    }
  };
  return (
    <div className={classes.buttons}>
      {onLive && (
        <Button size="small" onClick={onLive}>
          {text.insertLive}
        </Button>
      )}
      <Button size="small" onClick={() => void insertCopy({ ...copy(), title: dated(title) })}>
        {text.insertCopy}
      </Button>
      {chart && (
        <Button size="small" onClick={draw}>
          {text.insertChart}
        </Button>
      )}
    </div>
  );
}
