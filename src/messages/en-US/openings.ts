import { type Openings } from "../words";

export const openings: Openings = {
  source: (preset) => `Source of ${preset}: `,
  tableSource: "Source of all presets: ",
  fields: "Further fields: ",
};
