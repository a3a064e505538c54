import type { Area } from "../../engine/engine";
import { HostObject, nullObject, type NullObject } from "../../wire/hostObject";
import { areaOf } from "../tables/areaOf";
import type { WorkbookState } from "../workbookState";

/** How a sheet is printed. The playground prints nothing; what is asked for is kept. */
export interface PageRecord {
  orientation: string;
  zoom: unknown;
  centerHorizontally: boolean;
  centerVertically: boolean;
  margins: Record<"left" | "right" | "top" | "bottom", number>;
  printArea: Area | null;
  titleRows: Area | null;
}

/** As Excel makes a sheet: margins of 0.7 and 0.75 inches, in points. */
export function newPage(): PageRecord {
  return {
    orientation: "Portrait",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54 },
    printArea: null,
    titleRows: null,
  };
}

/** Excel.PageLayout. */
export class PageLayout extends HostObject {
  static override readonly scalars = [
    "Orientation", "Zoom", "CenterHorizontally", "CenterVertically", "LeftMargin", "RightMargin", "TopMargin", "BottomMargin",
  ]; // oxfmt-ignore

  constructor(
    private readonly state: WorkbookState,
    private readonly sheet: string,
  ) {
    super();
  }

  get Orientation(): string {
    return this.page.orientation;
  }
  set Orientation(orientation: string) {
    this.page.orientation = orientation;
  }
  get Zoom(): unknown {
    return this.page.zoom;
  }
  set Zoom(zoom: unknown) {
    this.page.zoom = zoom;
  }
  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set CenterHorizontally(centered: boolean) {
    this.page.centerHorizontally = centered;
  }
  get CenterVertically(): boolean {
    return this.page.centerVertically;
  }
  set CenterVertically(centered: boolean) {
    this.page.centerVertically = centered;
  }
  get LeftMargin(): number {
    return this.page.margins.left;
  }
  set LeftMargin(points: number) {
    this.page.margins.left = points;
  }
  get RightMargin(): number {
    return this.page.margins.right;
  }
  set RightMargin(points: number) {
    this.page.margins.right = points;
  }
  get TopMargin(): number {
    return this.page.margins.top;
  }
  set TopMargin(points: number) {
    this.page.margins.top = points;
  }
  get BottomMargin(): number {
    return this.page.margins.bottom;
  }
  set BottomMargin(points: number) {
    this.page.margins.bottom = points;
  }

  SetPrintArea(area: unknown): void {
    this.page.printArea = areaOf(this.state, area, this.sheet);
  }
  SetPrintTitleRows(rows: unknown): void {
    this.page.titleRows = areaOf(this.state, rows, this.sheet);
  }
  GetPrintAreaOrNullObject(): HostObject | NullObject {
    const { printArea } = this.page;
    return printArea ? this.state.objects.range(printArea) : nullObject;
  }
  GetPrintTitleRowsOrNullObject(): HostObject | NullObject {
    const { titleRows } = this.page;
    return titleRows ? this.state.objects.range(titleRows) : nullObject;
  }

  /** Asked for anew each time: a write may be refused by then. */
  private get page(): PageRecord {
    return this.state.pageOf(this.sheet);
  }
}
