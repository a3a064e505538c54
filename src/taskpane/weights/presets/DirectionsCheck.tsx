import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useActions, usePane, useTexts } from "../../shared/context";
import { DirectionList } from "./DirectionList";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  more: { fontSize: tokens.fontSizeBase200 },
  list: { paddingTop: "6px" },
});

/** Asks once, when a table is first used, whether each indicator counts the right way round. */
export function DirectionsCheck() {
  const classes = useStyles();
  const text = useTexts("weights");
  const model = usePane((state) => state.model);
  const { directionsConfirmed, confirmDirections, changeIndicator } = useActions();
  if (!model || directionsConfirmed()) return null;
  const higher = model.indicators.filter(({ direction }) => direction === 1).length;
  return (
    <section className={classes.card} aria-label={text.checkDirections}>
      <strong>{text.checkDirections}</strong>
      <p className={classes.note}>{text.directionsNote}</p>
      <details className={classes.more}>
        <summary className={classes.summary}>
          {text.directionsSummary(higher, model.indicators.length - higher)}
        </summary>
        <div className={classes.list}>
          <DirectionList
            items={model.indicators}
            onDirection={(indicator, direction) => void changeIndicator({ indicator, direction })}
          />
        </div>
      </details>
      <div>
        <Button size="small" appearance="primary" onClick={confirmDirections}>
          {text.directionsRight}
        </Button>
      </div>
    </section>
  );
}
