import { z } from "@hono/zod-openapi";

const LONGEST = 1024;

/** The message for a bad name. `what` is its name for users: name, 文件名. */
export function wrongName(what: string): string {
  return `${what} 应为 1 至 ${LONGEST} 个字符，UTF-8 编码，不含控制字符`;
}

/** Control characters, and the replacement for bytes that are not UTF-8. */
const UNFIT = /[\p{Cc}\ufffd]/u;

/** Whether a document can be reported under a name. */
export function isDocumentName(name: string): boolean {
  return name.length >= 1 && name.length <= LONGEST && !UNFIT.test(name);
}

/**
 * Whether a query's percent-encoding is UTF-8. Otherwise it would be left undecoded and taken for a name with percent
 * signs.
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
