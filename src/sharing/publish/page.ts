import { type PublishedPage } from "./publishedSheet";

/** Half an inch, in points. */
export const pageMargin = 36;

/** What a page of A4 takes between margins of half an inch, in points; letter paper is wider and takes nearly as much. */
const [shorter, longer] = [523, 770];

/** Smaller than this is not read. */
const smallest = 0.5;

/** Which way the page is turned, and whether all goes on one. @param width @param height in points */
export function pageOf(width: number, height: number): Pick<PublishedPage, "landscape" | "one"> {
  const whole = (across: number, down: number) => Math.min(1, across / width, down / height);
  const upright = whole(shorter, longer);
  const turned = whole(longer, shorter);
  if (Math.max(upright, turned) >= smallest) return { landscape: turned >= upright, one: true };
  return { landscape: shorter / width < smallest, one: false };
}
