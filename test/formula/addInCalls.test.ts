import { addInUse, asTyped } from "../../src/formula/addInCalls";

test("our functions are found in both spellings and nowhere else", () => {
  expect(addInUse("=qei(A1:B2)+ESI.DETAIL(C1:C3)")).toEqual({
    functions: ["QEI", "ESI.DETAIL"],
    stored: false,
    intersected: false,
  });
  expect(addInUse("=@_xldudf_QEI(A1:B2)")).toEqual({ functions: ["QEI"], stored: true, intersected: true });
  expect(addInUse("=SUM(_xldudf_ESI_DIVERSITY(A1:A3))")?.functions).toEqual(["ESI.DIVERSITY"]);
  const none = [
    '="QEI(1)"',
    "='QEI(1)'!A1",
    "=QEI",
    "=QEI2",
    "=MYQEI(1)",
    "=QEI_PORTABLE(A1)",
    "=Jobs[QEI(1)]",
    "=DESIGN(1)",
  ];
  for (const formula of none) expect(addInUse(formula)).toBeNull();
});

test("the stored spelling is taken off, an @ stays", () => {
  expect(asTyped('=@_xldudf_QEI(A1:B2,"equal")&"_xldudf_QEI(1)"')).toBe(
    '=@QEI(A1:B2,"equal")&"_xldudf_QEI(1)"',
  );
  expect(asTyped("=_xldudf_QEI_NORMALIZE(_xldudf_QEI.CLEAN(A1:B2))")).toBe(
    "=QEI.NORMALIZE(QEI.CLEAN(A1:B2))",
  );
});
