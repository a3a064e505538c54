import { oecdSource } from "../data/oecdJobQuality2015";
import { exampleBlocks } from "../examples";
import { head, sheet } from "../layout";
import { type SampleSheet } from "../types";
import { dataExamples } from "./indexTools/dataExamples";
import { robustnessExamples } from "./indexTools/robustnessExamples";
import { scoreExamples } from "./indexTools/scoreExamples";
import { weightExamples } from "./indexTools/weightExamples";

/** One worked example of each composite-index tool. */
export const indexTools: SampleSheet = sheet(
  "Index tools",
  {
    room: {
      A: 170,
      B: 140,
      C: 100,
      D: 175,
      E: 140,
      F: 150,
      G: 130,
      H: 110,
      I: 100,
      J: 80,
      K: 80,
      L: 80,
      M: 250,
    },
  },
  head({
    title: "Composite-index tools, one worked example each",
    shows:
      "Every formula reads the tables of the other sheets; change a figure or a weight there and it follows.",
    source: `Sources: the ten industries (own data, MIT), US industries (WIOD 2016, CC BY 4.0). ${oecdSource.replace("Source: ", "")}`,
  }),
  exampleBlocks([...dataExamples, ...weightExamples, ...scoreExamples, ...robustnessExamples], 6, 0),
);
