/** install.html: checks the server that it comes from and makes what names its address. Scripts and styles are files of their own. */
import { helpAddress } from "../messages/helpAddress";
import {
  functionsFile,
  installWords,
  languageOf,
  languageTags,
  type LanguageTag,
} from "../messages/languages";
import { addressedFunctions, addressedManifest } from "./addressed";
import { type Answers, answersAt, template } from "./answers";
import { checksOf, isSecure } from "./checks";
import { element, link, saving } from "./elements";

/** The folder that holds this page. */
const address = new URL(".", location.href).href;
const tag = languageOf(new URLSearchParams(location.search).get("lang") ?? navigator.language);
const words = installWords[tag];
const page = document.getElementById("page") as HTMLElement;
const { version = "", commit = "" } = document.documentElement.dataset;

function languageLinks(): HTMLElement[] {
  return languageTags.map((each) => {
    const choice = link(`?lang=${each}`, installWords[each].language);
    choice.lang = choice.hreflang = each;
    if (each === tag) choice.setAttribute("aria-current", "true");
    return choice;
  });
}

function checkList(answers: Answers): HTMLElement {
  const items = checksOf(address, answers, words).map(({ outcome, text }) => {
    const item = element("li", {}, element("strong", {}, words.outcomes[outcome]), ` ${text}`);
    item.className = outcome;
    return item;
  });
  return element("ul", { className: "checks" }, ...items);
}

/** As long as the build's own, after which Excel reads the functions anew (scripts/webpack/versionedAddresses.js). */
async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, 8);
}

/** The functions' descriptions for this address, by file name, as far as the server gives them. */
function addressedFiles({ files }: Answers): Map<string, string> {
  const given = (each: LanguageTag) => files.get(functionsFile(each))?.text;
  return new Map(
    languageTags.flatMap((each): [string, string][] => {
      const text = given(each);
      return text === undefined ? [] : [[functionsFile(each), addressedFunctions(text, address, each)]];
    }),
  );
}

async function manifestStep(
  { files }: Answers,
  functions: ReadonlyMap<string, string>,
): Promise<HTMLElement[]> {
  const { manifest } = words;
  const title = element("h2", {}, `2. ${manifest.title}`);
  if (!isSecure(address)) return [title, element("p", {}, manifest.none)];
  const text = files.get(template)?.text;
  if (text === undefined) return [title, element("p", {}, manifest.missing)];
  const digests = await Promise.all(
    [...functions].map(async ([name, content]) => [name, await digestOf(content)] as const),
  );
  const made = addressedManifest(text, address, new Map(digests));
  return [
    title,
    element("p", {}, manifest.what),
    element("p", {}, saving("manifest.xml", manifest.save, made, "application/xml")),
    element("ul", {}, ...manifest.ways.map((way) => element("li", {}, way))),
  ];
}

function helpStep(functions: ReadonlyMap<string, string>): HTMLElement[] {
  if (!isSecure(address) || functions.size === 0) return [];
  const links = [...functions].map(([name, content]) => {
    const save = saving(name, words.help.save(name), content, "application/json");
    save.classList.add("second");
    return save;
  });
  return [
    element("h2", {}, `3. ${words.help.title}`),
    element("p", {}, words.help.what),
    element("p", {}, ...links),
  ];
}

function moreStep(): HTMLElement[] {
  const { more } = words;
  const playground = link(`playground/index.html?lang=${tag}`, more.playground);
  return [
    element("h2", {}, more.title),
    // From a disk a browser loads no modules.
    ...(address.startsWith("file:") ? [] : [element("p", {}, playground, " ", more.playgroundNote)]),
    element("p", {}, link(helpAddress(tag, "index.html"), more.pages)),
    element(
      "p",
      { className: "quiet" },
      `${words.version(version, commit)} ${more.licenses} `,
      ...["LICENSE.txt", "NOTICE.md", "THIRD-PARTY-NOTICES.txt", "sbom.cdx.json"].flatMap((file) => [
        link(file, file),
        " ",
      ]),
    ),
  ];
}

async function show(): Promise<void> {
  document.documentElement.lang = tag;
  document.title = words.title;
  const languages = document.getElementById("languages") as HTMLElement;
  languages.setAttribute("aria-label", words.languages);
  languages.replaceChildren(...languageLinks());
  const checks = element("section", {}, element("p", {}, words.checking));
  checks.setAttribute("aria-live", "polite");
  page.replaceChildren(
    element("h1", {}, words.title),
    element("p", {}, words.address(address)),
    element("h2", {}, `1. ${words.checks.title}`),
    checks,
  );
  const answers = await answersAt(address);
  const functions = addressedFiles(answers);
  checks.replaceChildren(checkList(answers));
  if (isSecure(address)) checks.append(element("p", { className: "quiet" }, words.checks.certificate));
  page.append(...(await manifestStep(answers, functions)), ...helpStep(functions), ...moreStep());
}

void show();
