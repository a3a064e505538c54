/** Putting indicators into dimensions. */
export const grouping = {
  group: "Group into dimensions",
  done: "Done",
  list: "Indicators by dimension",
  hint: "Drag an indicator onto a dimension, or choose one from its menu. No indicator's weight in the index changes.",
  dimensionOf: (name: string) => `Dimension of ${name}`,
  newDimension: "New dimension…",
  none: "No dimension",
  nameOf: (names: string) => `Name of the dimension for ${names}`,
  newNameOf: (dimension: string) => `New name of ${dimension}`,
  create: "Create",
  manage: (dimension: string) => `Change ${dimension}`,
  rename: "Rename…",
  renameYes: "Rename",
  remove: "Take its indicators out",
  unusable: "Type a name; 0 and Total are none.",
  taken: "A column, a row or a dimension has this name. Choose another.",
  groupedIdle: (dimension: string, presets: string) =>
    `What stands in ${dimension} counts for nothing in ${presets}, where a weight of 0 keeps it out. Give it a weight there, or move the indicator elsewhere.`,
  grouped: (dimension: string) =>
    `${dimension} weighs what its indicators weighed, in every preset: as a weighted mean without gaps, the index stays.`,
  giveRow: "Give it a weight",
  giveRowTo: (name: string) => `Give ${name} a weight of its own`,
};
