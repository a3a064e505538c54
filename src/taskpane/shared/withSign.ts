/** @param size the number without its sign, as it is written. */
export function withSign(value: number, size: string): string {
  return value < 0 ? `−${size}` : `+${size}`;
}
