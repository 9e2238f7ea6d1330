import { BugFault, InputFault } from "@qingbei/domain";
import type { PathReview, Reported } from "@qingbei/review";
import { describe, expect, it } from "vitest";
import { exampleSubject } from "../testing/example-subject.js";
import { FolderReview } from "./review-folder.js";

const fault = new InputFault("no-documents", "文件有密码", "请去掉密码");
const unread = (path: string) => ({ path, fault });
const reviewed = (path: string) => ({ path, review: { report: { ...exampleSubject.report, path } } });

/** Results that come one by one, when they are asked to. */
function controlled() {
  const waiting: (() => void)[] = [];
  const ready: (PathReview<Reported> | "end" | Error)[] = [];
  async function* results(): AsyncGenerator<PathReview<Reported>> {
    for (;;) {
      while (ready.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      const next = ready.shift();
      if (next instanceof Error) throw next;
      if (next === "end" || next === undefined) return;
      yield next;
    }
  }
  const give = (...more: typeof ready) => {
    ready.push(...more);
    for (const resolve of waiting.splice(0)) resolve();
  };
  return { results: results(), give };
}

const never = () => Promise.reject(new Error("not asked for"));

describe("a folder under review", () => {
  it("tells of each file as it comes, and of the end", async () => {
    const folder = new FolderReview("2025/", never);
    const { results, give } = controlled();
    folder.expect(3);
    const end = folder.take(results);
    let calls = 0;
    const stop = folder.subscribe(() => calls++);
    give(reviewed("甲"), unread("乙"));
    await folder.until(2);
    expect(folder.reviewed()).toEqual({
      files: [
        { path: "甲", counts: { error: 2, warning: 1, info: 0 }, isUnfinished: false },
        { path: "乙", fault: "文件有密码", hint: "请去掉密码" },
      ],
      total: 3,
      isOver: false,
    });
    expect(calls).toBe(2);
    stop();
    give("end");
    await end;
    expect(folder.reviewed().isOver).toBe(true);
    expect(calls).toBe(2);
  });

  it("waits for no more than there are", async () => {
    const folder = new FolderReview("2025/", never);
    const { results, give } = controlled();
    void folder.take(results);
    give(reviewed("甲"), "end");
    expect((await folder.until(2)).files).toHaveLength(1);
  });

  it("tells whoever waits what ended it", async () => {
    const folder = new FolderReview("2025/", never);
    const { results, give } = controlled();
    void folder.take(results);
    give(reviewed("甲"), fault);
    await expect(folder.until(2)).rejects.toBe(fault);
  });

  const withFile = async (open: () => Promise<never>) => {
    const folder = new FolderReview("2025/", open);
    const { results, give } = controlled();
    give(reviewed("甲"), "end");
    await folder.take(results);
    return folder;
  };

  it("says in a file's line why it cannot be read any more", async () => {
    const folder = await withFile(() => Promise.reject(fault));
    expect(await folder.open(0)).toBeUndefined();
    expect(folder.reviewed().files).toEqual([{ path: "甲", fault: "文件有密码", hint: "请去掉密码" }]);
  });

  it("does not hide a bug of ours", async () => {
    const bug = new BugFault("broken");
    const folder = await withFile(() => Promise.reject(bug));
    await expect(folder.open(0)).rejects.toBe(bug);
  });
});
