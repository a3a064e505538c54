import { itemNotFound, notImplemented } from "../wire/hostError";
import { HostCollection, HostObject, nullObject, type NullObject } from "../wire/hostObject";
import type { Area } from "../engine/engine";
import { sheetSize } from "../../formula/a1";
import { addressOf } from "../../formula/addresses";
import { refuseFormula, refuseName } from "./ranges/refusedFormula";
import type { WorkbookState } from "./workbookState";

/** Excel.NamedItemCollection of the workbook. */
export class Names extends HostCollection<NamedItem> {
  constructor(private readonly state: WorkbookState) {
    super();
  }

  list(): NamedItem[] {
    return [...this.state.names.keys()].map((key) => new NamedItem(this.state, key));
  }

  Add(name: string, reference: unknown, comment = ""): NamedItem {
    refuseName(name);
    refuseFormula(reference);
    const { area } = reference as { area?: Area };
    const formula = area ? this.state.address(area) : String(reference).replace(/^=/, "");
    this.state.writes.flush();
    this.state.names.set(name.toLowerCase(), { name, formula, comment, visible: true });
    this.state.engine.names.defineName(name, formula);
    return new NamedItem(this.state, name.toLowerCase());
  }

  GetItem(name: string): NamedItem {
    const found = this.GetItemOrNullObject(name);
    if (found === nullObject) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(name: string): NamedItem | NullObject {
    const key = String(name).toLowerCase();
    return this.state.names.has(key) ? new NamedItem(this.state, key) : nullObject;
  }
}

/** The names of a single sheet: the engine knows none, so there are none, and none can be added. */
export class SheetNames extends Names {
  override list(): NamedItem[] {
    return [];
  }
  override Add(): NamedItem {
    throw notImplemented("Worksheet.names.add");
  }
  override GetItemOrNullObject(): NullObject {
    return nullObject;
  }
}

/** Excel.NamedItem. */
export class NamedItem extends HostObject {
  static override readonly scalars = ["Comment", "Formula", "Name", "Scope", "Type", "Value", "Visible"];

  constructor(
    private readonly state: WorkbookState,
    private readonly key: string,
  ) {
    super();
  }

  get Name(): string {
    return this.item.name;
  }
  get Formula(): string {
    return `=${this.item.formula}`;
  }
  set Formula(formula: string) {
    this.item.formula = formula.replace(/^=/, "");
    this.state.engine.names.defineName(this.item.name, this.item.formula);
  }
  get Value(): string {
    return this.Formula;
  }
  get Type(): string {
    return addressOf(this.item.formula, sheetSize) ? "Range" : "String";
  }
  get Scope(): string {
    return "Workbook";
  }
  get Comment(): string {
    return this.item.comment;
  }
  set Comment(comment: string) {
    this.item.comment = comment;
  }
  get Visible(): boolean {
    return this.item.visible;
  }
  set Visible(visible: boolean) {
    this.item.visible = visible;
  }

  GetRange(): HostObject {
    return this.state.objects.range(this.state.area(this.item.formula, this.state.engine.sheets.active()));
  }
  GetRangeOrNullObject(): HostObject | NullObject {
    return this.Type === "Range" ? this.GetRange() : nullObject;
  }
  Delete(): void {
    this.state.engine.names.removeName(this.item.name);
    this.state.names.delete(this.key);
  }

  private get item() {
    const item = this.state.names.get(this.key);
    if (!item) throw itemNotFound();
    return item;
  }
}
