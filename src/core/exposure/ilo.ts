import { betweenTitles, digitsOf, growingNumbers } from "./decode";
import { figures, titles } from "./figures";
import { type ExposureSource, once } from "./published";

/** What the source says of an occupation: two words for little exposure, then its gradients 1 to 4. */
const potentials = ["Not Exposed", "Minimal Exposure", 1, 2, 3, 4];

/**
 * Exposure of the tasks of 427 ISCO-08 unit groups to generative AI: their mean score, its standard deviation over the tasks,
 * and the gradient of exposure. ILO Working Paper 140.
 */
export const ilo: ExposureSource = {
  id: "ilo",
  system: "ISCO-08",
  classification: "ISCO-08",
  measures: "Mean automation score of the tasks (0 to 1), its deviation over them, and gradient 1 to 4",
  year: 2025,
  licence: "CC BY 4.0",
  citation:
    "Gmyrek, Berg, Kamiński, Konopczyński, Ładna, Nafradi, Rosłaniec and Troszyński (2025), Generative AI and jobs: A refined global index of occupational exposure, ILO Working Paper 140. This is an adaptation of a work of the ILO; views are the adapter's alone.",
  outputs: ["score", "title", "sd", "gradient", "source"],
  detailed: once(() => ({
    codes: growingNumbers(figures.iloCodes).map(String),
    titles: once(() => titles.ilo.split(betweenTitles)),
    measures: new Map([
      ["score", hundredths(digitsOf(figures.iloScores))],
      ["sd", hundredths(digitsOf(figures.iloDeviations))],
    ]),
    gradients: Array.from(digitsOf(figures.iloPotentials), (at) => potentials[at]),
  })),
};

function hundredths(digits: Uint8Array): Float64Array {
  return Float64Array.from(digits, (digit) => digit / 100);
}
