import { type Normalization } from "../../../core/options";
import { useNumbers } from "../../shared/numbers";
import { withSign } from "../../shared/withSign";

/** Writes differences on the scale of the scores with their sign. */
export function useSigned(normalization: Normalization): (value: number) => string {
  const { score } = useNumbers(normalization);
  const zero = score(0);
  return (value) => {
    const size = score(Math.abs(value));
    return size === zero ? zero : withSign(value, size);
  };
}
