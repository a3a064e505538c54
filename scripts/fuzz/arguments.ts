import { type FunctionMetadata, type Metadata, type ParameterMetadata } from "../metadata";
import { type Draw } from "./draw";

/** The sizes of one call: n units and k indicators, so that its arguments fit together more often than not. */
interface Size {
  readonly n: number;
  readonly k: number;
}

/** What a range is drawn as: a table, a value for each column, a value for each row, or two for each column. */
type Role = "table" | "columns" | "rows" | "pairs";

const roles: Readonly<Record<string, Role>> = {
  weights: "columns",
  directions: "columns",
  directions_or_preset: "columns",
  thresholds: "columns",
  groups: "columns",
  names: "columns",
  lower: "columns",
  upper: "columns",
  goalposts: "pairs",
};

/** Functions of series and sectors, whose ranges hold a value for each row. */
const ofRows =
  /^(QEI\.(TREND|FORECAST|REBASE|BREAK|DID)|ESI\.(SHIFTSHARE|DECOMPOSE|DEVIATION|QUINTILES|RISK|IMPACT))$/;

function roleOf(id: string, parameter: string): Role {
  if (ofRows.test(id)) return "rows";
  if (id === "QEI.REGRESSION" && (parameter === "y" || parameter === "weights")) return "rows";
  if (id.startsWith("ESI") && parameter === "weights") return "table";
  return roles[parameter] ?? "table";
}

const oddNumbers = [0, -0, 1e308, -1e308, 1e-310, 5e-324, 1e155, 1e15 + 0.3, 0.1 + 0.2, 0.3, 1 / 3, -1];
const oddCells: readonly unknown[] = [
  null,
  "",
  "n/a",
  " 12.5 ",
  "..",
  "-",
  "high",
  "constructor",
  "__proto__",
  "1,5",
  "😀 a text that is longer than twenty-four signs",
  true,
  false,
  { type: "Double", basicValue: 4, basicType: "Double" },
  { type: "Error", basicType: "Error", basicValue: "#DIV/0!" },
  { type: "Error", basicType: "Error", basicValue: "#N/A" },
  { type: "Empty", basicType: "Empty", basicValue: "" },
];
const words = [
  "equal",
  "entropy",
  "critic",
  "pca",
  "stdev",
  "gini",
  "merec",
  "balance",
  "evenness",
  "layer",
  "auto",
  "hdi",
  "positive",
  "2",
  "x",
];

/** One number as tables hold them: small whole ones tie, others carry digits; now and then an odd one. */
function number(draw: Draw): number {
  switch (draw.integer(0, 9)) {
    case 0:
      return draw.pick(oddNumbers);
    case 1:
      return draw.integer(-50, 50);
    case 2:
    case 3:
      return draw.integer(0, 100000) / 1000;
    default:
      return draw.integer(0, 9);
  }
}

/** How much of a call is out of the ordinary; most calls must compute something. */
const oddities = [0, 0, 0, 0.03, 0.3];

function cell(draw: Draw, odd: number): unknown {
  return draw.chance(odd)
    ? draw.pick(oddCells)
    : odd === 0
      ? draw.integer(0, 900) / draw.pick([1, 10, 7])
      : number(draw);
}

function range(draw: Draw, rows: number, columns: number, odd: number, of = cell): unknown[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => of(draw, odd)));
}

function rangeFor(draw: Draw, role: Role, parameter: string, { n, k }: Size, odd: number): unknown {
  if (draw.chance(odd / 3)) return draw.pick([[[]], 5, "text", [1, 2, 3], [["equal"]], null]);
  const miss = draw.chance(odd / 3) ? 1 : 0;
  const upright = draw.chance(0.5);
  switch (role) {
    case "table":
      return range(draw, n, k + miss, odd);
    case "rows":
      return upright || n < 2 ? range(draw, n + miss, 1, odd) : range(draw, 1, n + miss, odd);
    case "columns": {
      if (parameter === "weights" && draw.chance(0.3)) return [[draw.pick(words)]];
      const of = parameter.startsWith("directions")
        ? () => draw.pick([1, -1, 1, "+", "negative"])
        : parameter === "lower" || parameter === "upper"
          ? () => draw.integer(0, 10) / 10
          : parameter === "groups" || parameter === "names"
            ? () => draw.pick(["Pay", "Safety", "pay", 2024, "Time"])
            : cell;
      const count = parameter.startsWith("directions") && draw.chance(0.3) ? 1 : k + miss;
      return upright ? range(draw, 1, count, odd, of) : range(draw, count, 1, odd, of);
    }
    case "pairs": {
      const low = Array.from({ length: k }, () => draw.integer(-5, 5));
      const high = low.map((value) => (draw.chance(0.1) ? "auto" : value + draw.integer(0, 100)));
      return upright ? [low, high] : low.map((value, i) => [value, high[i]]);
    }
  }
}

function scalarFor(
  draw: Draw,
  parameter: ParameterMetadata,
  metadata: Metadata,
  { n }: Size,
  odd: number,
): unknown {
  const choices = metadata.enums.find(({ id }) => id === parameter.customEnumId)?.values;
  if (draw.chance(odd)) return draw.pick([...oddCells, ...oddNumbers, "percentil", [["minmax"]], [[1, 2]]]);
  if (choices) return draw.pick(choices).stringValue;
  if (parameter.name === "draws") return draw.integer(10, 60);
  return draw.pick([draw.integer(1, n), draw.integer(0, 10) / 10, draw.integer(0, 12)]);
}

/** Arguments of one call: null where one is left out, as Excel hands them over. */
export function drawArguments(
  draw: Draw,
  { id, parameters }: FunctionMetadata,
  metadata: Metadata,
): unknown[] {
  const size = { n: draw.integer(1, 9), k: draw.integer(1, 5) };
  const square = id === "QEI.AHP" ? { n: size.k, k: size.k } : size;
  const odd = draw.pick(oddities);
  return parameters.map((parameter) => {
    if (parameter.optional && draw.chance(0.6)) return null;
    return parameter.dimensionality === "matrix"
      ? rangeFor(draw, roleOf(id, parameter.name), parameter.name, square, odd)
      : scalarFor(draw, parameter, metadata, square, odd);
  });
}
