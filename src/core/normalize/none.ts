import { type ColumnTask } from "./columnTask";

/** The values as they are; negated for a negative direction. */
export function none({ values, out, from, to, shift, direction }: ColumnTask): void {
  for (let i = from; i < to; i++) out[i - shift] = direction === 1 ? values[i] : 0 - values[i];
}
