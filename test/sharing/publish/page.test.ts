import { pageOf } from "../../../src/sharing/publish/page";

test.each([
  ["a wide and low sheet lies across one page", 900, 400, { landscape: true, one: true }],
  ["a narrow and high one stands on one page", 500, 900, { landscape: false, one: true }],
  [
    "what would be too small on one page is only as wide as one, upright where that is read",
    900,
    5000,
    { landscape: false, one: false },
  ],
  ["and across where it is not", 1400, 5000, { landscape: true, one: false }],
])("%s", (_, width, height, page) => {
  expect(pageOf(width, height)).toEqual(page);
});
