const { readdirSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { setTimeout: wait } = require("node:timers/promises");
require("./jestSelectors");
const restoring = require("./jestRestore");

/** The jsdom that jest's environment draws with. */
const { resolve } = createRequire(require.resolve("jest-environment-jsdom"));
const jsdom = join(dirname(resolve("jsdom/package.json")), "lib/jsdom");
const definitions = [
  ...Object.keys(require(join(jsdom, "browser/js-globals.json"))),
  ...readdirSync(join(jsdom, "living/generated")).map((file) => file.replace(".js", "")),
];

const formControls = require(join(jsdom, "living/helpers/form-controls.js"));
const { domSymbolTree } = require(join(jsdom, "living/helpers/internal-constants.js"));
const NodeList = require(join(jsdom, "living/generated/NodeList.js"));

/** The labels of a tree by what they label, as long as it does not change. */
const labels = new WeakMap();

function labelsIn(root) {
  const known = labels.get(root);
  if (known?.version === root._version) return known.of;
  const of = new Map();
  for (const node of domSymbolTree.treeIterator(root)) {
    const control = node._localName === "label" && node.control;
    if (control) of.set(control, [...(of.get(control) ?? []), node]);
  }
  labels.set(root, { version: root._version, of });
  return of;
}

/** jsdom walks through the whole page for each field that is asked for its labels; queries by name ask all. */
formControls.getLabelsForLabelable = (field) => {
  if (!formControls.isLabelable(field)) return null;
  const root = field.getRootNode({});
  field._labels ??= NodeList.createImpl(root._globalObject, [], {
    element: root,
    query: () => labelsIn(root).get(field) ?? [],
  });
  return field._labels;
};

// After what was changed above.
const { TestEnvironment } = require("jest-environment-jsdom");

const internalsOf = ({ __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: internals }) =>
  internals;

/** jsdom's own side of a node, which it names by a symbol that only a document shows. */
function implementationsOf(nodes, document) {
  const key = Object.getOwnPropertySymbols(document).find(({ description }) => description === "impl");
  return nodes.map((node) => node[key]);
}

/** What a page's node knows of those who listen and watch. */
const heardBy = ({ _eventListeners, _eventHandlers, _registeredHandlers, _registeredObserverList }) => ({
  _eventListeners: copied(_eventListeners, (each) => [...each]),
  _eventHandlers: copied(_eventHandlers),
  _registeredHandlers: _registeredHandlers && new Set(_registeredHandlers),
  _registeredObserverList: _registeredObserverList && [..._registeredObserverList],
});

const copied = (record, copy = (each) => each) =>
  record &&
  Object.assign(
    Object.create(null),
    Object.fromEntries(Object.entries(record).map(([type, each]) => [type, copy(each)])),
  );

/**
 * One page of jsdom for all test files of a worker, put back after each of them: what was added to it, to its window and to
 * the prototypes of its nodes goes. So React and Fluent, which jestRunner keeps with it, are made once and stay compiled.
 * A file that leaves something at work, or that moved the clock, is the last on its page.
 */
module.exports = class DomEnvironment extends TestEnvironment {
  /** The page that this worker's test files share. */
  static shared;

  constructor(config, context) {
    const { shared } = DomEnvironment;
    if (shared) {
      shared.tell(context.console);
      return shared;
    }
    super(config, context);
    // Modules of packages are kept for the next file: see jestRunner.
    this.keptModules = new Map();
    this.keptInternals = new Map();
    this.timers = 0;
    this.frames = 0;
    this.watchClock();
    this.countErrorListeners();
    const { document, process, navigator } = this.global;
    const nodes = [document, document.documentElement, document.head, document.body];
    this.heard = new Map(
      implementationsOf([this.global, ...nodes], document).map((target) => [target, heardBy(target)]),
    );
    this.restore = restoring(
      [this.global, ...nodes, navigator, process, process.env, ...this.definitions()],
      definitions,
    );
    DomEnvironment.shared = this;
  }

  /** What the page and the language define, of which a window lists little. */
  definitions() {
    return definitions
      .map((name) => this.global[name])
      .filter((each) => typeof each === "function" || typeof each === "object")
      .flatMap((each) => (each.prototype ? [each, each.prototype] : [each]));
  }

  watchClock() {
    for (const fake of [this.fakeTimers, this.fakeTimersModern]) {
      const use = fake.useFakeTimers;
      fake.useFakeTimers = (...options) => {
        this.clockMoved = true;
        return use.apply(fake, options);
      };
    }
  }

  /** Jest reports no errors while somebody else listens for them. */
  countErrorListeners() {
    this.errorListeners = 0;
    for (const [name, change] of [
      ["addEventListener", 1],
      ["removeEventListener", -1],
    ]) {
      const own = this.global[name];
      const environment = this;
      this.global[name] = function (...args) {
        if (args[0] === "error") environment.errorListeners += change;
        return own.apply(this, args);
      };
    }
  }

  /** Problems of the page go to the console of the file that runs. */
  tell(console) {
    const { virtualConsole } = this.dom;
    virtualConsole.removeAllListeners();
    virtualConsole.sendTo(console, { omitJSDOMErrors: true });
    virtualConsole.on("jsdomError", (error) => console.error(error));
  }

  async teardown() {
    if (await this.cleared()) return;
    DomEnvironment.shared = undefined;
    await super.teardown();
  }

  /** Makes the page what it was, and says whether it is. */
  async cleared() {
    if (this.clockMoved || this.errorListeners !== 0 || !this.actEnded() || !(await this.reactRests()))
      return false;
    const { document, history, localStorage, sessionStorage } = this.global;
    for (const element of [document.documentElement, document.head, document.body]) {
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
    }
    document.head.replaceChildren();
    document.body.replaceChildren();
    document.documentElement.replaceChildren(document.head, document.body);
    this.endTimers();
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState(null, "", "/");
    this.restore();
    for (const [target, heard] of this.heard) Object.assign(target, heardBy(heard));
    // What was ended above may have been React's own: it is asked again.
    return this.reactRests();
  }

  endTimers() {
    const { global } = this;
    const timer = global.setTimeout(() => undefined);
    while (this.timers < timer) global.clearTimeout(++this.timers);
    const frame = global.requestAnimationFrame(() => undefined);
    while (this.frames < frame) global.cancelAnimationFrame(++this.frames);
  }

  kept(name) {
    return [...this.keptModules].find(([path]) => path.endsWith(`/node_modules/${name}/index.js`))?.[1]
      .exports;
  }

  /** Whether no `act` of React is under way, which would hold back all that the next file draws. */
  actEnded() {
    const react = this.kept("react");
    if (!react) return true;
    const internals = internalsOf(react);
    if (internals.actQueue !== null) return false;
    let done = false;
    react.act(() => void internals.actQueue.push(() => ((done = true), null)));
    return done && internals.actQueue === null;
  }

  /** Whether React has done all that it began, and does what it is asked. */
  async reactRests() {
    const scheduler = this.kept("scheduler");
    if (!scheduler) return true;
    const last = new Promise((resolve) => {
      scheduler.unstable_scheduleCallback(scheduler.unstable_IdlePriority, () => resolve(true));
    });
    return Promise.race([last, wait(5000, false, { ref: false })]);
  }
};
