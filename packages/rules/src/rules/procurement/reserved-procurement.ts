import { type Field, fields, type Wan } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

const { total, reservedForSmallAndMedium, reservedForSmallAndMicro } = fields.procurement;

interface Share {
  readonly part: Field<Wan>;
  readonly whole: Field<Wan>;
}

const shares: readonly Share[] = [
  { part: reservedForSmallAndMedium, whole: total },
  { part: reservedForSmallAndMicro, whole: reservedForSmallAndMedium },
  // where only the share of the smallest is printed
  { part: reservedForSmallAndMicro, whole: total },
];

export const reservedProcurement = defineRule<Share>({
  id: "reserved-procurement",
  title: "预留给中小企业的采购不大于采购预算，预留给小微企业的不大于预留给中小企业的",
  severity: "error",
  basis: ["small-firms-procurement"],
  covers: ["A-PROC-SPLIT"],
  none: "没有写面向中小企业预留的采购预算",
  each: ({ has }) => {
    const printed = shares.filter(({ part, whole }) => has(part) && has(whole));
    return has(reservedForSmallAndMedium) ? printed.slice(0, 2) : printed;
  },
  check: ({ read, atMost }, { part, whole }) => atMost(read(part), read(whole)),
});
