const long = new Intl.DateTimeFormat("es-419", { dateStyle: "long", timeZone: "UTC" });

/** A calendar date (YYYY-MM-DD) as "20 de noviembre de 2026": a day, the same in every time zone. */
export const longDate = (date: string): string => long.format(new Date(`${date}T00:00:00Z`));
