import type { Statement } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { defineRule, type Rule } from "../engine/rule.js";
import type { RuleMeta } from "../engine/verdict.js";
import type { Passage } from "./passage.js";

interface PhraseRule<P extends Passage> extends RuleMeta {
  /** The passages with the fault. */
  readonly find: (statement: Statement, context: CheckContext) => readonly P[];
  readonly message: (found: readonly P[], statement: Statement) => string;
  /** What else the finding says. */
  readonly more?: (found: readonly P[], statement: Statement) => Parameters<CheckContext["failed"]>[1];
}

/** A rule that fails where the document's text has a fault: it cites every passage with it. */
export function phraseRule<P extends Passage>({ find, message, more, ...meta }: PhraseRule<P>): Rule {
  return defineRule({
    ...meta,
    check: (context) => {
      const { statement, citeAll, passed, failed, skipped } = context;
      if (!statement) return skipped("没有原文可查");
      const found = find(statement, context);
      if (found.length === 0) return passed();
      citeAll(found);
      return failed(message(found, statement), more?.(found, statement));
    },
  });
}
