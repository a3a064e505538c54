export * from "../cells/cellValue";
