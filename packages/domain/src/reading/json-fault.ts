/** The first fault of a JSON text, by its place. */
export interface JsonFault {
  /** `syntax`: it is no JSON. `duplicate-key`: `JSON.parse` takes the last of two values of one key without a word. */
  readonly code: "syntax" | "duplicate-key";
  /** From 1. */
  readonly line: number;
  /** In characters, from 1. */
  readonly column: number;
  /** The keys and indices that lead there. */
  readonly path: readonly (string | number)[];
  /** What is wrong, in Chinese, without the place. */
  readonly message: string;
}

/** A list or an object that is being read. */
type Frame = { readonly keys: Set<string>; key: string } | { index: number };

/** What may stand at the current place. */
type Expected = "value" | "value or ]" | "key" | "key or }" | "colon" | "separator" | "end";

const WORDS: Readonly<Record<Expected, string>> = {
  value: "一个值",
  "value or ]": "一个值或 ]",
  key: "一个键（用双引号）",
  "key or }": "一个键（用双引号）或 }",
  colon: "冒号",
  separator: "逗号，或括号的另一半",
  end: "结尾",
};

/** What people write who write JSON by hand. */
const USUAL: readonly (readonly [RegExp, string])[] = [
  [/^[“”]/, '引号用了中文的，要用 "'],
  [/^[‘’']/, '文字和键要用双引号 "'],
  [/^，/, "逗号用了中文的，要用 ,"],
  [/^：/, "冒号用了中文的，要用 :"],
  [/^(?:\/\/|\/\*|#)/, "JSON 里不能写注释"],
];

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const BLANK = new Set([" ", "\t", "\n", "\r"]);
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

class Refused extends Error {
  constructor(
    readonly at: number,
    message: string,
    readonly code: JsonFault["code"] = "syntax",
  ) {
    super(message);
  }
}

/** Reads a JSON text once, without recursion, only to find where it is wrong. */
class Scanner {
  #at = 0;
  readonly #text: string;
  readonly frames: Frame[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  #skipBlanks(): void {
    while (BLANK.has(this.#text[this.#at] ?? "")) this.#at++;
  }

  #refuse(expected: Expected): never {
    const rest = this.#text.slice(this.#at, this.#at + 20);
    if (rest === "") {
      const isEmpty = this.#text.trim() === "";
      throw new Refused(this.#at, isEmpty ? "没有内容" : `没有写完，这里应为${WORDS[expected]}`);
    }
    const usual = USUAL.find(([form]) => form.test(rest))?.[1];
    const isOver = /^[}\]]/.test(rest) && (expected === "key" || expected === "value");
    const found = /^(?:[\w.+-]+|.)/su.exec(rest)?.[0] ?? "";
    throw new Refused(
      this.#at,
      usual ??
        (isOver ? `${found} 前面多了一个逗号，或少了一个值` : `这里应为${WORDS[expected]}，写的是 ${found}`),
    );
  }

  /** The characters of a string as JSON; the place is behind it. */
  #string(): string {
    const start = this.#at++;
    for (;;) {
      const character = this.#text[this.#at];
      if (character === undefined || character === "\n" || character === "\r")
        throw new Refused(start, "引号没有成对，这段文字没有结束");
      if (character === '"') break;
      if (character === "\\") {
        ESCAPE.lastIndex = this.#at;
        if (!ESCAPE.test(this.#text)) throw new Refused(this.#at, "\\ 后面写错了，要写反斜杠用 \\\\");
        this.#at = ESCAPE.lastIndex;
      } else if (character < " ") throw new Refused(this.#at, "文字里有控制字符，如制表符要写成 \\t");
      else this.#at++;
    }
    this.#at++;
    return this.#text.slice(start, this.#at);
  }

  /** Reads a value, or opens the list or object that it is. */
  #value(expected: Expected): Expected {
    const character = this.#text[this.#at];
    if (character === "{") {
      this.#at++;
      this.frames.push({ keys: new Set(), key: "" });
      return "key or }";
    }
    if (character === "[") {
      this.#at++;
      this.frames.push({ index: 0 });
      return "value or ]";
    }
    if (character === '"') this.#string();
    else {
      const form = [NUMBER, WORD].find((each) => {
        each.lastIndex = this.#at;
        return each.test(this.#text);
      });
      if (!form || /[\w.]/.test(this.#text[form.lastIndex] ?? "")) this.#refuse(expected);
      this.#at = form.lastIndex;
    }
    return this.#behindValue();
  }

  #behindValue(): Expected {
    return this.frames.length === 0 ? "end" : "separator";
  }

  #close(): Expected {
    this.#at++;
    this.frames.pop();
    return this.#behindValue();
  }

  #key(expected: Expected): Expected {
    if (this.#text[this.#at] !== '"') this.#refuse(expected);
    const start = this.#at;
    const frame = this.frames.at(-1);
    const key = JSON.parse(this.#string()) as string;
    if (!frame || !("keys" in frame)) return "colon";
    frame.key = key;
    if (frame.keys.has(key)) throw new Refused(start, "这个键写了两次", "duplicate-key");
    frame.keys.add(key);
    return "colon";
  }

  #separator(): Expected {
    const frame = this.frames.at(-1);
    const isObject = frame !== undefined && "keys" in frame;
    const character = this.#text[this.#at];
    if (character === (isObject ? "}" : "]")) return this.#close();
    if (character !== ",") this.#refuse("separator");
    this.#at++;
    if (frame && "index" in frame) frame.index++;
    return isObject ? "key" : "value";
  }

  #step(expected: Expected): Expected {
    const character = this.#text[this.#at];
    switch (expected) {
      case "value or ]":
        return character === "]" ? this.#close() : this.#value(expected);
      case "value":
        return this.#value(expected);
      case "key or }":
        return character === "}" ? this.#close() : this.#key(expected);
      case "key":
        return this.#key(expected);
      case "colon":
        if (character !== ":") this.#refuse(expected);
        this.#at++;
        return "value";
      case "separator":
        return this.#separator();
      case "end":
        return this.#refuse(expected);
    }
  }

  /** @throws Refused at the first fault */
  run(): void {
    let expected: Expected = "value";
    for (;;) {
      this.#skipBlanks();
      if (expected === "end" && this.#at === this.#text.length) return;
      expected = this.#step(expected);
    }
  }
}

/**
 * The first fault of a JSON text: where it is no JSON, or has a key twice in one object; undefined if there is none. For
 * people who write JSON by hand: the messages of `JSON.parse` are English, vary, and often have no place.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const scanner = new Scanner(text);
  try {
    scanner.run();
    return undefined;
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    const lines = text.slice(0, refused.at).split(/\r\n|\r|\n/);
    const path = scanner.frames.map((frame) => ("keys" in frame ? frame.key : frame.index));
    const { code, message } = refused;
    return { code, line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1, path, message };
  }
}
