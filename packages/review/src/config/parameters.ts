import { defaultParameters, type RuleParameters, type Wording } from "@qingbei/rules";
import type { Profile } from "./review-config.js";

type Given = NonNullable<Profile["parameters"]>;

const literally = ({ wrong, right }: { readonly wrong: string; readonly right: string }): Wording => ({
  pattern: new RegExp(wrong.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "u"),
  wrong,
  right,
});

/** The rules' parameters with those of a profile and a configuration: thresholds replace, words are added. */
export function parametersOf(layers: readonly (Given | undefined)[]): RuleParameters {
  let parameters = defaultParameters;
  for (const given of layers) {
    if (!given) continue;
    const { typingErrors = [], datedTerms = [], ...thresholds } = given;
    const terms = datedTerms.map((term) => ({
      ...literally(term),
      validFrom: term.validFrom,
      basis: "drafting" as const,
    }));
    parameters = {
      ...parameters,
      ...thresholds,
      typingErrors: [...parameters.typingErrors, ...typingErrors.map(literally)],
      datedTerms: [...parameters.datedTerms, ...terms],
    };
  }
  return parameters;
}
