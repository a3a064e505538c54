import type { Area } from "../../engine/engine";
import { notImplemented } from "../../wire/hostError";
import { HostObject } from "../../wire/hostObject";
import type { WorkbookState } from "../workbookState";

interface Rule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
}

/** Excel.DataValidation, as far as lists of single cells go. */
export class DataValidation extends HostObject {
  static override readonly scalars = ["Rule", "Prompt"];

  constructor(
    private readonly state: WorkbookState,
    private readonly area: Area,
  ) {
    super();
  }

  get Rule(): Rule {
    const list = this.state.lists.at(this.area);
    if (!list) return {};
    const source = typeof list.source === "string" ? list.source : this.state.address(list.source);
    return { list: { inCellDropDown: true, source: `=${source}` } };
  }
  set Rule({ list }: Rule) {
    this.state.allowChange(this.area.sheet);
    if (!list?.source.startsWith("=")) throw notImplemented("DataValidation.rule");
    this.state.lists.put(this.area, list.source.slice(1));
  }
  get Prompt(): unknown {
    return this.state.lists.at(this.area)?.prompt ?? null;
  }
  set Prompt(prompt: unknown) {
    const list = this.state.lists.at(this.area);
    if (list) list.prompt = prompt;
  }
  Clear(): void {
    this.state.allowChange(this.area.sheet);
    this.state.lists.remove(this.area);
  }
}
