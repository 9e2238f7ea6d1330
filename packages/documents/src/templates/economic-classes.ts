import { basicParts } from "@qingbei/domain";
import { entriesOf, levelOf } from "@qingbei/domain/classification";

/** Names of a 类 of the economic classification in statements, besides the terms of the vocabulary. */
export const ECONOMIC_CLASS = "economicClass";

/** Names that the functional classification has too, or that are too vague alone. */
const SHARED = /^(?:其他支出|转移性支出|赠与)$/;
/** Short forms of the longer names in statements. */
const SPELLINGS = [
  "对个人和家庭补助",
  "对个人和家庭补助支出",
  "对个人和家庭的补助支出",
  "对个人和家庭的补助经费",
  "对个人及家庭的补助",
  "对个人及家庭的补助支出",
  "对个人及家庭补助支出",
  "对个人与家庭补助支出",
  "对个人与家庭的补助支出",
  "商品服务支出",
  "商品与服务支出",
  "工资性支出",
  "对企业补助支出",
  "债务利息及费用",
];

/** All present and former names of the 类 of the departments' economic classification: 工资福利支出, 资本性支出. */
export function economicClassNames(): readonly string[] {
  const names = [...entriesOf("economicDepartment").values()]
    .filter(({ code }) => levelOf(code) === "category")
    .flatMap((entry) => entry.names.map(({ name }) => name))
    .filter((name) => !SHARED.test(name));
  return [...new Set([...names, ...SPELLINGS])];
}

/** Uses under which a statement lists the 款 of the economic classification by name: 主要包括：办公费4.5万元. */
export const dividedBySection: ReadonlySet<string> = new Set(basicParts);
let sections: ReadonlySet<string> | undefined;

/** Whether a name is a present or former 款 of the departments' economic classification. */
export function isEconomicSection(name: string): boolean {
  sections ??= new Set(
    [...entriesOf("economicDepartment").values()]
      .filter(({ code }) => levelOf(code) === "section")
      .flatMap(({ names }) => names.map((each) => each.name.normalize("NFKC"))),
  );
  return sections.has(name.normalize("NFKC"));
}
