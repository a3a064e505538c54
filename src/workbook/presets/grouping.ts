import { keyIn } from "../../cells/tables/names";
import { sum } from "../../core/numeric/sums/sum";
import { cellText } from "../cells/cellText";
import { type Content } from "../cells/heldCells";
import { type PresetRow, type PresetsTable } from "./presetsTable";
import { dimensionHeader, nameHeader, type RowChange, type TableChange } from "./tableChange";

type Row = Pick<PresetRow, "indicator" | "dimension" | "weights">;

/** Of a weights table what says what stands in what, and what it weighs. */
export interface GroupedTable extends Pick<PresetsTable, "header" | "presets"> {
  readonly rows: readonly Row[];
}

interface Node {
  name: string;
  /** null: directly below the index. */
  parent: Node | null;
  /** One per preset, where it has a row of its own. */
  weights: number[] | null;
  /** The row as it was; null for one that is to be added. */
  readonly row: Row | null;
}

/**
 * The tree of a weights table while it is regrouped. Every indicator keeps its weight in the whole index, in every preset:
 * what it weighs goes out of one dimension and into the other. So the index stays as it was under the weighted mean, where
 * no value is missing; under `sum` weights stay as they are given.
 */
export class Grouping {
  private readonly nodes: Node[] = [];

  /** @param asGiven whether the index is a `sum`, whose weights count as they are given. */
  constructor(
    private readonly table: GroupedTable,
    private readonly asGiven: boolean,
  ) {
    for (const row of table.rows) {
      // Of two rows with one name the first counts.
      if (!this.find(row.indicator))
        this.nodes.push({ name: row.indicator, parent: null, weights: [...row.weights], row });
    }
    for (const node of [...this.nodes]) node.parent = this.dimension(node.row?.dimension ?? "");
  }

  /** Whether something has this name. */
  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /**
   * Puts rows into a dimension; "" takes them out of all. A dimension that is new stands directly below the index and gets
   * a row, as do those beside it: either all have one, or none. A dimension that nothing is left in goes.
   */
  move(names: readonly string[], to: string): this {
    if (to !== "" && !this.has(to)) {
      const weights = this.table.presets.map(() => (this.asGiven ? 1 : 0));
      this.nodes.push({ name: to, parent: null, weights, row: null });
      this.giveRows("");
    }
    const target = this.find(to) ?? null;
    for (const name of names) {
      const node = this.find(name);
      if (node && node.parent !== target) this.moveOne(node, target);
    }
    return this;
  }

  /** Takes a dimension away: what stands in it moves to where the dimension stood. */
  dissolve(name: string): this {
    const node = this.find(name);
    for (const part of node ? this.partsOf(node) : []) this.moveOne(part, node!.parent);
    return this;
  }

  rename(from: string, to: string): this {
    const node = this.find(from);
    if (node) node.name = to;
    return this;
  }

  /** Gives a row to each dimension directly below one, or below the index (""): it weighs what its parts weigh together. */
  giveRows(parent: string): this {
    for (const node of this.partsOf(this.find(parent) ?? null))
      node.weights ??= this.table.presets.map((_, preset) => this.weightOf(node, preset));
    return this;
  }

  /** What is to be written. */
  change(): TableChange {
    const { header, rows, presets } = this.table;
    const own = dimensionHeader(header);
    const changes = rows.flatMap((row): RowChange[] => {
      const node = this.nodes.find((each) => each.row === row);
      if (!node) return this.find(row.indicator) ? [] : [{ kind: "remove", row: row.indicator }];
      const cells = new Map<string, Content>();
      if (node.name !== row.indicator) cells.set(nameHeader(header), cellText(node.name));
      const { parent } = node;
      const isRenamed = parent?.row && parent.row.indicator !== parent.name;
      if (isRenamed || keyIn(parent?.name ?? "") !== keyIn(row.dimension))
        cells.set(own, cellText(parent?.name ?? ""));
      node.weights?.forEach((weight, i) => {
        if (!Object.is(weight, row.weights[i])) cells.set(presets[i], weight);
      });
      return cells.size > 0 ? [{ kind: "write", row: row.indicator, cells }] : [];
    });
    const added = this.nodes.flatMap(({ name, parent, weights, row }): RowChange[] => {
      if (row || !weights) return [];
      const cells = new Map<string, Content>([[nameHeader(header), cellText(name)]]);
      if (parent) cells.set(own, cellText(parent.name));
      weights.forEach((weight, i) => cells.set(presets[i], weight));
      return [{ kind: "add", cells, at: null }];
    });
    return { rows: [...changes, ...added], blankColumn: null };
  }

