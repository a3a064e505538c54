import { makeStyles } from "@fluentui/react-components";
import { describeProblem } from "../../messages/problems";
import { usePane, useLanguage } from "../shared/context";
import { Problem } from "../shared/Problem";
import { OddCellsList } from "../data/OddCellsList";
import { DirectionsCheck } from "./presets/DirectionsCheck";
import { IndicatorDetails } from "./presets/IndicatorDetails";
import { MethodChoice } from "./MethodChoice";
import { MiniRanking } from "./MiniRanking";
import { PresetBar } from "./presets/PresetBar";
import { TableRemarks } from "./presets/TableRemarks";
import { WeighingModeProvider } from "./sliders/WeighingModeProvider";
import { WeightList } from "./sliders/WeightList";
import { WeightTools } from "./sliders/WeightTools";

const useStyles = makeStyles({ stack: { display: "flex", flexDirection: "column", gap: "8px" } });

/** Choose a preset, tune it, watch the first places move. */
export function WeightsTab() {
  const classes = useStyles();
  const language = useLanguage();
  const problem = usePane((state) => state.modelProblem);
  const hasModel = usePane((state) => state.model !== null);
  if (problem)
    return (
      <div className={classes.stack}>
        <Problem text={describeProblem(problem, language)} />
        <OddCellsList />
      </div>
    );
  if (!hasModel) return null;
  return (
    <div className={classes.stack}>
      <PresetBar />
      <DirectionsCheck />
      <TableRemarks />
      <WeighingModeProvider>
        <WeightTools />
        <WeightList />
      </WeighingModeProvider>
      <MiniRanking />
      <MethodChoice />
      <IndicatorDetails />
    </div>
  );
}
