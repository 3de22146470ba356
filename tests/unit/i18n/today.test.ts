import { describe, expect, it } from "vitest";
import { formatDay } from "@/lib/i18n/format-day";
import { dayIn } from "@/lib/i18n/today";

describe("today where the person is", () => {
  const late = new Date("2026-11-20T23:30:00Z");

  it("is another day on the other side of the earth", () => {
    expect(dayIn(late, "America/Los_Angeles")).toBe("2026-11-20");
    expect(dayIn(late, "Pacific/Auckland")).toBe("2026-11-21");
    expect(dayIn(late, "Pacific/Kiritimati")).toBe("2026-11-21");
  });

  it("is UTC's where the zone is not known", () => {
    expect(dayIn(late, "Nowhere/Town")).toBe("2026-11-20");
  });

  it("is written as a day, whatever zone the server is in", () => {
    expect(formatDay("2026-11-20", "en")).toBe("November 20, 2026");
    expect(formatDay("2026-03-01", "en", "weekday")).toBe("Sunday, March 1");
  });
});