  private moveOne(node: Node, target: Node | null): void {
    const former = node.parent;
    const { weights } = node;
    this.table.presets.forEach((_, preset) => {
      const involved = [node, ...pathTo(former), ...pathTo(target)];
      // What is no number takes nothing along.
      if (!involved.every((each) => this.weightOf(each, preset) >= 0)) return;
      const own = this.weightOf(node, preset);
      const taken = this.takeOut(node, preset);
      node.parent = null;
      const weight = this.putIn(target, preset, own, taken);
      if (weights) weights[preset] = weight;
      node.parent = former;
    });
    node.parent = target;
    this.removeEmpty(former);
  }

  /** Takes what a part weighs out of all that it stands in. @returns what that is directly below the index. */
  private takeOut(node: Node, preset: number): number {
    let taken = this.weightOf(node, preset);
    const above = pathTo(node.parent).reverse();
    const [own, whole] = [
      above.map((each) => this.weightOf(each, preset)),
      above.map((each) => this.partsWeigh(each, preset)),
    ];
    above.forEach(({ weights }, i) => {
      if (this.asGiven) taken *= own[i];
      else if (whole[i] > 0) taken = (taken * own[i]) / whole[i];
      if (weights && !this.asGiven) weights[preset] = Math.max(0, tidy(own[i] - taken));
    });
    return taken;
  }

  /**
   * Adds a weight, as it is directly below the index, to all on the way to a dimension. @returns what it is within.
   * @param own what it was; kept in a dimension that does not count in this preset, where it counts no more.
   */
  private putIn(target: Node | null, preset: number, own: number, taken: number): number {
    const path = pathTo(target);
    const idle = (node: Node) => this.weightOf(node, preset) === 0 && this.partsWeigh(node, preset) > 0;
    if (path.some(idle)) return own;
    let weight = taken;
    for (const node of path) {
      const [held, whole] = [this.weightOf(node, preset), this.partsWeigh(node, preset)];
      const added = weight;
      if (this.asGiven) weight = held > 0 ? weight / held : weight;
      else if (held > 0 && whole > 0) weight = (weight * whole) / held;
      if (node.weights && !this.asGiven) node.weights[preset] = tidy(held + added);
    }
    return tidy(weight);
  }

  /** A dimension without a row weighs what its parts do, or 1 under `sum`. */
  private weightOf(node: Node, preset: number): number {
    if (node.weights) return node.weights[preset];
    return this.asGiven ? 1 : this.partsWeigh(node, preset);
  }

  private partsWeigh(node: Node, preset: number): number {
    return tidy(
      sum(
        this.partsOf(node)
          .map((part) => this.weightOf(part, preset))
          .filter((weight) => weight > 0),
      ),
    );
  }

  private partsOf(parent: Node | null): Node[] {
    return this.nodes.filter((node) => node.parent === parent);
  }

  private find(name: string): Node | undefined {
    return this.nodes.find((node) => keyIn(node.name) === keyIn(name));
  }

  /** The dimension of this name, which may have no row. */
  private dimension(name: string): Node | null {
    if (name === "") return null;
    const known = this.find(name);
    if (known) return known;
    const bare = { name, parent: null, weights: null, row: null };
    this.nodes.push(bare);
    return bare;
  }

  private removeEmpty(node: Node | null): void {
    if (!node || this.partsOf(node).length > 0) return;
    this.nodes.splice(this.nodes.indexOf(node), 1);
    this.removeEmpty(node.parent);
  }
}

/** From directly below the index down to a dimension, itself included. */
function pathTo(node: Node | null): Node[] {
  return node ? [...pathTo(node.parent), node] : [];
}

/** Without the digits that binary arithmetic adds: 0.7 − 0.3 is 0.4. */
function tidy(weight: number): number {
  return Number(weight.toPrecision(15));
}
