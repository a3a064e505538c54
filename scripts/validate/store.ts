import { type Publisher } from "../webpack/publisher";
import { addressesOf } from "./urls";
import { childOf, descendants, named, parseXml, type XmlElement } from "./xml";

export interface StoreBuild {
  readonly manifest: string;
  /** taskpane.html as it was built. */
  readonly page: string;
  readonly publisher: Publisher;
}

const faq = "AppSource submission FAQ";

/** Hosts whose pages the Store does not take for support: repositories, social media, files in somebody's cloud. */
const noSupport =
  /^(?:[\w-]+\.)*(?:github\.com|gitlab\.com|facebook\.com|twitter\.com|x\.com|linkedin\.com|instagram\.com|weibo\.com|onedrive\.live\.com|1drv\.ms|dropbox\.com|docs\.google\.com|drive\.google\.com)$/i;

/**
 * What a build lacks for Microsoft's store, as far as it can be told without the network.
 * Sources: Microsoft, AppSource submission FAQ (learn.microsoft.com/partner-center/marketplace-offers/appsource-submission-faq);
 * Commercial marketplace certification policies 1100 and 1120 (learn.microsoft.com/legal/marketplace/certification-policies);
 * Top 5 AppSource validation errors, June 2023 (devblogs.microsoft.com/microsoft365dev).
 */
export function storeFaults({ manifest, page, publisher }: StoreBuild): string[] {
  const root = parseXml(manifest);
  const text = (name: string) => childOf(root, name)?.text ?? "";
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => holds || faults.push(fault);

  const parts = text("Version").split(".").map(Number);
  must(
    parts.length === 4 && parts.every((part) => part <= 9999) && parts[0] >= 1,
    `Version ${text("Version")}: four numbers up to 9999, the first at least 1 (${faq})`,
  );
  const local = new Set(
    allAddresses(root).filter((url) => /^https:\/\/(?:localhost|127\.|\[::1\])/.test(url)),
  );
  must(
    local.size === 0,
    `${local.size} addresses lead to this machine: npm run build https://your.server/folder/`,
  );
  const support = addressesOf(childOf(root, "SupportUrl") ?? root);
  for (const url of new Set(support))
    must(
      !noSupport.test(hostOf(url)),
      `Support ${url}: a repository, social media or a file in a cloud is no support page (${faq})`,
    );
  must(
    text("ProviderName") === publisher.name,
    `ProviderName "${text("ProviderName")}" is not the publisher "${publisher.name}": it must be like the publisher of the listing (Top 5 validation errors)`,
  );
  must(
    publisher.privacy !== "",
    "No privacy policy: set config.publisher.privacy in package.json (policy 100.6)",
  );
  must(
    /<script[^>]* src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/.test(page),
    "The page does not load office.js from Microsoft's address (Referencing the Office JavaScript API library)",
  );
  return faults;
}

const allAddresses = (root: XmlElement): string[] =>
  descendants(
    root,
    named("IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Url", "bt:Image"),
  )
    .flatMap(addressesOf)
    .filter((url) => url.startsWith("https:"));

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : "");

/** What only Partner Center, a reviewer or the network can tell. */
export const storeUnchecked: readonly string[] = [
  "that ProviderName is like the publisher's name in Partner Center, and the version that of the form",
  "that support and privacy pages open for everybody, without signing in",
  "that it works in Excel on Windows, Mac and the web, all that the requirement sets let in (policy 1120.3; test/manual.md)",
  "listing: title, summary, description, icon and screenshots in the sizes that Partner Center asks for at upload",
  "notes for certification: docs/store.md",
];
