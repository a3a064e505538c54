import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Card } from "../../shared/Card";
import { useActions, useSession, useTexts } from "../../shared/context";
import { DirectionList } from "./DirectionList";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  more: { fontSize: tokens.fontSizeBase200 },
  list: { paddingTop: "6px" },
});

/** Asks once, when a table is first used, whether each indicator counts the right way round. */
export function DirectionsCheck() {
  const classes = useStyles();
  const text = useTexts("weights");
  const indicators = useSession((session) => session.model.indicators);
  const confirmed = useSession((session) => session.directionsConfirmed);
  const { confirmDirections, changeIndicator } = useActions();
  if (confirmed) return null;
  const higher = indicators.filter(({ direction }) => direction === 1).length;
  return (
    <Card title={text.checkDirections}>
      <p className={classes.note}>{text.directionsNote}</p>
      <details className={classes.more}>
        <summary className={classes.summary}>
          {text.directionsSummary(higher, indicators.length - higher)}
        </summary>
        <div className={classes.list}>
          <DirectionList
            items={indicators}
            onDirection={(indicator, direction) => void changeIndicator({ indicator, direction })}
          />
        </div>
      </details>
      <div>
        <Button size="small" appearance="primary" onClick={confirmDirections}>
          {text.directionsRight}
        </Button>
      </div>
    </Card>
  );
}
