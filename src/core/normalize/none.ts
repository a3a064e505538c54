import { type ColumnTask, type Placing } from "./columnTask";

/** The values as they are; negated for a negative direction. */
export function none({ from, to, direction }: ColumnTask): Placing {
  const rows = to - from;
  return (placed, at, out, start) => {
    for (let i = 0; i < rows; i++) out[start + i] = direction === 1 ? placed[at + i] : 0 - placed[at + i];
  };
}
