import { renderHook } from "@testing-library/react";
import { type ReactNode } from "react";
import { LanguageProvider } from "../../../src/taskpane/shared/context";
import { useNumbers } from "../../../src/taskpane/shared/numbers";
import { spoken } from "../../support/languages";

test.each(["en-US", "zh-CN"] as const)(
  "a p-value has three decimals, and a small one its bound: %s",
  (tag) => {
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <LanguageProvider value={spoken[tag]}>{children}</LanguageProvider>
    );
    const { probability } = renderHook(() => useNumbers(), { wrapper }).result.current;
    expect([0.00003472, 0.000999, 0.001, 0.0457, 1].map(probability)).toEqual([
      "< 0.001",
      "< 0.001",
      "0.001",
      "0.046",
      "1.000",
    ]);
    const { reliability } = spoken[tag].trend;
    expect([reliability("< 0.001", "30"), reliability("0.046", "30")]).toEqual([
      expect.stringContaining("p < 0.001"),
      expect.stringContaining("p = 0.046"),
    ]);
  },
);
