import { type ArchiveFile, packed, unpacked } from "../../round-trip/archive.js";
import { type Chance, chanceOf } from "../chance.js";
import type { SoundDocument } from "../sound-documents.js";
import { byteMutations } from "./bytes.js";
import { spoiltText } from "./markup.js";
import { spoiltPdf } from "./pdf.js";

/** A damaged document, and how it was made. */
export interface Mutant {
  readonly format: SoundDocument["format"];
  readonly how: string;
  readonly bytes: Buffer;
}

const LIES = ["size", "checksum", "method", "offset", "encrypted"] as const;
const names = Object.keys(byteMutations) as [string, ...string[]];

function spoiltBytes(bytes: Buffer, chance: Chance, other: SoundDocument): readonly [Buffer, string] {
  const how = chance.pick(names);
  return [byteMutations[how]?.(bytes, chance, other.bytes) ?? bytes, how];
}

/** Damages, removes or repeats one file in an archive, or makes its header wrong; the archive itself is sound. */
function spoiltArchive(bytes: Buffer, chance: Chance, other: SoundDocument): readonly [Buffer, string] {
  const files = unpacked(bytes);
  const at = chance.below(files.length);
  const file = files[at];
  if (!file) return [bytes, "empty"];
  const instead = (how: string, ...those: ArchiveFile[]) =>
    [packed([...files.slice(0, at), ...those, ...files.slice(at + 1)]), how] as const;
  if (chance.once(12)) return instead("without a part");
  if (chance.once(12)) return instead("a part twice", file, file);
  if (chance.once(12)) return instead("a part of another", { ...file, data: other.bytes });
  if (chance.once(12)) {
    const lie = chance.pick(LIES);
    return instead(`a lie about the ${lie}`, { ...file, lie });
  }
  const format = /\.(?:xml|rels|txt)$/.test(file.name)
    ? "text"
    : /\.xlsx$/.test(file.name)
      ? "xlsx"
      : undefined;
  const [data, how] = format
    ? spoilt({ name: file.name, format, bytes: file.data }, chance, other)
    : spoiltBytes(file.data, chance, other);
  return instead(how, { ...file, data });
}

/** Damages a document once, with regard for its format or without. */
function spoilt(document: SoundDocument, chance: Chance, other: SoundDocument): readonly [Buffer, string] {
  const { format, bytes } = document;
  if (chance.once(3)) return spoiltBytes(bytes, chance, other);
  if (format === "docx" || format === "xlsx" || format === "zip") return spoiltArchive(bytes, chance, other);
  if (format === "pdf") return spoiltPdf(bytes, chance);
  if (format === "doc" || format === "xls") {
    const boundary = byteMutations.boundary?.(bytes, chance, other.bytes);
    return [boundary ?? bytes, "boundary"];
  }
  const [text, how] = spoiltText(bytes.toString("utf8"), chance);
  return [Buffer.from(text), how];
}

/** One run in this many uses a real document: they are large. */
const REAL_ONCE_IN = 20;

/** The document of a run: the same for the same seed, run and documents. */
export function mutantOf(
  seed: number,
  run: number,
  made: readonly SoundDocument[],
  real: readonly SoundDocument[],
): Mutant {
  const chance = chanceOf(seed, run);
  const choose = (documents: readonly SoundDocument[]) =>
    documents[chance.below(documents.length)] as SoundDocument;
  const document = choose(real.length > 0 && chance.once(REAL_ONCE_IN) ? real : made);
  const other = choose(made);
  const [bytes, how] = spoilt(document, chance, other);
  return { format: document.format, how: `${document.name}, ${how}`, bytes };
}
