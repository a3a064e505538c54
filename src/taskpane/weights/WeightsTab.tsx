import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { OddCellsList } from "../data/OddCellsList";
import { WithSession } from "../shared/WithSession";
import { DirectionsCheck } from "./presets/DirectionsCheck";
import { IndicatorDetails } from "./presets/IndicatorDetails";
import { MethodChoice } from "./MethodChoice";
import { MiniRanking } from "./MiniRanking";
import { PresetBar } from "./presets/PresetBar";
import { TableRemarks } from "./presets/TableRemarks";
import { WeighingModeProvider } from "./sliders/WeighingModeProvider";
import { WeightList } from "./sliders/WeightList";
import { WeightTools } from "./sliders/WeightTools";

/** Loaded once the sliders stand. */
const GainsCard = lazy(() => import("../ranking/gains/GainsCard"));

const useStyles = makeStyles({ stack: { display: "flex", flexDirection: "column", gap: "8px" } });

/** Choose a preset, tune it, watch the first places move. */
export function WeightsTab() {
  const classes = useStyles();
  return (
    <WithSession remedy={<OddCellsList />}>
      <div className={classes.stack}>
        <PresetBar />
        <DirectionsCheck />
        <TableRemarks />
        <WeighingModeProvider>
          <WeightTools />
          <WeightList />
        </WeighingModeProvider>
        <MiniRanking />
        <Suspense>
          <GainsCard />
        </Suspense>
        <MethodChoice />
        <IndicatorDetails />
      </div>
    </WithSession>
  );
}
