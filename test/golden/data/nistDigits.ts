/**
 * Digits to agree with the certified values, of coefficients and of standard errors. Filip's powers up to 10 do not fit a
 * double: the rounded numbers have another solution, so that no program that reads doubles can get more than about 8.
 * The standard errors of Wampler1 and Wampler2 are certified 0.
 */
export const nistDigits: Readonly<Record<string, readonly [number, number]>> = {
  Filip: [7, 7],
  Longley: [13, 13],
  NoInt1: [14, 13],
  NoInt2: [14, 13],
  Norris: [13, 13],
  Pontius: [12, 12],
  Wampler1: [14, Infinity],
  Wampler2: [13, Infinity],
  Wampler3: [14, 12],
  Wampler4: [14, 12],
  Wampler5: [14, 12],
};
