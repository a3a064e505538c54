import { type ColumnTask } from "./columnTask";

/** The values as they are; negated for a negative direction. */
export function none({ values, out, direction }: ColumnTask): void {
  for (let i = 0; i < values.length; i++) out[i] = direction === 1 ? values[i] : 0 - values[i];
}
