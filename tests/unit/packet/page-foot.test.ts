import { describe, expect, it } from "vitest";
import { footStyle } from "@/lib/packet/page-foot";

describe("the foot of a printed page", () => {
  it("says the date and the rules", () => {
    expect(footStyle("Prep packet · November 20, 2026 · rules 2026.11.1")).toBe(
      '@page { @bottom-left { content: "Prep packet · November 20, 2026 · rules 2026.11.1"; font-size: 9pt; } }\n',
    );
  });

  it("shows whatever stands in it as text", () => {
    const style = footStyle('"; } * { color: red }\n\\ </style>');
    expect(style).toBe(
      '@page { @bottom-left { content: "\\22 ; } * { color: red }\\a \\5c  \\3c /style>"; font-size: 9pt; } }\n',
    );
  });
});
