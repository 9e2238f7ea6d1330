import { terms as vocabulary } from "@qingbei/domain";
import { columns, pad } from "@qingbei/review/command-line";
import { EXIT } from "../exit-code.js";

/** `qingbei terms`: the vocabulary, one term a line. */
export async function terms(): Promise<number> {
  const widest = {
    zh: Math.max(...vocabulary.map(({ zh }) => columns(zh))),
    id: Math.max(...vocabulary.map(({ id }) => columns(id))),
  };
  const lines = vocabulary.map(({ id, zh, aliases = [] }) =>
    `${pad(zh, widest.zh)}  ${pad(id, widest.id)}  ${aliases.join("、")}`.trimEnd(),
  );
  process.stdout.write(`${lines.join("\n")}\n`);
  return EXIT.ok;
}
