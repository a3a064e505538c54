import { type ManifestCheck } from "./context";
import { childOf, childrenOf, descendants, named } from "./xml";

/** Pane, functions and commands name one page: otherwise Excel starts a runtime for each and they share nothing. */
export const checkRuntime: ManifestCheck = ({ root }) => {
  const runtimes = descendants(root, named("Runtime"));
  if (runtimes.length !== 1) return [`One shared <Runtime> is needed; there are ${runtimes.length}`];
  const [runtime] = runtimes;
  const resid = runtime.attributes.resid;
  const faults: string[] = [];
  if (runtime.attributes.lifetime !== "long")
    faults.push(`Line ${runtime.line}: Runtime must have lifetime="long"`);

  const pages = descendants(root, named("Page")).map((page) => childOf(page, "SourceLocation"));
  const panes = descendants(root, named("Action"))
    .filter((action) => action.attributes["xsi:type"] === "ShowTaskpane")
    .map((action) => childOf(action, "SourceLocation"));
  for (const element of [...pages, ...panes, ...descendants(root, named("FunctionFile"))]) {
    if (element && element.attributes.resid !== resid) {
      faults.push(
        `Line ${element.line}: <${element.name}> uses "${element.attributes.resid}"; the shared runtime is "${resid}"`,
      );
    }
  }
  for (const id of descendants(root, named("TaskpaneId"))) {
    faults.push(`Line ${id.line}: TaskpaneId does not go with a long-lived runtime`);
  }
  const sets = descendants(root, named("Requirements")).flatMap((requirements) =>
    childrenOf(childOf(requirements, "Sets"), "Set"),
  );
  if (!sets.some((set) => set.attributes.Name === "SharedRuntime"))
    faults.push("Requirements must name SharedRuntime");
  return faults;
};
