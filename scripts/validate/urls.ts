import { type ManifestCheck, ownPath } from "./context";
import { type XmlElement, descendants } from "./xml";

const addressElements = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Url"];

/** The addresses an element gives, one for each language. */
export const addressesOf = (element: XmlElement): string[] =>
  [element.attributes.DefaultValue, ...element.children.map((child) => child.attributes.Value)].filter(
    (value): value is string => value !== undefined,
  );

const isAddress = (element: XmlElement) =>
  addressElements.includes(element.name) || (element.name === "bt:Image" && "id" in element.attributes);

/** Addresses are https, not too long, and those of the add-in itself lead to a file that the build makes. */
export const checkUrls: ManifestCheck = ({ root, baseUrl, file }) =>
  descendants(root, isAddress).flatMap((element) =>
    addressesOf(element).flatMap((url) => {
      const where = `Line ${element.line}: ${url}`;
      if (!/^https:\/\/[^\s/]+(\/\S*)?$/.test(url)) return [`${where} is no https address`];
      if (url.length > 2048) return [`Line ${element.line}: the address is longer than 2048 characters`];
      const path = ownPath(url, baseUrl);
      return path !== undefined && !file(path) ? [`${where} leads to no file of the build`] : [];
    }),
  );
