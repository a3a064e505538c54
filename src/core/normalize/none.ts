import { type ColumnTask } from "./columnTask";

/** The values as they are; negated for a negative direction. */
export function none({ placed, out, from, to, shift, direction }: ColumnTask): void {
  for (let i = from; i < to; i++) out[i - shift] = direction === 1 ? placed[i] : 0 - placed[i];
}
