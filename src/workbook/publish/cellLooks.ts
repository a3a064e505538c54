import { type DataBar } from "../../sharing/publish/publishedSheet";

/** A bar in each cell; without a scale of its own it runs from the lowest value, or 0, to the highest, as Excel does by itself. */
export function addBars(range: Excel.Range, { color, scale }: DataBar): void {
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
  if (!scale) return;
  const [low, high] = scale;
  dataBar.lowerBoundRule = { type: "Number", formula: String(low) };
  dataBar.upperBoundRule = { type: "Number", formula: String(high) };
}

/** From −1 over 0 to 1; told apart with red and green blindness too, and light enough for black numbers. */
const heat = { low: "#F4B183", middle: "#FFFFFF", high: "#8FB8DE" } as const;

export function addHeat(range: Excel.Range): void {
  range.conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: { type: "Number", formula: "-1", color: heat.low },
    midpoint: { type: "Number", formula: "0", color: heat.middle },
    maximum: { type: "Number", formula: "1", color: heat.high },
  };
}
