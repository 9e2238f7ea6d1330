import { placeName } from "@qingbei/review/command-line";
import { type Entry, type Severity, type Subject, severityOf, titleOf } from "./entry.js";
import type { ReviewedFile } from "./reviewed-file.js";
import { searchable } from "./search.js";

/** What a list knows about an item, to filter, find and open it. */
export interface Item {
  /** The gravest severity in it; undefined without findings. */
  readonly severity: Severity | undefined;
  /** The text to search in. */
  readonly words: string;
  /** Set if it cannot be opened and has only a reason. */
  readonly isUnread?: true;
}

function severityOfFile(file: ReviewedFile): Severity | undefined {
  // a file that was not completely checked is not clean
  if ("fault" in file || file.isUnfinished) return "error";
  const { error, warning, info } = file.counts;
  if (error > 0) return "error";
  if (warning > 0) return "warning";
  return info > 0 ? "info" : undefined;
}

/** A file is found by its path, folders included. */
export function itemOfFile(file: ReviewedFile): Item {
  const item = { severity: severityOfFile(file), words: searchable([file.path]) };
  return "fault" in file ? { ...item, isUnread: true } : item;
}

/** The texts and quotes of an entry, and the names of its places. */
function wordsOf(entry: Entry, { document }: Subject): readonly (string | undefined)[] {
  const placeWords = (position: Parameters<typeof placeName>[0]) => {
    const line = position && document.find(position)?.line;
    return [placeName(position), line === undefined ? "" : document.nameOf(line)];
  };
  switch (entry.kind) {
    case "cause": {
      const { advice, label, from, to, position } = entry.cause;
      return [titleOf(entry), advice, label, from, to, ...placeWords(position)];
    }
    case "finding": {
      const { rule, title, message, evidence } = entry.finding;
      const quoted = evidence.flatMap(({ label, text, printed, position }) => [
        label,
        text,
        printed,
        ...placeWords(position),
      ]);
      return [rule, title, message, ...quoted];
    }
    case "notice":
      return [entry.notice.message, ...placeWords(entry.notice.position)];
    case "unclaimed":
      return [
        titleOf(entry),
        ...entry.amounts.flatMap(({ text, position }) => [text, ...placeWords(position)]),
      ];
    case "skips":
      return [titleOf(entry), ...entry.skips.flatMap(({ rule, title, reason }) => [rule, title, reason])];
  }
}

export function itemOfEntry(entry: Entry, subject: Subject): Item {
  return { severity: severityOf(entry), words: searchable(wordsOf(entry, subject)) };
}
