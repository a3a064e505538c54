import { overlap } from "../../../formula/a1";
import type { Area } from "../../engine/engine";
import { itemNotFound, notImplemented } from "../../wire/hostError";
import { HostCollection, HostObject } from "../../wire/hostObject";
import type { WorkbookState } from "../workbookState";
import type { Bound, ConditionRecord } from "./conditionStore";

const types = ["DataBar", "ColorScale"];

/** Excel.ConditionalFormatCollection of a range, as far as bars and scales go. */
export class ConditionalFormats extends HostCollection<ConditionalFormat> {
  constructor(
    private readonly state: WorkbookState,
    private readonly area: Area,
  ) {
    super();
  }

  list(): ConditionalFormat[] {
    return this.records().map((record) => new ConditionalFormat(this.state, record));
  }
  Add(type: string): ConditionalFormat {
    if (!types.includes(type)) throw notImplemented(`conditional format ${type}`);
    this.state.allowChange(this.area.sheet);
    return new ConditionalFormat(this.state, this.state.conditions.add(this.area, type));
  }
  GetItem(id: string): ConditionalFormat {
    const found = this.list().find(({ Id }) => Id === id);
    if (!found) throw itemNotFound();
    return found;
  }
  GetItemAt(index: number): ConditionalFormat {
    const found = this.list()[index];
    if (!found) throw itemNotFound();
    return found;
  }
  ClearAll(): void {
    this.state.allowChange(this.area.sheet);
    for (const record of this.records()) this.state.conditions.remove(record);
  }

  private records(): ConditionRecord[] {
    return this.state.conditions.of(this.area.sheet).filter(({ area }) => overlap(area, this.area));
  }
}

/** Excel.ConditionalFormat. */
export class ConditionalFormat extends HostObject {
  static override readonly scalars = ["Id", "Type"];

  constructor(
    private readonly state: WorkbookState,
    private readonly record: ConditionRecord,
  ) {
    super();
  }

  override identity() {
    return { Id: this.Id };
  }

  get Id(): string {
    return this.record.id;
  }
  get Type(): string {
    return this.record.type;
  }
  get DataBar(): DataBar {
    return new DataBar(this.state, this.record);
  }
  get ColorScale(): ColorScale {
    return new ColorScale(this.state, this.record);
  }
  GetRange(): HostObject {
    return this.state.objects.range(this.record.area);
  }
  Delete(): void {
    this.state.conditions.remove(this.record);
  }
}

class DataBar extends HostObject {
  static override readonly scalars = ["LowerBoundRule", "UpperBoundRule"];

  constructor(
    private readonly state: WorkbookState,
    private readonly record: ConditionRecord,
  ) {
    super();
  }

  get PositiveFormat(): PositiveFormat {
    return new PositiveFormat(this.state, this.record);
  }
  get LowerBoundRule(): Bound {
    return this.record.bar.low;
  }
  set LowerBoundRule(rule: Bound) {
    this.record.bar.low = rule;
    this.state.conditions.changed();
  }
  get UpperBoundRule(): Bound {
    return this.record.bar.high;
  }
  set UpperBoundRule(rule: Bound) {
    this.record.bar.high = rule;
    this.state.conditions.changed();
  }
}

class PositiveFormat extends HostObject {
  static override readonly scalars = ["FillColor", "GradientFill"];

  constructor(
    private readonly state: WorkbookState,
    private readonly record: ConditionRecord,
  ) {
    super();
  }

  get FillColor(): string {
    return this.record.bar.fill;
  }
  set FillColor(color: string) {
    this.record.bar.fill = color;
    this.state.conditions.changed();
  }
  get GradientFill(): boolean {
    return this.record.bar.gradient;
  }
  set GradientFill(gradient: boolean) {
    this.record.bar.gradient = gradient;
    this.state.conditions.changed();
  }
}

class ColorScale extends HostObject {
  static override readonly scalars = ["Criteria"];

  constructor(
    private readonly state: WorkbookState,
    private readonly record: ConditionRecord,
  ) {
    super();
  }

  get Criteria(): ConditionRecord["criteria"] {
    return this.record.criteria;
  }
  set Criteria(criteria: ConditionRecord["criteria"]) {
    this.record.criteria = criteria;
    this.state.conditions.changed();
  }
}
