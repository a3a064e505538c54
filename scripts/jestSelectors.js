const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");

/** The jsdom that jest's environment draws with. */
const { resolve } = createRequire(require.resolve("jest-environment-jsdom"));
const jsdom = join(dirname(resolve("jsdom/package.json")), "lib/jsdom");
const formControls = require(join(jsdom, "living/helpers/form-controls.js"));
const selectors = require(join(jsdom, "living/helpers/selectors.js"));
const { domSymbolTree } = require(join(jsdom, "living/helpers/internal-constants.js"));
const { implForWrapper, wrapperForImpl } = require(join(jsdom, "living/generated/utils.js"));

const { addNwsapi } = selectors;
const elementNode = 1;

/** What HTML compares without regard to case. */
const anyCase = new Set(
  `accept accept-charset align alink axis bgcolor charset checked clear codetype color compact declare defer dir direction
  disabled enctype face frame hreflang http-equiv lang language link media method multiple nohref noresize noshade nowrap
  readonly rel rev rules scope scrolling selected shape target text type valign valuetype vlink`.split(/\s+/),
);

const holds = {
  "=": (value, wanted) => value === wanted,
  "~=": (value, wanted) => value.split(/[ \t\n\r\f]+/).includes(wanted),
  "^=": (value, wanted) => value.startsWith(wanted),
  "$=": (value, wanted) => value.endsWith(wanted),
  "*=": (value, wanted) => value.includes(wanted),
};

const valueOf = (element, name) => element._attributesByNameMap.get(name)?.[0]._value;

const word = "[a-z][a-z0-9-]*";
const simple = new RegExp(
  `(${word}|\\*)|([#.])([A-Za-z_][\\w-]*)|\\[(${word})(?:([~^$*]?=)(?:"([^"\\\\]*)"|'([^'\\\\]*)'|([A-Za-z_][\\w-]*)))?\\]|:(not|is)\\(|:(disabled)`,
  "y",
);
const combinator = /\s*(>)\s*|\s+(?!,)/y;
const comma = /\s*,\s*/y;

/** Reads a list of selectors. @returns whether an element matches, or undefined where it holds what is not read here. */
function read(text) {
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };

  function attribute(name, operator, wanted) {
    if (operator === undefined) return (element) => element._attributesByNameMap.has(name);
    if (wanted === "" && operator !== "=") return undefined;
    const [compare, lower] = [holds[operator], anyCase.has(name)];
    const given = lower ? wanted.toLowerCase() : wanted;
    return (element) => {
      const value = valueOf(element, name);
      return value !== undefined && compare(lower ? value.toLowerCase() : value, given);
    };
  }

  function group(kind) {
    const inner = list();
    if (!inner || text[at++] !== ")") return undefined;
    return kind === "is" ? inner : (element) => !inner(element);
  }

  function one([, tag, sign, named, name, operator, double, single, bare, kind, disabled]) {
    if (tag === "*") return () => true;
    if (tag) return (element) => element._localName === tag;
    if (sign) return attribute(sign === "#" ? "id" : "class", sign === "#" ? "=" : "~=", named);
    if (disabled) return isDisabled;
    return name ? attribute(name, operator, double ?? single ?? bare) : group(kind);
  }

  function compound() {
    const parts = [];
    for (let found; (found = take(simple));) {
      // A tag stands first.
      const part = found[1] && parts.length > 0 ? undefined : one(found);
      if (!part) return undefined;
      parts.push(part);
    }
    return all(parts);
  }

  function complex() {
    let left = compound();
    for (let found; left && (found = take(combinator));) {
      const [outer, own] = [left, compound()];
      left = own && ((element) => own(element) && isWithin(element, outer, found[1] === ">"));
    }
    return left;
  }

  function list() {
    const parts = [];
    do parts.push(complex());
    while (take(comma));
    if (parts.includes(undefined)) return undefined;
    return parts.length === 1 ? parts[0] : (element) => parts.some((part) => part(element));
  }

  const matches = list();
  return at === text.length ? matches : undefined;
}

function all(parts) {
  if (parts.length <= 1) return parts[0];
  return (element) => parts.every((part) => part(element));
}

const fields = new Set(["button", "input", "select", "textarea"]);
const othersThatCanBe = new Set(["fieldset", "optgroup", "option"]);

function isDisabled(element) {
  if (fields.has(element._localName)) return formControls.isDisabled(element);
  return (
    othersThatCanBe.has(element._localName) && addNwsapi(element).match(":disabled", wrapperForImpl(element))
  );
}

function isWithin(element, outer, direct) {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (outer(at)) return true;
    if (direct) return false;
  }
  return false;
}

function parentOf(node) {
  const parent = domSymbolTree.parent(node);
  return parent?.nodeType === elementNode ? parent : undefined;
}

const known = new Map();

function matcherOf(text) {
  if (typeof text !== "string") return undefined;
  if (!known.has(text)) known.set(text, read(text.trim()));
  return known.get(text);
}

/** The elements in a node, in the order of the document, as long as nothing in it changes. */
const elements = new WeakMap();

function elementsIn(node) {
  const last = elements.get(node);
  if (last?.version === node._version) return last.all;
  const all = domSymbolTree.treeToArray(node, {
    filter: (each) => each !== node && each.nodeType === elementNode,
  });
  elements.set(node, { version: node._version, all });
  return all;
}

const engines = new WeakMap();

/** jsdom's selectors take a tenth of the time of tests that look for what is shown. Plain ones are matched here. */
function engineOf(own) {
  const found =
    (name, work) =>
    (text, node, ...rest) => {
      const matches = matcherOf(text);
      return matches ? work(matches, implForWrapper(node)) : own[name](text, node, ...rest);
    };
  return {
    match: found("match", (matches, element) => matches(element)),
    closest: found("closest", (matches, element) => {
      for (let at = element; at; at = parentOf(at)) if (matches(at)) return wrapperForImpl(at);
      return null;
    }),
    first: found("first", (matches, node) => {
      const first = elementsIn(node).find(matches);
      return first ? wrapperForImpl(first) : null;
    }),
    select: found("select", (matches, node) => elementsIn(node).filter(matches).map(wrapperForImpl)),
  };
}

selectors.addNwsapi = (node) => {
  const own = addNwsapi(node);
  if (!engines.has(own)) engines.set(own, engineOf(own));
  return engines.get(own);
};
