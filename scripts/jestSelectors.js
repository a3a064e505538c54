const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { compile } = require("css-select");

/** The jsdom that jest's environment draws with. */
const { resolve } = createRequire(require.resolve("jest-environment-jsdom"));
const jsdom = join(dirname(resolve("jsdom/package.json")), "lib/jsdom");
const formControls = require(join(jsdom, "living/helpers/form-controls.js"));
const selectors = require(join(jsdom, "living/helpers/selectors.js"));
const { domSymbolTree } = require(join(jsdom, "living/helpers/internal-constants.js"));
const { implForWrapper, wrapperForImpl } = require(join(jsdom, "living/generated/utils.js"));

const { addNwsapi } = selectors;
const elementNode = 1;
const isTag = (node) => node.nodeType === elementNode;

function parentOf(node) {
  const parent = domSymbolTree.parent(node);
  return parent && isTag(parent) ? parent : null;
}

/** The elements in a node, in the order of the document, as long as nothing in it changes. */
const elements = new WeakMap();

function elementsIn(node) {
  const last = elements.get(node);
  if (last?.version === node._version) return last.all;
  const all = domSymbolTree.treeToArray(node, { filter: (each) => each !== node && isTag(each) });
  elements.set(node, { version: node._version, all });
  return all;
}

const attributeOf = (element, name) => element._attributesByNameMap.get(name)?.[0]._value;

/** How css-select reads jsdom's own nodes. What is not here only selectors need that are left to jsdom. */
const adapter = {
  isTag,
  getName: (element) => element._localName,
  getParent: parentOf,
  getChildren: (node) => domSymbolTree.childrenToArray(node),
  getSiblings: (node) => domSymbolTree.childrenToArray(domSymbolTree.parent(node) ?? node),
  getAttributeValue: attributeOf,
  hasAttrib: (element, name) => element._attributesByNameMap.has(name),
  existsOne: (matches, nodes) => nodes.some((node) => isTag(node) && matches(node)),
  findAll: (matches, nodes) => nodes.flatMap(elementsIn).filter(matches),
  findOne: (matches, nodes) => nodes.flatMap(elementsIn).find(matches) ?? null,
  removeSubsets: (nodes) => nodes,
  getText: (node) => node.textContent,
};

const fields = new Set(["button", "input", "select", "textarea"]);
const othersThatCanBe = new Set(["fieldset", "optgroup", "option"]);

function isDisabled(element) {
  if (fields.has(element._localName)) return formControls.isDisabled(element);
  return (
    othersThatCanBe.has(element._localName) && addNwsapi(element).match(":disabled", wrapperForImpl(element))
  );
}

/** Pseudo-classes that ask for nothing but tags and attributes, and disabled, which css-select knows of attributes alone. */
const plain = /^(?:[^:\\]|:(?:not|is)\(|:disabled\b)+$/;

/** What tells whether an element matches; undefined where the selector is left to jsdom. */
const known = new Map();

function read(text) {
  if (!plain.test(text)) return undefined;
  const own = text.replaceAll(":disabled", ":unusable");
  return compile(own, { adapter, cacheResults: false, pseudos: { unusable: isDisabled } });
}

const engines = new WeakMap();

/** jsdom's selectors take a tenth of the time of tests that look for what is shown. Plain ones are matched by css-select. */
function engineOf(own) {
  const found =
    (name, work) =>
    (text, node, ...rest) => {
      const matches = known.get(text);
      if (matches) return work(matches, implForWrapper(node));
      const answer = own[name](text, node, ...rest);
      // Only after jsdom has read it: css-select takes some selectors that are faulty.
      if (typeof text === "string" && !known.has(text)) known.set(text, read(text));
      return answer;
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
