import { type Normalization } from "../../../core/options";
import { useNumbers } from "../../shared/numbers";

/** Writes differences on the scale of the scores with their sign. */
export function useSigned(normalization: Normalization): (value: number) => string {
  const { score } = useNumbers(normalization);
  const zero = score(0);
  return (value) => {
    const size = score(Math.abs(value));
    return size === zero ? zero : withSign(value, size);
  };
}

/** @param size the number without its sign, as it is written. */
export function withSign(value: number, size: string): string {
  return value < 0 ? `−${size}` : `+${size}`;
}
