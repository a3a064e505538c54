const lists = new Intl.ListFormat("zh-CN", { type: "conjunction", style: "narrow" });

/** "2、3、5" */
export function list(items: readonly (string | number)[]): string {
  return lists.format(items.map(String));
}
