import { type Direction } from "../../../core/options";
import { soundsLike } from "../../../messages/columnNames";

export function guessDirection(header: string): Direction {
  return soundsLike("lowerIsBetter", header) ? -1 : 1;
}
