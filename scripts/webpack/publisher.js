const { config } = require("../../package.json");
const { webAddress } = require("./addresses");

/**
 * Who publishes the add-in, and where users find support and the privacy policy: `config.publisher` in package.json, or
 * ADDIN_PUBLISHER, ADDIN_SUPPORT_URL and ADDIN_PRIVACY_URL for one build. Without addresses the add-in's own help is the support.
 * @returns {{ name: string, support: string, privacy: string }}
 * @throws {Error} in words for whoever set them.
 */
function publisher(environment = process.env) {
  const set = (variable, kept) => (environment[variable] ?? kept).trim();
  const name = set("ADDIN_PUBLISHER", config.publisher.name);
  if (name === "") throw new Error("The publisher has no name: set config.publisher.name in package.json.");
  const address = (text, what) => (text === "" ? "" : webAddress(text, what).href);
  return {
    name,
    support: address(set("ADDIN_SUPPORT_URL", config.publisher.support), "support"),
    privacy: address(set("ADDIN_PRIVACY_URL", config.publisher.privacy), "the privacy policy"),
  };
}

/** A manifest with the publisher's name, and its support in every language. */
function withPublisher(xml, { name, support }) {
  const written = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const named = xml.replace(
    /(<ProviderName>)[^<]*(<\/ProviderName>)/,
    (_, before, after) => before + written(name) + after,
  );
  if (support === "") return named;
  return named.replace(
    /<SupportUrl [^]*?<\/SupportUrl>/,
    () => `<SupportUrl DefaultValue="${written(support)}"/>`,
  );
}

module.exports = { publisher, withPublisher };
