import { type ManifestCheck, type ManifestContext, ownPath } from "./context";
import { pngSize } from "./png";
import { addressesOf } from "./urls";
import { type XmlElement, childOf, descendants, named } from "./xml";

/** Sizes Office demands: 32 and 64 for the add-in's own icon, 16, 32 and 80 on the ribbon. */
const ribbonSizes = ["16", "32", "80"];

/** Pictures are PNG files with the pixels the manifest says. */
export const checkIcons: ManifestCheck = (context) => {
  const icons = descendants(context.root, named("Icon"));
  return [
    ...checkPicture(context, childOf(context.root, "IconUrl"), 32),
    ...checkPicture(context, childOf(context.root, "HighResolutionIconUrl"), 64),
    ...icons.flatMap((icon) => {
      const sizes = icon.children.map((image) => image.attributes.size);
      return ribbonSizes
        .filter((size) => !sizes.includes(size))
        .map((size) => `Line ${icon.line}: Icon has no picture of size ${size}`);
    }),
    ...icons
      .flatMap((icon) => icon.children)
      .flatMap((image) => checkPicture(context, resource(context, image), Number(image.attributes.size))),
  ];
};

const resource = ({ root }: ManifestContext, image: XmlElement) =>
  descendants(root, named("bt:Image")).find(
    (candidate) => candidate.attributes.id === image.attributes.resid,
  );

function checkPicture(
  { baseUrl, file }: ManifestContext,
  element: XmlElement | undefined,
  size: number,
): string[] {
  if (!element) return [];
  return addressesOf(element).flatMap((url) => {
    const path = ownPath(url, baseUrl);
    const content = path === undefined ? undefined : file(path);
    if (!content) return []; // urls.ts reports the missing file
    const found = pngSize(content);
    if (!found) return [`Line ${element.line}: ${path} is no PNG picture`];
    return found.width === size && found.height === size
      ? []
      : [
          `Line ${element.line}: ${path} is ${found.width}×${found.height} pixels; ${size}×${size} are needed`,
        ];
  });
}
