/** The wanted name, or the first of `name 2`, `name 3` … that nothing else has; Excel and databases compare without case. */
export function freeName(taken: readonly string[], wanted: string, separator: string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let i = 2; used.has(name.toLowerCase()); i++) name = `${wanted}${separator}${i}`;
  return name;
}
