const { URL } = require("url");

const localUrl = "https://localhost:3000/";
/** Clouds of governments, and Office operated by 21Vianet (China), have office.js elsewhere. */
const publicOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The folder that the add-in is served from, as manifests need it: https, with a closing slash.
 * @param {string | undefined} given as somebody typed it; blank for this machine.
 * @throws {Error} in words for whoever typed it.
 */
function addinAddress(given) {
  const text = (given ?? "").trim();
  if (text === "") return localUrl;
  const { pathname, search, hash, origin } = httpsAddress(text, "the add-in");
  if (search || hash)
    throw new Error(`The address of the add-in ends in a query or #: ${text}. Leave it out.`);
  if (/\.(?:html?|xml|js|json)$/i.test(pathname))
    throw new Error(`The address of the add-in is a file: ${text}. Give the folder that holds it.`);
  return origin + pathname.replace(/\/*$/, "/");
}

/** The address that the page loads office.js from. */
function officeJsAddress(given) {
  const text = (given ?? "").trim();
  if (text === "") return publicOfficeJs;
  const { href, pathname } = httpsAddress(text, "office.js");
  if (!pathname.endsWith("/office.js"))
    throw new Error(`The address of office.js must end in /office.js: ${text}`);
  return href;
}

function httpsAddress(text, what) {
  const url = URL.canParse(text) ? new URL(text) : null;
  // "stat.example:8080/x" is an address with the scheme stat.example: to a program, not to a reader.
  if (!url?.host)
    throw new Error(`The address of ${what} is no web address: ${text}. It begins with https://`);
  if (url.protocol !== "https:")
    throw new Error(`The address of ${what} must begin with https://, or Excel does not load it: ${text}`);
  if (url.username || url.password)
    throw new Error(`The address of ${what} holds a user name or password, which every user would see.`);
  return url;
}

/** A manifest, or another text, with the add-in's address in place of this machine's. */
const withAddress = (xml, address) => xml.replaceAll(localUrl, () => address.replaceAll("&", "&amp;"));

module.exports = { addinAddress, officeJsAddress, webAddress: httpsAddress, withAddress };
