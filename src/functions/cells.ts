export * from "../cells/cells";
