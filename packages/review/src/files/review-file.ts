import { detectFormat, type Format, type Limits, limitsFrom, type Reading, read } from "@qingbei/documents";
import { BugFault, InputFault } from "@qingbei/domain";
import { identityOf } from "@qingbei/rules";
import { type AgainstBytes, readAgainst } from "../against.js";
import type { Settings } from "../config/settings.js";
import { type ConfigChoice, SettingsFinder } from "../config/settings-for.js";
import type { FileIdentity } from "../paths/file-identity.js";
import { relativeTo } from "../paths/relative-to.js";
import { isReadChecklist, isReportText } from "../report/own-report.js";
import { type Examination, examine, type Review, review } from "../review.js";
import {
  type Baseline,
  documentKey,
  isBaselineText,
  knownIn,
  readBaseline,
} from "../suppression/baseline.js";
import { type AgainstFound, findAgainst, type IdentifiedFile, joinFiles } from "./against-files.js";
import { STANDARD_INPUT } from "./collect.js";
import { load } from "./load.js";
import type { Faulted, PathReview } from "./path-review.js";
import { readPath } from "./read-path.js";
import { stepsFor } from "./steps.js";

/** How files are reviewed. Plain data, so that it can go to another thread. */
export interface FileOptions {
  readonly limits?: Partial<Limits>;
  /** Which configuration; the nearest above each document where absent. */
  readonly config?: ConfigChoice;
  /** The baseline file, instead of the configuration's; `false` is none. */
  readonly baseline?: string | false;
  /** Whether a folder is one document, in as many files: a statement, and tables apart. */
  readonly asOne?: boolean;
  /**
   * Files, folders and globs with the documents that each one is checked against: of a folder each finds those that strict
   * identity relates to it.
   */
  readonly against?: readonly string[];
  /** The file that the run writes: no part of what it reviews. */
  readonly output?: FileIdentity | undefined;
  /** The current date, YYYY-MM-DD, for suppressions that end. */
  readonly today?: string;
}

/** Formats that lie beside disclosures and hold none. */
const LEFT_ALONE: ReadonlySet<Format> = new Set(["binary", "picture", "archive"] as const);

/** Names do not say what a file is, but what its people take it for. */
const CALLED_DOCUMENT = /\.(?:pdf|ofd|docx?|wps|rtf|odt|xlsx?|et|ods|html?|mht|txt)$/i;

/** What went wrong with a document, as a fault: what is none is a mistake of ours. */
function faultOf(path: string, cause: unknown): InputFault | BugFault {
  if (cause instanceof InputFault || cause instanceof BugFault) return cause;
  return new BugFault(`审查 ${path} 时程序出错`, { cause });
}

/** What became of a file, or `passed-over`: it lay in a folder and is no document. */
export type FileOutcome = PathReview | "passed-over";

/** What became of a file that others are to be checked against. */
export type Identified = IdentifiedFile | Faulted | "passed-over";

interface ReadFile {
  readonly bytes: Uint8Array;
  readonly reading: Reading;
}

/** A document has last year's, its budget or accounts, and its units beside it; of the units of several it may read some twice. */
const MOST_KEPT = 8;

/** Reviews files one by one; configurations and baselines are read once. */
export class FileReviewer {
  readonly finder: SettingsFinder;
  readonly #options: FileOptions;
  readonly #limits: Limits;
  /** Found once, when the first document is reviewed. */
  #against: Promise<AgainstFound> | undefined;
  /** The last that were read to check against. */
  readonly #readings = new Map<string, Promise<Reading>>();
  readonly #baselines = new Map<string, Baseline | undefined>();

  constructor(options: FileOptions = {}) {
    this.#options = options;
    this.#limits = limitsFrom(options.limits);
    this.finder = new SettingsFinder(options.config);
  }

  /** Takes the documents to check against as found: they need not be looked for again. */
  checkAgainst(files: readonly IdentifiedFile[]): void {
    this.#against = Promise.resolve({ files, faults: [] });
  }

