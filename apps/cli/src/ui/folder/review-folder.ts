import { BugFault } from "@qingbei/domain";
import { type PathReview, type Reported, severities } from "@qingbei/review";
import { brokenNotices } from "@qingbei/review/command-line";
import type { Severity, Subject } from "../model/entry.js";
import type { ReviewedFile } from "../model/reviewed-file.js";
import type { Folder, Reviewed } from "./folder.js";

const hintOf = (fault: Error) => ("hint" in fault ? String(fault.hint) : undefined);

const faulted = (path: string, fault: Error): ReviewedFile => ({
  path,
  fault: fault.message,
  hint: hintOf(fault),
});

/** The line of a result; its findings are not kept, since there may be hundreds of files. */
function fileOf(result: PathReview<Reported>): ReviewedFile {
  if ("fault" in result) return faulted(result.path, result.fault);
  const { report } = result.review;
  const count = (severity: Severity) =>
    report.findings.filter((finding) => finding.severity === severity).length;
  const counts = Object.fromEntries(severities.map((severity) => [severity, count(severity)]));
  return {
    path: result.path,
    counts: counts as Record<Severity, number>,
    isUnfinished: brokenNotices(report).length > 0,
  };
}

/** A folder whose files are reviewed while their list is shown. */
export class FolderReview implements Folder {
  readonly title: string;
  readonly #open: (path: string) => Promise<Subject>;
  readonly #listeners = new Set<() => void>();
  #reviewed: Reviewed = { files: [], total: 0, isOver: false };

  /** @param open reads one file to show it */
  constructor(title: string, open: (path: string) => Promise<Subject>) {
    this.title = title;
    this.#open = open;
  }

  readonly reviewed = (): Reviewed => this.#reviewed;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly open = async (index: number): Promise<Subject | undefined> => {
    const path = this.#reviewed.files[index]?.path;
    if (path === undefined) return undefined;
    try {
      return await this.#open(path);
    } catch (fault) {
      if (!(fault instanceof Error) || fault instanceof BugFault) throw fault;
      this.#change({ files: this.#reviewed.files.with(index, faulted(path, fault)) });
      return undefined;
    }
  };

  expect(total: number): void {
    this.#change({ total });
  }

  /** Collects the results as they come; never rejects. */
  async take(results: AsyncIterable<PathReview<Reported>>): Promise<void> {
    try {
      for await (const result of results) this.#change({ files: [...this.#reviewed.files, fileOf(result)] });
      this.#change({ isOver: true });
    } catch (failure) {
      this.#change({ isOver: true, failure });
    }
  }

  /**
   * Waits until that many files are reviewed, or all are.
   * @throws the error that ended the review
   */
  async until(files: number): Promise<Reviewed> {
    const isReached = () => this.#reviewed.isOver || this.#reviewed.files.length >= files;
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!isReached()) return;
        stop();
        resolve();
      };
      const stop = this.subscribe(look);
      look();
    });
    if ("failure" in this.#reviewed) throw this.#reviewed.failure;
    return this.#reviewed;
  }

  #change(change: Partial<Reviewed>): void {
    this.#reviewed = { ...this.#reviewed, ...change };
    for (const listener of this.#listeners) listener();
  }
}
