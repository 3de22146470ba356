import { decrypt, encrypt } from "./aes-gcm";
import { AppError } from "./app-error";
import { purposeKey } from "./secrets";

/**
 * Seals a small value so that a browser can carry it without reading or changing it.
 * @param purpose keeps a value sealed for one use from being taken for another
 * @param seconds after which it no longer opens
 */
export function sealValue(purpose: string, value: unknown, seconds: number): string {
  const text = JSON.stringify({ until: Date.now() + seconds * 1000, value });
  return encrypt(purposeKey(`sealed:${purpose}`), [purpose], text);
}

/** Opens what `sealValue` made; null when it is damaged, foreign, or past its time. */
export function unsealValue(purpose: string, sealed: string): unknown {
  try {
    const text = decrypt(purposeKey(`sealed:${purpose}`), [purpose], sealed).toString("utf8");
    const { until, value } = JSON.parse(text) as { until: number; value: unknown };
    return Date.now() < until ? value : null;
  } catch (error) {
    if (error instanceof AppError && error.code === "unreadable") return null;
    throw error;
  }
}
