import { z } from "@hono/zod-openapi";

const LONGEST = 1024;

/** What is wrong with a name, wherever it came from. `what` is what people call it: name, 文件名. */
export function wrongName(what: string): string {
  return `${what} 应为 1 至 ${LONGEST} 个字符，UTF-8 编码，不含控制字符`;
}

/** Control characters, and what stands for bytes that are no UTF-8. */
const UNFIT = /[\p{Cc}\ufffd]/u;

/** Whether a document can be reported under a name. */
export function isDocumentName(name: string): boolean {
  return name.length >= 1 && name.length <= LONGEST && !UNFIT.test(name);
}

/**
 * Whether the percent signs of a query stand for UTF-8. What they do not decode to is left as it is typed, and would be taken
 * for a name with percent signs.
 */
export function isUtf8Query(search: string): boolean {
  try {
    for (const [encoded] of search.matchAll(/(?:%[\da-f]{2})+/gi)) decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
}

const NAME = `${wrongName("name")}，且只给一次`;

/** The name to report a document under, as a parameter. */
export const DocumentName = z
  .string({ error: NAME })
  .min(1, { error: NAME })
  .max(LONGEST, { error: NAME })
  .refine((name) => !UNFIT.test(name), { error: NAME });
