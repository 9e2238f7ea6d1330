import { type DisclosureKind, InputFault } from "@qingbei/domain";
import type { Format } from "../../reading.js";
import { disclosureMarks, ownWords } from "../../templates/sections.js";
import type { Decoded } from "../decode/decoded.js";
import { kindOfDocument } from "../facts/document-kind.js";
import { type FrameFacts, readFrame } from "../facts/frame-facts.js";
import { type CutOff, cutOffOf } from "../outline/cut-off.js";
import { type Outline, outline } from "../outline/outline.js";
import { assertOneDisclosure } from "./one-disclosure.js";

/** A document as a whole: what it is, and what is missing of it. */
export interface WholeDocument {
  readonly decoded: Decoded;
  readonly document: Outline;
  readonly kind: DisclosureKind;
  readonly isRecognised: boolean;
  readonly frame: FrameFacts;
  readonly cutOff: CutOff | undefined;
}

/** Marks of a budget disclosure that a document needs. */
const MARKS_NEEDED = 3;

/** @throws InputFault not-a-disclosure */
function assertDisclosure({ blocks }: Decoded): void {
  const text = blocks
    .map((block) =>
      block.kind === "paragraph"
        ? block.text
        : block.rows.flatMap((row) => row.map((cell) => cell.text)).join(" "),
    )
    .join("\n");
  const marks = disclosureMarks.filter((mark) => mark.test(text)).length;
  if (marks >= MARKS_NEEDED && ownWords.test(text)) return;
  throw new InputFault(
    "not-a-disclosure",
    "没有读到部门预算公开的内容：缺少预算、收支、金额等字样",
    "请确认选对了文件；需要的是部门预算公开的说明或报表",
  );
}

/** @throws InputFault not-a-disclosure, or if an archive holds several */
export function wholeDocument(format: Format, decoded: Decoded): WholeDocument {
  const recognised = kindOfDocument(decoded.blocks);
  const kind = recognised ?? "budget";
  assertDisclosure(decoded);
  if (format === "zip") assertOneDisclosure(decoded.blocks, kind);
  const document = outline(decoded.blocks);
  const [frame, cutOff] = [readFrame(document, kind), cutOffOf(decoded.blocks)];
  return { decoded, document, kind, isRecognised: recognised !== undefined, frame, cutOff };
}
