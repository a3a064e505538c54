export * from "../cells/vectors";
