import type { Area } from "../../engine/engine";

/** Where a scale ends: Excel's word for what it is, and a number where it is one. */
export interface Bound {
  readonly type: string;
  readonly formula?: string | null;
  readonly color?: string;
}

export interface ConditionRecord {
  readonly id: string;
  readonly area: Area;
  /** Excel's word: "DataBar" or "ColorScale". */
  readonly type: string;
  readonly bar: {
    fill: string;
    gradient: boolean;
    low: Bound;
    high: Bound;
  };
  criteria: { minimum: Bound; midpoint?: Bound; maximum: Bound } | null;
}

/** The conditional formats of the workbook; whoever draws them is told of every change. */
export class ConditionStore {
  private readonly records: ConditionRecord[] = [];
  private count = 0;
  onChange: () => void = () => undefined;

  of(sheet: string): ConditionRecord[] {
    return this.records.filter(({ area }) => area.sheet === sheet);
  }

  add(area: Area, type: string): ConditionRecord {
    const record: ConditionRecord = {
      id: `{condition${++this.count}}`,
      area,
      type,
      // As Excel makes them.
      bar: { fill: "#638EC6", gradient: true, low: { type: "Automatic" }, high: { type: "Automatic" } },
      criteria: null,
    };
    this.records.push(record);
    this.onChange();
    return record;
  }

  changed(): void {
    this.onChange();
  }

  remove(record: ConditionRecord): void {
    this.records.splice(this.records.indexOf(record), 1);
    this.onChange();
  }
}