  /** The documents to check against, known by what tells them from all others. */
  #identified(): Promise<AgainstFound> {
    const { against = [] } = this.#options;
    this.#against ??= findAgainst(stepsFor(against, this.finder, this.#options), this.identify);
    return this.#against;
  }

  /** What of the documents to check against cannot be read: a fault like that of any other input. */
  async unreadAgainst(): Promise<readonly Faulted[]> {
    return (await this.#identified()).faults;
  }

  #baseline(file: string): Baseline | undefined {
    if (!this.#baselines.has(file)) this.#baselines.set(file, readBaseline(file));
    return this.#baselines.get(file);
  }

  /**
   * Reads what a document is reviewed by: once, and before anything is reviewed, where it is asked for beforehand.
   * @throws InputFault invalid-config, path-not-found
   */
  async prepare(path: string): Promise<void> {
    const file = this.#baselineFile(await this.finder.for(path));
    if (file) this.#baseline(file);
  }

  /**
   * Reads the baseline that holds for all documents, where there is one.
   * @throws InputFault invalid-config
   */
  prepareBaseline(): void {
    if (this.#options.baseline) this.#baseline(this.#options.baseline);
  }

  #baselineFile(settings: Settings): string | false | undefined {
    return this.#options.baseline ?? settings.baseline;
  }

  /** Reads a document to check against; the last few are kept, since a run asks for them one after the other. */
  #read({ path, bytes }: Pick<IdentifiedFile, "path" | "bytes">): Promise<Reading> {
    const known = this.#readings.get(path);
    if (known) return known;
    return this.#keep(path, bytes ? read(bytes, this.#limits) : readPath(path, this.#limits));
  }

  #keep(path: string, reading: Promise<Reading>): Promise<Reading> {
    this.#readings.set(path, reading);
    const [oldest] = this.#readings.keys();
    if (this.#readings.size > MOST_KEPT && oldest !== undefined) this.#readings.delete(oldest);
    return reading;
  }

  async #examine(path: string, reading: Reading): Promise<Examination> {
    const settings = await this.finder.for(path);
    const { today } = this.#options;
    const file = this.#baselineFile(settings);
    const baseline = file ? this.#baseline(file) : undefined;
    const { files } = await this.#identified();
    return examine(await joinFiles(reading, files, (each) => this.#read(each)), path, {
      settings,
      suppressing: {
        document: relativeTo(settings.folder, path),
        ...(file && baseline && { baseline: knownIn(baseline, documentKey(path, file)) }),
        ...(today !== undefined && { today }),
      },
    });
  }

  /**
   * A file that someone named must be reviewed, or it is a fault. In a folder, pictures, archives and programs lie
   * beside the disclosures: nobody asked for their review, and a fault for each would bury the one that matters, so they
   * are passed over. Whatever could hold a disclosure (text, web page, Word, Excel, PDF) and could not be reviewed
   * remains a fault: a folder must never look clean because a statement in it was not read. So does what is none of these
   * any more, but is called so: damaged, or encrypted by the office's own programs.
   */
  async #isPassedOver(path: string, fault: unknown): Promise<boolean> {
    if (!(fault instanceof InputFault && fault.code === "unsupported-format")) return false;
    if (CALLED_DOCUMENT.test(path)) return false;
    try {
      return LEFT_ALONE.has(detectFormat(await load(path, this.#limits.bytes)));
    } catch {
      return false;
    }
  }

  /** Reads a file; one that lay in a folder and is no document is passed over. */
  async #readFile(path: string, inFolder: boolean): Promise<ReadFile | "passed-over"> {
    try {
      const bytes = await load(path, this.#limits.bytes, this.#options.output);
      // a report of ours quotes the disclosures of the folder, and would be read as one of them
      if (inFolder && (isReportText(bytes) || isBaselineText(bytes))) return "passed-over";
      const reading = await read(bytes, this.#limits);
      const isReport = inFolder && reading.format === "xlsx" && (await isReadChecklist(reading, bytes));
      return isReport ? "passed-over" : { bytes, reading };
    } catch (cause) {
      if (inFolder && (await this.#isPassedOver(path, cause))) return "passed-over";
      throw cause;
    }
  }

  /**
   * Reviews one file, or standard input for `-`, and gives all that the review was made of.
   * @throws InputFault when it cannot be reviewed
   */
  async examine(path: string, inFolder: boolean): Promise<(Examination & Review) | "passed-over"> {
    const file = await this.#readFile(path, inFolder);
    if (file === "passed-over") return file;
    const { reading } = file;
    return { ...(await this.#examine(path, reading)), reading };
  }

  /** Reviews one file, or standard input for `-`. Nothing is thrown. */
  readonly run = async (path: string, inFolder = false): Promise<FileOutcome> => {
    try {
      const outcome = await this.examine(path, inFolder);
      if (outcome === "passed-over") return outcome;
      const { report, reading } = outcome;
      return { path, review: { report, reading } };
    } catch (cause) {
      return { path, fault: faultOf(path, cause) };
    }
  };

  /** Tells one file from all others, so that documents can find those to be checked against. Nothing is thrown. */
  readonly identify = async (path: string, inFolder: boolean): Promise<Identified> => {
    try {
      const file = await this.#readFile(path, inFolder);
      if (file === "passed-over") return file;
      const { bytes, reading } = file;
      void this.#keep(path, Promise.resolve(reading));
      const identity = identityOf(reading.budget);
      return { path, identity, inFolder, ...(path === STANDARD_INPUT && { bytes }) };
    } catch (cause) {
      return { path, fault: faultOf(path, cause) };
    }
  };

  /** Reviews bytes that came without a file, by no configuration and no baseline. Nothing is thrown. */
  async runBytes(bytes: Uint8Array, path: string, others: readonly AgainstBytes[] = []): Promise<PathReview> {
    try {
      const against = await readAgainst(others, this.#limits);
      return { path, review: await review(bytes, path, { limits: this.#limits, against }) };
    } catch (cause) {
      return { path, fault: faultOf(path, cause) };
    }
  }
}
