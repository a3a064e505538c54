/** Numbers as a table with its header row and a name for each unit. */
export function withNames(numbers: readonly (readonly unknown[])[]): any[][] {
  return [
    ["Unit", ...numbers[0].map((_, j) => `Indicator ${j}`)],
    ...numbers.map((row, i) => [`Unit ${i}`, ...row]),
  ];
}

/** A weights table of two dimensions with up to five below them; the indicators' rows come first. */
export function threeLevels(indicators: number): any[][] {
  const dimensions = Math.min(5, indicators);
  return [
    ["Indicator", "Dimension", "Preset"],
    ...Array.from({ length: indicators }, (_, j) => [`Indicator ${j}`, `D${j % dimensions}`, 1 + (j % 3)]),
    ...Array.from({ length: dimensions }, (_, d) => [`D${d}`, d < 3 ? "First" : "Second", 1]),
  ];
}
