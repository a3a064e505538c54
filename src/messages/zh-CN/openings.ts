import { type Openings } from "../words";

export const openings: Openings = {
  source: (preset) => `${preset} 的来源：`,
  tableSource: "所有方案的来源：",
  fields: "其他字段：",
};
