/** English for one and for several; the count comes as it is shown. */
export function plural(count: string, one: string, several: string): string {
  return count === "1" ? one : several;
}
