import { noteFunction, type OwnFunction } from "../cells/ownFunctions";

type Associate = (id: string, body: OwnFunction) => void;

/**
 * Comes first in functions.js: each function that is registered with Excel is left on the page as well, where the pane
 * finds it. Excel's own record of them is not documented.
 */
const excel = (globalThis as { CustomFunctions?: { associate: Associate } }).CustomFunctions;
if (excel) {
  const { associate } = excel;
  excel.associate = (id, body) => {
    noteFunction(id, body);
    associate(id, body);
  };
}
