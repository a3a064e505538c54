export * from "../cells/goalpostCells";
