import { type Direction } from "../../../core/options";
import { soundsLike } from "../../../messages/columnNames";

/** @returns null where the header does not say: a guess would turn scores round in silence. */
export function guessDirection(header: string): Direction | null {
  return soundsLike("lowerIsBetter", header) ? -1 : null;
}
