import {
  FEWEST_TRADITIONAL,
  simplifiedCharacters,
  simplifiedWords,
  traditionalWords,
} from "../../templates/traditional.js";
import type { Block } from "../blocks/blocks.js";
import type { Decoded } from "../decode/decoded.js";

function* textsOf(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === "paragraph") yield block.text;
    else for (const row of block.rows) for (const cell of row) yield cell.text;
  }
}

function isTraditional(blocks: readonly Block[]): boolean {
  const missing = new Set(traditionalWords);
  for (const text of textsOf(blocks)) {
    if (simplifiedWords.test(text)) return false;
    for (const word of missing) if (word.test(text)) missing.delete(word);
  }
  return traditionalWords.length - missing.size >= FEWEST_TRADITIONAL;
}

/** Converts a document in traditional characters to simplified ones, character by character, with a notice. */
export function simplified(decoded: Decoded): Decoded {
  if (!isTraditional(decoded.blocks)) return decoded;
  const characters = simplifiedCharacters();
  const turn = (text: string) => text.replace(/[\u4e00-\u9fff]/g, (char) => characters.get(char) ?? char);
  const blocks = decoded.blocks.map((block): Block => {
    if (block.kind === "paragraph") return { ...block, text: turn(block.text) };
    return {
      ...block,
      rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: turn(cell.text) }))),
    };
  });
  const message = "全文是繁体字，按简体读取，引文里的字也已换成简体";
  return {
    ...decoded,
    blocks,
    notices: [...decoded.notices, { code: "traditional-characters", severity: "info", message }],
  };
}
