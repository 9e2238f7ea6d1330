import { parameterBounds } from "../parameters/parameter-bounds.js";
import { defaultParameters, type RuleParameters } from "../parameters/rule-parameters.js";

const { count, year, percent, amount } = parameterBounds;

/** What a parameter must be, in Chinese, and whether a value is. */
interface Form {
  readonly words: string;
  readonly fits: (value: unknown) => boolean;
}

const isWholeIn = (value: unknown, { min, max }: { readonly min: number; readonly max: number }) =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
const isTextLike = (value: unknown, form: RegExp) => typeof value === "string" && form.test(value);
const membersOf = (value: unknown) => (value ?? {}) as Readonly<Record<string, unknown>>;

function isWording(value: unknown): boolean {
  const { pattern, wrong, right } = membersOf(value);
  return (
    pattern instanceof RegExp &&
    (wrong instanceof RegExp || typeof wrong === "string") &&
    typeof right === "string"
  );
}

const wholeNumber: Form = {
  words: `${count.min} 至 ${count.max} 的整数`,
  fits: (value) => isWholeIn(value, count),
};
const wording: Form = { words: "{ pattern: 正则表达式, wrong: 错的写法, right: 对的写法 }", fits: isWording };
const datedTerm: Form = {
  words: "{ pattern: 正则表达式, wrong: 旧称, right: 现行名称, validFrom: 年度, basis: 依据的编号 }",
  fits: (value) => {
    const { validFrom, basis } = membersOf(value);
    return isWording(value) && Number.isInteger(validFrom) && typeof basis === "string";
  },
};
const jump: Form = {
  words: '{ since: 年度, notablePercent: "30", strikingPercent: "100", smallestPercent: "2" }',
  fits: (value) => {
    const { since, ...percents } = membersOf(value);
    return (
      isWholeIn(since, year) &&
      ["notablePercent", "strikingPercent", "smallestPercent"].every((key) =>
        isTextLike(percents[key], percent),
      )
    );
  },
};

/** The form of each parameter, or of the items of a list. */
const forms: Readonly<Record<keyof RuleParameters, Form | { readonly each: Form; readonly some?: true }>> = {
  unmeasuredOneIn: wholeNumber,
  fewestAlike: wholeNumber,
  fewestProjects: wholeNumber,
  largeOneIn: wholeNumber,
  purposeNeedsAmounts: { words: '写成文字的万元数，如 "50"', fits: (value) => isTextLike(value, amount) },
  jumpThresholds: { each: jump, some: true },
  typingErrors: { each: wording },
  datedTerms: { each: datedTerm },
  renamedClasses: { each: datedTerm },
};

/** A value for a message, shortened. */
function shown(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "列表";
  return typeof value === "string" || typeof value === "number"
    ? JSON.stringify(value).slice(0, 60)
    : typeof value;
}

const misfit = (name: string, { words, fits }: Form, value: unknown) =>
  fits(value) ? undefined : `${name} 须为${/^[\w{]/.test(words) ? " " : ""}${words}；实际为 ${shown(value)}`;

/** The fault of one parameter, in Chinese; undefined if there is none. */
function faultOf(name: string, value: unknown): string | undefined {
  if (!Object.hasOwn(forms, name))
    return `没有叫 ${name.slice(0, 60)} 的参数，有的是 ${Object.keys(forms).join("、")}`;
  const form = forms[name as keyof RuleParameters];
  if (!("each" in form)) return misfit(name, form, value);
  if (!Array.isArray(value) || (form.some && value.length === 0))
    return `${name} 须为${form.some ? "不空的" : ""}列表；实际为 ${shown(value)}`;
  const at = value.findIndex((item) => !form.each.fits(item));
  return at === -1 ? undefined : misfit(`${name}[${at}]`, form.each, value[at]);
}

function refuse(fault: string): never {
  throw new TypeError(`检查的参数不能用：${fault}`);
}

/** Settings are used for many documents: they are looked at once. */
const known = new WeakMap<object, RuleParameters>([[defaultParameters, defaultParameters]]);

/**
 * The parameters with the defaults for those that are not given.
 * @throws TypeError for what types would have refused, in Chinese: a rule would find no threshold, or a wrong one
 */
export function completeParameters(given: Partial<RuleParameters> = defaultParameters): RuleParameters {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    refuse(
      `须为对象，如 { fewestProjects: 3 }；实际为 ${typeof given === "object" ? shown(given) : typeof given}`,
    );
  const complete = known.get(given);
  if (complete) return complete;
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  for (const [name, value] of set) {
    const fault = faultOf(name, value);
    if (fault !== undefined) refuse(fault);
  }
  const all = { ...defaultParameters, ...Object.fromEntries(set) };
  known.set(given, all);
  return all;
}
