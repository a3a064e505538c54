/*
 * How published figures stand in figures.ts: small numbers as one character each ("#" is 0), codes as their distances,
 * doubles by their bits. scripts/exposure.ts writes it, and a test compares every figure with the published files.
 */

/** The character that stands for 0. */
export const zeroCharacter = 35;

/** Between two titles. */
export const betweenTitles = "|";

/** A backslash would be written as two characters. */
export const backslashDigit = "\\".charCodeAt(0) - zeroCharacter;
export const inPlaceOfBackslash = "~";

/** Doubles from 0 to below 2, as groups of six of their 64 bits, the lowest first. */
export const groupsOfBits = 11;

/** Places behind the point to which the fractions of the source are cut. */
export const cutPlaces = 16;

/** Most units of the last of these places by which a printed figure differs from its fraction; the digit of none. */
export const mostUnits = 3;

/** The small numbers that the characters of a text stand for. */
export function digitsOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) =>
    character === inPlaceOfBackslash ? backslashDigit : character.charCodeAt(0) - zeroCharacter,
  );
}

/** Numbers that grow, from their distances: "11101100 3" is 11101100 and 11101103. */
export function growingNumbers(distances: string): number[] {
  let number = 0;
  return distances.split(" ").map((distance) => (number += Number(distance)));
}

/** Doubles from their bits: first the lowest six bits of each, then the next six of each, and so on. */
export function doublesOf(planes: string): Float64Array {
  const groups = digitsOf(planes);
  const count = groups.length / groupsOfBits;
  const bits = new BigUint64Array(count);
  for (let plane = groupsOfBits - 1; plane >= 0; plane--)
    for (let i = 0; i < count; i++) bits[i] = (bits[i] << 6n) | BigInt(groups[plane * count + i]);
  return new Float64Array(bits.buffer);
}

/** A fraction as its source prints it: its shortest decimal form, cut where that is longer than 16 places. */
export function cutFraction(numerator: number, denominator: number): number {
  return Number(String(numerator / denominator).slice(0, "0.".length + cutPlaces));
}

/** A number of at most 16 places behind the point that is larger by `units` of the last of them. */
export function inLastPlace(value: number, units: number): number {
  if (units === 0) return value;
  const [whole, decimals = ""] = String(value).split(".");
  const moved = BigInt(whole + decimals.padEnd(cutPlaces, "0")) + BigInt(units);
  return Number(`${moved}e-${cutPlaces}`);
}
