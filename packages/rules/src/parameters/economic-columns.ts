/** The classes (类) of 部门预算支出经济分类 that belong in each column of 基本支出表 (reference §2.1). */
export const personnelClasses: ReadonlySet<string> = new Set(["301"]);
export const routineClasses: ReadonlySet<string> = new Set(["302", "310"]);
/**
 * Sections (款) that some places put in the other column: 劳务费, 工会经费, 福利费, 其他交通费用 (车补),
 * 其他商品和服务支出 as personnel expenses, 其他工资福利支出 as routine expenses.
 */
export const eitherColumn: ReadonlySet<string> = new Set([
  "30199",
  "30206",
  "30226",
  "30228",
  "30229",
  "30239",
  "30299",
]);

/** The sections (款) of basic expenditure that are three public expenses, by column (reference §1.3). */
export const threePublicSections: Readonly<
  Record<"overseasVisits" | "officialReceptions" | "vehicleOperation" | "vehiclePurchase", string>
> = {
  overseasVisits: "30212",
  officialReceptions: "30217",
  vehicleOperation: "30231",
  vehiclePurchase: "31013",
};

/** Money that both classifications name: sections of 部门预算支出经济分类, and the functional items that pay it. */
export interface SameMoney {
  readonly what: string;
  /** Codes of economic sections (款). */
  readonly sections: readonly string[];
  /** Economic sections that some places pay from the same items. */
  readonly besides: readonly string[];
  /** The beginning of the functional items' codes; longer codes lie beneath it. */
  readonly items: string;
}

/** 政府收支分类科目 since 2018: both classifications give these the same purpose (reference §2.1, §3.2). */
export const sameMoney: readonly SameMoney[] = [
  { what: "机关事业单位基本养老保险缴费", sections: ["30108"], besides: [], items: "2080505" },
  { what: "职业年金缴费", sections: ["30109"], besides: [], items: "2080506" },
  { what: "住房公积金", sections: ["30113"], besides: [], items: "2210201" },
  // many places pay 其他社会保障缴费 and 医疗费补助 from the same items
  {
    what: "医疗保险缴费",
    sections: ["30110", "30111"],
    besides: ["30112", "30307", "30114"],
    items: "21011",
  },
];
