import { type grouping as english } from "../../en-US/ui/grouping";

/** Putting indicators into dimensions. */
export const grouping: typeof english = {
  group: "按维度分组",
  done: "完成",
  list: "各维度的指标",
  hint: "把指标拖到某个维度上，或从它的菜单中选择。各指标在指数中的权重不变。",
  dimensionOf: (name) => `${name} 的维度`,
  newDimension: "新建维度…",
  none: "无维度",
  nameOf: (names) => `${names} 所属维度的名称`,
  newNameOf: (dimension) => `${dimension} 的新名称`,
  create: "创建",
  manage: (dimension) => `更改 ${dimension}`,
  rename: "重命名…",
  renameYes: "重命名",
  remove: "移出其中的指标",
  unusable: "请输入名称，不能是 0 或合计。",
  taken: "已有同名的列、行或维度，请换一个名称。",
  groupedIdle: (dimension, presets) =>
    `${dimension} 在 ${presets} 中因权重为 0 而不计入，其中的指标在那里不起作用。请在那里给出权重，或把指标移到别处。`,
  grouped: (dimension) =>
    `在每个预设中，${dimension} 的权重等于其指标原有权重之和：按加权平均且无缺失时，指数不变。`,
  giveRow: "设定权重",
  giveRowTo: (name) => `为 ${name} 设定单独的权重`,
};
