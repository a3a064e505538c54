import { languageTags } from "../../src/messages/languages";
import { type ManifestCheck } from "./context";
import { localizable } from "./elements";
import { type XmlElement, descendants } from "./xml";

/** Languages the add-in speaks beside its default. */
const languages: readonly string[] = languageTags.slice(1);

/** Elements whose value is the same in every language: pictures, scripts, the pane (which follows Excel's language itself). */
const languageNeutral = (element: XmlElement) =>
  element.name === "bt:Image" ||
  /\.(js|html)(\?|$)/.test(element.attributes.DefaultValue ?? "") ||
  element.attributes.id === "Functions.Namespace";

const isHelp = (element: XmlElement) => /\/help\//.test(element.attributes.DefaultValue ?? "");

/** Every text has each language once; tags are full, because Office ignores language-only tags on some platforms. */
export const checkLocales: ManifestCheck = ({ root }) =>
  descendants(
    root,
    (element) => localizable.includes(element.name) && "DefaultValue" in element.attributes,
  ).flatMap((element) => {
    const given = element.children.map((child) => child.attributes.Locale ?? "");
    const name = element.attributes.id ?? element.name;
    const needed = languageNeutral(element) && !isHelp(element) ? [] : languages;
    return [
      ...given
        .filter((tag) => !/^[a-z]{2}-[A-Z]{2}$/.test(tag))
        .map(
          (tag) =>
            `Line ${element.line}: Override of ${name} has the locale "${tag}"; use a full tag such as en-US`,
        ),
      ...given
        .filter((tag, i) => given.indexOf(tag) !== i)
        .map((tag) => `Line ${element.line}: ${name} has two Overrides for ${tag}`),
      ...needed
        .filter((tag) => !given.includes(tag))
        .map((tag) => `Line ${element.line}: ${name} has no Override for ${tag}`),
      ...element.children
        .filter((child) => !child.attributes.Value)
        .map((child) => `Line ${child.line}: Override of ${name} has no Value`),
    ];
  });
