import { noteFunction, type OwnFunction, ownFunction } from "../../src/cells/ownFunctions";
import { esiDetail } from "../../src/functions/structure/detail";
import { esi } from "../../src/functions/structure/esi";
import { qeiCorrelation } from "../../src/functions/quality/correlation";
import { qeiNormalize } from "../../src/functions/quality/normalize";
import { qei } from "../../src/functions/quality/qei";
import { qeiSensitivity } from "../../src/functions/quality/sensitivity";
import { qeiTrend } from "../../src/functions/time/trend";
import { type OwnFunctions } from "../../src/sharing/reading/refusal";

const ranges = (...names: string[]) => names.map((name) => ({ name, isRange: true }));
const single = (...names: string[]) => names.map((name) => ({ name, isRange: false }));

const index = [
  ...ranges("data", "weights", "directions_or_preset"),
  ...single("normalization", "aggregation"),
  ...ranges("goalposts"),
  ...single("coverage"),
];

/** Some functions of each family, with their arguments as functions.json describes them. */
const described: Readonly<Record<string, [OwnFunction, readonly { name: string; isRange: boolean }[]]>> = {
  QEI: [qei as OwnFunction, index],
  "QEI.SENSITIVITY": [
    qeiSensitivity as OwnFunction,
    [...index, ...single("spread", "draws", "seed", "vary", "output")],
  ],
  "QEI.NORMALIZE": [
    qeiNormalize as OwnFunction,
    [...ranges("data"), ...single("method"), ...ranges("directions", "goalposts")],
  ],
  "QEI.CORRELATION": [qeiCorrelation as OwnFunction, [...ranges("data"), ...single("method", "output")]],
  "QEI.TREND": [qeiTrend as OwnFunction, ranges("index", "time")],
  ESI: [esi as OwnFunction, ranges("employment", "weights")],
  "ESI.DETAIL": [esiDetail as OwnFunction, ranges("employment", "weights")],
};

/** Leaves the functions on the page, as functions.js does beside the pane. */
export function functionsOnPage(): OwnFunctions {
  for (const [id, [body]] of Object.entries(described)) noteFunction(id, body);
  return { find: ownFunction, parametersOf: (id) => described[id]?.[1] };
}

/** The same as the pane reads them in functions.json. */
export const functionDescriptions = Object.entries(described).map(([name, [, parameters]]) => ({
  name,
  description: name,
  parameters: parameters.map((each) => ({
    name: each.name,
    ...(each.isRange ? { dimensionality: "matrix" } : {}),
  })),
}));
