import type { Area, CellStyle } from "../../engine/engine";
import { HostObject } from "../../wire/hostObject";
import type { WorkbookState } from "../workbookState";
import { RangeBorders } from "./borders";

/** Points (Excel's measure of columns) for each pixel. */
const pointsPerPixel = 0.75;

/** Excel.RangeFormat, with fill, font, alignment and column width. */
export class RangeFormat extends HostObject {
  static override readonly scalars = [
    "ColumnWidth",
    "HorizontalAlignment",
    "RowHeight",
    "VerticalAlignment",
    "WrapText",
  ];

  constructor(
    private readonly state: WorkbookState,
    private readonly area: Area,
  ) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.state, this.area);
  }
  get Font(): RangeFont {
    return new RangeFont(this.state, this.area);
  }
  get ColumnWidth(): number {
    return this.state.engine.layout.columnWidth(this.area.sheet, this.area.column) * pointsPerPixel;
  }
  set ColumnWidth(points: number) {
    const { sheet, column, columns } = this.area;
    this.state.engine.layout.setColumnWidth(sheet, column, columns, points / pointsPerPixel);
  }
  get RowHeight(): number {
    return this.state.engine.layout.rowHeight(this.area.sheet, this.area.row) * pointsPerPixel;
  }
  set RowHeight(points: number) {
    const { sheet, row, rows } = this.area;
    this.state.engine.layout.setRowHeight(sheet, row, rows, points / pointsPerPixel);
  }
  get Borders(): RangeBorders {
    return new RangeBorders(this.state, this.area);
  }
  get VerticalAlignment(): string {
    const { verticalAlignment } = styleOf(this.state, this.area);
    return verticalAlignment ? capitalized(verticalAlignment) : "Bottom";
  }
  set VerticalAlignment(alignment: string) {
    const word = alignment.toLowerCase();
    setStyle(this.state, this.area, {
      verticalAlignment: word === "top" || word === "center" || word === "bottom" ? word : null,
    });
  }
  get WrapText(): boolean {
    return styleOf(this.state, this.area).wrap ?? false;
  }
  set WrapText(wrap: boolean) {
    setStyle(this.state, this.area, { wrap });
  }
  get HorizontalAlignment(): string {
    const { horizontalAlignment } = styleOf(this.state, this.area);
    return horizontalAlignment ? capitalized(horizontalAlignment) : "General";
  }
  set HorizontalAlignment(alignment: string) {
    const word = alignment.toLowerCase();
    setStyle(this.state, this.area, {
      horizontalAlignment: word === "left" || word === "center" || word === "right" ? word : null,
    });
  }

  /** As wide as the longest displayed text, by a usual width of a character. */
  AutofitColumns(): void {
    this.state.writes.flush();
    const { engine } = this.state;
    engine.cells.texts(this.area)[0].forEach((_, c) => {
      const column = { ...this.area, column: this.area.column + c, columns: 1 };
      const longest = Math.max(...engine.cells.texts(column).map(([text]) => text.length));
      engine.layout.setColumnWidth(column.sheet, column.column, 1, Math.max(40, longest * 7 + 12));
    });
  }

  /** Rows of the grid fit their text by themselves. */
  AutofitRows(): void {}
}

class RangeFill extends HostObject {
  static override readonly scalars = ["Color"];

  constructor(
    private readonly state: WorkbookState,
    private readonly area: Area,
  ) {
    super();
  }

  get Color(): string {
    return styleOf(this.state, this.area).fill ?? "#FFFFFF";
  }
  set Color(color: string) {
    setStyle(this.state, this.area, { fill: color });
  }
  Clear(): void {
    setStyle(this.state, this.area, { fill: null });
  }
}

class RangeFont extends HostObject {
  static override readonly scalars = ["Bold", "Color", "Italic", "Size"];

  constructor(
    private readonly state: WorkbookState,
    private readonly area: Area,
  ) {
    super();
  }

  get Bold(): boolean {
    return styleOf(this.state, this.area).bold ?? false;
  }
  set Bold(bold: boolean) {
    setStyle(this.state, this.area, { bold });
  }
  get Italic(): boolean {
    return styleOf(this.state, this.area).italic ?? false;
  }
  set Italic(italic: boolean) {
    setStyle(this.state, this.area, { italic });
  }
  get Color(): string {
    return styleOf(this.state, this.area).fontColor ?? "#000000";
  }
  set Color(fontColor: string) {
    setStyle(this.state, this.area, { fontColor });
  }
  get Size(): number {
    return styleOf(this.state, this.area).fontSize ?? 11;
  }
  set Size(fontSize: number) {
    setStyle(this.state, this.area, { fontSize });
  }
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function styleOf(state: WorkbookState, area: Area): CellStyle {
  return state.engine.layout.style(area.sheet, area.row, area.column);
}

function setStyle(state: WorkbookState, area: Area, style: CellStyle): void {
  state.allowChange(area.sheet);
  state.writes.flush();
  state.engine.layout.setStyle(area, style);
}
