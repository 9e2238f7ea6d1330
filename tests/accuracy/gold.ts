import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";

/** The shared folder beside the checkout; it is missing in other clones. */
export const shared = fileURLToPath(new URL("../../../shared/", import.meta.url));
export const hasShared = existsSync(`${shared}gold/qingbei-2021.json`);

const Gold = z.object({
  document: z.string(),
  findings: z.array(
    z.object({
      id: z.string(),
      severity: z.enum(["error", "warn", "info"]),
      rules: z.array(z.string()),
      quotes: z.array(z.object({ quote: z.string(), lines: z.array(z.int()) })),
    }),
  ),
  mustNotFind: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type Gold = z.output<typeof Gold>;

export function readGold(name: string): Gold {
  return Gold.parse(JSON.parse(readFileSync(`${shared}gold/${name}.json`, "utf8")));
}
