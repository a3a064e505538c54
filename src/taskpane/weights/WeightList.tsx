import { makeStyles, tokens } from "@fluentui/react-components";
import { weightsTexts } from "../../messages/ui/weights";
import { usePane, useTexts } from "../shared/context";
import { useNumbers } from "../shared/numbers";
import { RatingRow } from "./RatingRow";
import { useWeighingMode } from "./weighingMode";
import { WeightRow } from "./WeightRow";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  sum: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    paddingRight: "34px",
  },
});

/** All indicators with their weights; the sum is always 100 %. */
export function WeightList() {
  const classes = useStyles();
  const text = useTexts(weightsTexts);
  const numbers = useNumbers();
  const model = usePane((state) => state.model);
  const percent = usePane((state) => state.percent);
  const locked = usePane((state) => state.locked);
  const { simple, ratings, rate } = useWeighingMode();
  if (!model || percent.length !== model.indicators.length) return null;
  const total = percent.reduce((sum, weight) => sum + weight, 0);
  return (
    <>
      <ul className={classes.list} aria-label={text.list}>
        {model.indicators.map(({ name, direction }, index) =>
          simple ? (
            <RatingRow
              key={name}
              name={name}
              rating={ratings[index]}
              percent={percent[index]}
              onRate={(rating) => rate(index, rating)}
            />
          ) : (
            <WeightRow
              key={name}
              index={index}
              name={name}
              direction={direction}
              percent={percent[index]}
              locked={locked.has(name)}
              disabled={false}
            />
          ),
        )}
      </ul>
      <div className={classes.sum}>{text.sum(numbers.percent(total))}</div>
    </>
  );
}
