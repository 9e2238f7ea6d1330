import { basicParts } from "@qingbei/domain";
import { entriesOf, levelOf } from "@qingbei/domain/classification";

/** What a 类 of the economic classification is called in a statement, beside the terms of the vocabulary. */
export const ECONOMIC_CLASS = "economicClass";

/** Names that the functional classification has too, or that say too little by themselves. */
const SHARED = /^(?:其他支出|转移性支出|赠与)$/;
/** How statements write the longer names. */
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

/** All names that the 类 of the economic classification of departments have and had: 工资福利支出, 资本性支出. */
export function economicClassNames(): readonly string[] {
  const names = [...entriesOf("economicDepartment").values()]
    .filter(({ code }) => levelOf(code) === "category")
    .flatMap((entry) => entry.names.map(({ name }) => name))
    .filter((name) => !SHARED.test(name));
  return [...new Set([...names, ...SPELLINGS])];
}

/** Uses beneath which a statement lists the 款 of the economic classification by name: 主要包括：办公费4.5万元. */
export const dividedBySection: ReadonlySet<string> = new Set(basicParts);
let sections: ReadonlySet<string> | undefined;

/** Whether a 款 of the economic classification of departments has or had a name. */
export function isEconomicSection(name: string): boolean {
  sections ??= new Set(
    [...entriesOf("economicDepartment").values()]
      .filter(({ code }) => levelOf(code) === "section")
      .flatMap(({ names }) => names.map((each) => each.name.normalize("NFKC"))),
  );
  return sections.has(name.normalize("NFKC"));
}
