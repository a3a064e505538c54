export * from "../cells/grid";
