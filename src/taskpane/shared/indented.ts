const step = 12;

/** What stands in a dimension begins further in; a table without dimensions keeps its edge. @param depth from 1. */
export function indented(depth: number): { readonly paddingLeft: string } | undefined {
  return depth > 1 ? { paddingLeft: `${step * (depth - 1)}px` } : undefined;
}
