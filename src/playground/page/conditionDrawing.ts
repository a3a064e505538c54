import type { CellValue, Engine } from "../engine/engine";
import type { Bound, ConditionRecord, ConditionStore } from "../model/looks/conditionStore";
import { watchSize } from "./watchSize";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Space between a bar and the edges of its cell, in pixels. */
const inset = 2;

/**
 * Univer's conditional formats are a plugin of their own, which nothing else here needs: so the page paints bars and scales
 * over the cells, as light as a marker, and again whenever cells are scrolled or change.
 */
export function installConditions(
  engine: Engine,
  conditions: ConditionStore,
  canvas: HTMLCanvasElement,
  closed: AbortSignal,
): void {
  let waiting = false;
  const paint = () => {
    waiting = false;
    const records = conditions.of(engine.sheets.active());
    canvas.hidden = records.length === 0;
    if (canvas.hidden) return;
    const box = engine.layout.cellsBox();
    const ratio = window.devicePixelRatio;
    Object.assign(canvas.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
    canvas.width = box.width * ratio;
    canvas.height = box.height * ratio;
    const pen = canvas.getContext("2d");
    if (!pen) return;
    pen.scale(ratio, ratio);
    for (const record of records) paintRecord(engine, pen, record, box);
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(paint);
  };
  conditions.onChange = soon;
  engine.events.onChange(soon);
  engine.events.onCalculated(soon);
  engine.events.onSheetActivated(soon);
  engine.events.onScrolled(soon);
  watchSize(canvas.parentElement ?? canvas, soon, closed);
  soon();
}

function paintRecord(engine: Engine, pen: CanvasRenderingContext2D, record: ConditionRecord, box: Box): void {
  const { area } = record;
  const values = engine.cells.values(area);
  const numbers = values.flat().filter((value) => typeof value === "number");
  if (numbers.length === 0) return;
  const place = (row: number, column: number) =>
    engine.layout.cellPosition(area.row + row, area.column + column);
  values.forEach((line, row) => {
    const { top } = place(row, 0);
    if (top > box.top + box.height) return;
    const bottom = place(row + 1, 0).top;
    if (bottom < box.top) return;
    line.forEach((value, column) => {
      if (typeof value !== "number") return;
      const { left } = place(row, column);
      const cell = {
        left: left - box.left,
        top: top - box.top,
        width: place(row, column + 1).left - left,
        height: bottom - top,
      };
      if (record.type === "DataBar") paintBar(pen, record.bar, value, numbers, cell);
      else paintScale(pen, record.criteria, value, numbers, cell);
    });
  });
}

/** Excel's own scale begins at 0 where nothing is below it. */
function paintBar(
  pen: CanvasRenderingContext2D,
  { fill, low, high }: ConditionRecord["bar"],
  value: number,
  numbers: readonly number[],
  cell: Box,
): void {
  const from = low.type === "Automatic" ? Math.min(0, ...numbers) : boundOf(low, numbers);
  const to = high.type === "Automatic" ? Math.max(0, ...numbers) : boundOf(high, numbers);
  const share = (x: number) => Math.min(1, Math.max(0, (x - from) / (to - from || 1)));
  const [start, end] = [share(Math.max(0, from)), share(value)].sort((a, b) => a - b);
  const room = cell.width - 2 * inset;
  pen.fillStyle = value < 0 ? "#FF9999" : fill;
  pen.fillRect(
    cell.left + inset + room * start,
    cell.top + inset,
    room * (end - start),
    cell.height - 2 * inset,
  );
}

function paintScale(
  pen: CanvasRenderingContext2D,
  criteria: ConditionRecord["criteria"],
  value: number,
  numbers: readonly number[],
  cell: Box,
): void {
  if (!criteria) return;
  const stops = [criteria.minimum, ...(criteria.midpoint ? [criteria.midpoint] : []), criteria.maximum].map(
    (bound) => ({ at: boundOf(bound, numbers), color: bound.color ?? "#FFFFFF" }),
  );
  const above = Math.max(
    1,
    stops.findIndex(({ at }) => value <= at),
  );
  const [one, other] =
    value > stops[stops.length - 1].at ? stops.slice(-2) : [stops[above - 1], stops[above]];
  const share = Math.min(1, Math.max(0, (value - one.at) / (other.at - one.at || 1)));
  pen.fillStyle = mixed(one.color, other.color, share);
  pen.fillRect(cell.left, cell.top, cell.width, cell.height);
}

function boundOf({ type, formula }: Bound, numbers: readonly CellValue[]): number {
  const values = numbers as readonly number[];
  if (type === "LowestValue") return Math.min(...values);
  if (type === "HighestValue") return Math.max(...values);
  return Number(String(formula ?? "").replace(/^=/, ""));
}

function mixed(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((color) => parseInt(color.slice(at, at + 2), 16));
    return Math.round(a + (b - a) * share);
  });
  return `rgb(${parts.join(",")})`;
}
