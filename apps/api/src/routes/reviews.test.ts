import { readFileSync } from "node:fs";
import { InputFault } from "@qingbei/domain";
import { CheckReport, checkReport, type Review, readAgainst, renderReport, review } from "@qingbei/review";
import { describe, expect, it } from "vitest";
import { createApp } from "../app.js";

const example = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../cli/examples/${name}`, import.meta.url)));
const linxi = example("linxi-2021.txt");
const corrected = example("linxi-2021-corrected.txt");

type Body = NonNullable<RequestInit["body"]>;

const app = createApp();
const post = (body: Body, path = "/v1/reviews", headers: Record<string, string> = {}) =>
  app.request(path, { method: "POST", body, headers });

const form = (...files: readonly (readonly [string, Uint8Array<ArrayBuffer>])[]) => {
  const data = new FormData();
  for (const [name, bytes] of files) data.append("file", new Blob([bytes]), name);
  return data;
};
/** A form that says the document's name in a field. */
const named = (field: string, file: string) => {
  const data = form([file, linxi]);
  data.append("name", field);
  return data;
};

describe("POST /v1/reviews", () => {
  it.each([
    ["九处错误", linxi],
    ["改正后", corrected],
  ])("answers what @qingbei/review says of the same bytes: %s", async (_, bytes) => {
    const response = await post(bytes, `/v1/reviews?name=${encodeURIComponent("公开/临溪.txt")}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    const { report } = await review(bytes, "公开/临溪.txt");
    const text = await response.text();
    // not toBe, which would print both in full
    expect(text === JSON.stringify({ version: 1, reviews: [report], faults: [] })).toBe(true);
    // the contract knows each key of it
    expect(CheckReport.parse(JSON.parse(text))).toEqual(JSON.parse(text));
  });

  it("finds errors in the one and none in the other", async () => {
    const errors = async (bytes: Uint8Array<ArrayBuffer>) => {
      const { reviews } = (await (await post(bytes)).json()) as {
        reviews: { findings: { severity: string }[] }[];
      };
      return reviews.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "error")
        .length;
    };
    expect(await errors(linxi)).toBeGreaterThan(0);
    expect(await errors(corrected)).toBe(0);
  });

  it.each([
    ["no name at all", linxi, "", "-"],
    ["the query", linxi, "?name=a.txt", "a.txt"],
    ["the form's file", form(["临溪.txt", linxi]), "", "临溪.txt"],
    ["the form's field", named("b.txt", "临溪.txt"), "", "b.txt"],
    ["the query, whatever the file is called", named("b.txt", "临\ufffd.txt"), "?name=a.txt", "a.txt"],
    ["the query before the form's file", form(["临溪.txt", linxi]), "?name=a.txt", "a.txt"],
  ])("takes the name from %s", async (_, body, query, path) => {
    const response = await post(body, `/v1/reviews${query}`);
    expect(await response.json()).toMatchObject({ reviews: [{ path }], faults: [] });
  });

  it.each([
    "application/octet-stream",
    "text/plain; charset=gbk",
    "application/json",
    "application/x-www-form-urlencoded",
  ])("does not care for the media type %s", async (type) => {
    expect((await post(linxi, undefined, { "content-type": type })).status).toBe(200);
  });

  const bytesOf = (text: string) => new TextEncoder().encode(text);
  it.each([
    ["nothing", new Uint8Array(), 400, "empty-document"],
    ["a PDF", bytesOf("%PDF-1.7\n%\u0080"), 415, "unsupported-format"],
    ["an archive", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), 415, "unsupported-format"],
    ["no known encoding", Uint8Array.of(0xb2, 0xff, 0x41, 0xfe, 0x0a, 0xc3), 422, "unknown-encoding"],
    ["no disclosure", bytesOf("会议通知\n请于周五上午到会。\n"), 422, "not-a-disclosure"],
    ["a line of 10 MB", bytesOf(`部门预算${"一".repeat(3_500_000)}`), 422, "line-too-long"],
    ["33 MB", new Uint8Array(33_554_433), 413, "document-too-large"],
  ] as const)("refuses %s", async (_, bytes, status, code) => {
    const response = await post(bytes);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = await response.json();
    expect(problem).toEqual({
      type: `urn:qingbei:problem:${code}`,
      title: expect.stringMatching(/\p{Script=Han}/u),
      status,
      detail: expect.stringMatching(/\p{Script=Han}/u),
      code,
      hint: expect.stringMatching(/\p{Script=Han}/u),
      instance: `urn:qingbei:request:${response.headers.get("x-request-id")}`,
    });
    expect(response.status).toBe(status);
  });

  it.each([
    ["empty", "?name="],
    ["too long", `?name=${"x".repeat(1025)}`],
    ["given twice", "?name=a&name=b"],
    ["with a line break", "?name=a%0Ab"],
  ])("refuses a name that is %s", async (_, query) => {
    const response = await post(linxi, `/v1/reviews${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: "invalid-option",
      detail: expect.stringContaining("name"),
    });
  });

  it("refuses what curl -d has taken the line breaks out of", async () => {
    const stripped = linxi.filter((byte) => byte !== 10 && byte !== 13);
    const response = await post(stripped, undefined, { "content-type": "application/x-www-form-urlencoded" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: "invalid-form",
      hint: expect.stringContaining("--data-binary"),
    });
  });

  it("takes a page of one line as curl --data-binary sends it", async () => {
    const page = `<html><body><p>${new TextDecoder().decode(linxi).replaceAll(/[\r\n]+/g, "</p><p>")}</p></body></html>`;
    const bytes = new TextEncoder().encode(page);
    const response = await post(bytes, undefined, { "content-type": "application/x-www-form-urlencoded" });
    expect(response.status).toBe(200);
  });

  it("refuses a name whose percent-encoding is no UTF-8", async () => {
    const response = await post(linxi, "/v1/reviews?name=%ff");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: "invalid-option",
      detail: expect.stringContaining("UTF-8"),
    });
  });

  it.each([
    ["with a control character", form(["a\u0007.txt", linxi])],
    ["that is no UTF-8", form(["\ufffd\ufffd.txt", linxi])],
    ["that is too long", form(["x".repeat(1025), linxi])],
    ["that is empty", named("", "a.txt")],
  ])("refuses a form whose name is one %s", async (_, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: "invalid-form",
      detail: expect.stringContaining("UTF-8"),
    });
  });

  it("refuses parameters and fields that there are none of", async () => {
    const query = await post(linxi, "/v1/reviews?nmae=a.txt");
    expect(query.status).toBe(400);
    expect(await query.json()).toMatchObject({ code: "invalid-option", detail: "没有参数 nmae，只有 name" });
    const body = form(["a.txt", linxi]);
    body.append("fail-on", "warning");
    const field = await post(body);
    expect(field.status).toBe(400);
    expect(await field.json()).toMatchObject({
      code: "invalid-form",
      detail: expect.stringContaining("fail-on"),
    });
  });

  it("refuses a compressed body", async () => {
    const response = await post(linxi, undefined, { "content-encoding": "gzip" });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ code: "unsupported-content-encoding" });
  });
});

describe("a review against other documents", () => {
  const statement = (year: number, total: string, change: string) =>
    new TextEncoder().encode(
      [
        `云岭市溪口区临湖街道办事处${year}年部门预算情况说明`,
        "一、部门预算收支情况",
        `收入预算情况：${year}年收入预算总数为${total}万元。`,
        `支出预算情况：${year}年支出总计${total}万元，${change}`,
      ].join("\n"),
    );
  const current = statement(2025, "120.00", "比2024年预算增加21.00万元。");
  const last = statement(2024, "100.00", "与上年持平。");
  const beside = (...others: readonly (readonly [string, Uint8Array<ArrayBuffer>])[]) => {
    const data = form(["2025.txt", current]);
    for (const [name, bytes] of others) data.append("against", new Blob([bytes]), name);
    return data;
  };

  it("answers what @qingbei/review says of the same documents", async () => {
    const response = await post(beside(["2024.txt", last]));
    const { reviews } = CheckReport.parse(await response.json());
    const against = await readAgainst([{ path: "2024.txt", bytes: last }]);
    const { report } = await review(current, "2025.txt", { against });
    expect(reviews).toEqual([report]);
    expect(reviews[0]?.findings.map(({ rule }) => rule)).toContain("prior-year-figures");
  });

  it("says what it does not compare", async () => {
    const other = new TextEncoder().encode(new TextDecoder().decode(last).replaceAll("临湖", "临江"));
    const { reviews } = CheckReport.parse(await (await post(beside(["其他.txt", other]))).json());
    expect(reviews[0]?.reading.notices).toContainEqual(
      expect.objectContaining({ code: "not-compared", message: expect.stringContaining("其他.txt") }),
    );
  });

  it("names the document that it cannot read", async () => {
    const response = await post(
      beside(["2024.txt", last], ["坏.pdf", new TextEncoder().encode("%PDF-1.7\n")]),
    );
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      code: "unsupported-format",
      detail: expect.stringContaining("对照的文件 坏.pdf"),
    });
  });

  it("refuses more of them than anybody has, and none to review", async () => {
    const many = beside(...Array.from({ length: 51 }, (_, at) => [`${at}.txt`, last] as const));
    const alone = new FormData();
    alone.append("against", new Blob([last]), "2024.txt");
    for (const body of [many, alone]) {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: "invalid-form" });
    }
  });

  it("refuses a text in the place of a file: nothing would be compared, and nobody told", async () => {
    const body = beside();
    body.append("against", "2024.txt");
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: "invalid-form",
      detail: '表单的 against 是文字 "2024.txt"，不是文件',
      hint: expect.stringContaining("against=@文件"),
    });
  });

  it("takes documents that are together within the limit", async () => {
    const send = (bytes: number) =>
      createApp({ limits: { bytes } }).request("/v1/reviews", {
        method: "POST",
        body: beside(["2024.txt", last]),
      });
    const size = current.byteLength + last.byteLength;
    expect((await send(size)).status).toBe(200);
    expect((await send(size - 1)).status).toBe(413);
  });
});

describe("SARIF", () => {
  it("goes to none who wants it less than JSON", async () => {
    const response = await post(linxi, "/v1/reviews", {
      accept: "application/sarif+json;q=0.1, application/json",
    });
    expect(response.headers.get("content-type")).toBe("application/json");
  });

  it.each(["application/sarif+json", "application/json;q=0.5, application/sarif+json"])(
    "goes to whoever asks for it: %s",
    async (accept) => {
      const response = await post(linxi, "/v1/reviews?name=linxi.txt", { accept });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/sarif+json");
      expect(response.headers.get("vary")).toBe("Accept");
      const report = checkReport([{ path: "linxi.txt", review: await review(linxi, "linxi.txt") }]);
      // not toBe, which would print both in full
      expect((await response.text()) === (await renderReport(report, "sarif"))).toBe(true);
    },
  );

  it("goes to nobody else", async () => {
    for (const accept of ["*/*", "application/*", "application/json"])
      expect((await post(linxi, undefined, { accept })).headers.get("content-type")).toBe("application/json");
  });
});

describe("a form", () => {
  const boundary = { "content-type": "multipart/form-data; boundary=x" };
  it.each([
    ["two files", form(["a", linxi], ["b", linxi]), {}],
    ["no file", new FormData(), {}],
    ["a broken body", "--x\r\nbroken", boundary],
    ["a body without parts", "", boundary],
    ["no boundary", "--x--", { "content-type": "multipart/form-data" }],
  ])("with %s is refused", async (_, body, headers) => {
    const response = await post(body, undefined, headers);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: "invalid-form",
      hint: expect.stringContaining("curl"),
    });
  });

  it("may hold a document of exactly the limit, not a byte more", async () => {
    const limited = createApp({ limits: { bytes: linxi.byteLength } });
    const send = (bytes: Uint8Array<ArrayBuffer>) =>
      limited.request("/v1/reviews", { method: "POST", body: form(["a", bytes]) });
    expect((await send(linxi)).status).toBe(200);
    expect((await send(Buffer.concat([linxi, Buffer.from("\n")]))).status).toBe(413);
  });
});

describe("the limit", () => {
  const limit = 64 * 1024;
  const limited = createApp({
    limits: { bytes: limit },
    review: () => {
      throw new InputFault("not-a-disclosure", "读到了", "");
    },
  });
  const send = (body: Body, headers: Record<string, string> = {}) =>
    limited.request("/v1/reviews", { method: "POST", body, headers, duplex: "half" } as RequestInit);

  it.each([
    [limit, 422],
    [limit + 1, 413],
  ])("lets %i bytes through to %i", async (size, status) => {
    expect((await send(new Uint8Array(size))).status).toBe(status);
  });

  it("is named in the answer", async () => {
    expect(await (await send(new Uint8Array(limit + 1))).json()).toMatchObject({
      detail: expect.stringContaining("64 KiB"),
    });
  });

  const counting = () => {
    const count = { pulled: 0 };
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        count.pulled += 1;
        controller.enqueue(new Uint8Array(16 * 1024));
      },
    });
    return { body, count };
  };

  it("stops an endless body while it streams", async () => {
    const { body, count } = counting();
    expect((await send(body)).status).toBe(413);
    expect(count.pulled).toBeLessThan(10);
  });

  it("does not read a body that announces its size", async () => {
    const { body, count } = counting();
    expect((await send(body, { "content-length": String(limit + 1) })).status).toBe(413);
    expect(count.pulled).toBeLessThan(2);
  });

  it("counts a form's body as well", async () => {
    const { body, count } = counting();
    expect((await send(body, { "content-type": "multipart/form-data; boundary=x" })).status).toBe(413);
    expect(count.pulled).toBeLessThan(15);
  });

  it("is handed to the review", async () => {
    const seen: unknown[] = [];
    const app = createApp({
      limits: { lineLength: 7 },
      review: ({ bytes, path, limits }): Promise<Review> => {
        seen.push(limits);
        return review(bytes, path);
      },
    });
    expect((await app.request("/v1/reviews", { method: "POST", body: linxi })).status).toBe(200);
    expect(seen).toEqual([{ bytes: 33_554_432, lineLength: 7 }]);
  });
});
