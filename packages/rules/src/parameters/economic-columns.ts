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
