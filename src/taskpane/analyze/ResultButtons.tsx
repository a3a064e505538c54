import { Button, makeStyles } from "@fluentui/react-components";
import { useActions, useTexts } from "../shared/context";
import { useDatedTitle } from "../shared/hooks/useDatedTitle";
import { type Copy } from "../state/index/inserting";

const useStyles = makeStyles({ buttons: { display: "flex", gap: "8px", flexWrap: "wrap" } });

export type Figures = Pick<Copy, "header" | "rows" | "formats" | "heat" | "chart" | "note" | "aside">;

interface ResultButtonsProps {
  readonly title: string;
  /** Inserts the result as a formula that stays live. */
  readonly onLive?: () => void;
  /** The figures as they are now, called when they are wanted. */
  readonly copy: () => Figures;
  /** Inserts a chart, or other figures that one is drawn from. */
  readonly chart?: (() => void) | (() => Figures);
}

/** How a result gets into the workbook: live, or as it is now on a sheet to show to others. */
export function ResultButtons({ title, onLive, copy, chart }: ResultButtonsProps) {
  const classes = useStyles();
  const text = useTexts("analyze");
  const { insertCopy } = useActions();
  const dated = useDatedTitle();
  const put = (figures: Figures) => void insertCopy({ name: title, title: dated(title), ...figures });
  const draw = () => {
    const figures = chart?.();
    if (figures) put(figures);
  };
  return (
    <div className={classes.buttons}>
      {onLive && (
        <Button size="small" onClick={onLive}>
          {text.insertLive}
        </Button>
      )}
      <Button size="small" onClick={() => put(copy())}>
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
