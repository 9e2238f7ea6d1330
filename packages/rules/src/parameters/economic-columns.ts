/** Which column of 基本支出表 the classes of 部门预算支出经济分类 stand in (reference §2.1). */
export const personnelClasses: ReadonlySet<string> = new Set(["301"]);
export const routineClasses: ReadonlySet<string> = new Set(["302", "310"]);
/** Sections that some places list with the staff: 劳务费, 工会经费, 福利费, 其他交通费用 (车补), 其他商品和服务支出; and 其他工资福利支出 the other way. */
export const eitherColumn: ReadonlySet<string> = new Set([
  "30199",
  "30206",
  "30226",
  "30228",
  "30229",
  "30239",
  "30299",
]);

/** The sections of basic expenditure that are three public expenses, and their columns (reference §1.3). */
export const threePublicSections: Readonly<
  Record<"overseasVisits" | "officialReceptions" | "vehicleOperation" | "vehiclePurchase", string>
> = {
  overseasVisits: "30212",
  officialReceptions: "30217",
  vehicleOperation: "30231",
  vehiclePurchase: "31013",
};

/** Money that both classifications name: sections of 部门预算支出经济分类, and the items of the functional one that it stands in. */
export interface SameMoney {
  readonly what: string;
  /** Sections of the economic classification. */
  readonly sections: readonly string[];
  /** Sections that some places pay from the same items besides. */
  readonly besides: readonly string[];
  /** How the codes of the functional items begin; what has more digits is beneath. */
  readonly items: string;
}

/** 政府收支分类科目 since 2018: what each is for is the same in both (reference §2.1, §3.2). */
export const sameMoney: readonly SameMoney[] = [
  { what: "机关事业单位基本养老保险缴费", sections: ["30108"], besides: [], items: "2080505" },
  { what: "职业年金缴费", sections: ["30109"], besides: [], items: "2080506" },
  { what: "住房公积金", sections: ["30113"], besides: [], items: "2210201" },
  // 其他社会保障缴费 and 医疗费补助 are paid from the same items in many places
  {
    what: "医疗保险缴费",
    sections: ["30110", "30111"],
    besides: ["30112", "30307", "30114"],
    items: "21011",
  },
];
