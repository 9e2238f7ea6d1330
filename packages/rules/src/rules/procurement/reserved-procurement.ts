import { type Field, fields, type Wan } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

const {
  total,
  reservedForSmallAndMedium,
  reservedForSmallAndMicro,
  awardedToSmallAndMedium,
  awardedToSmallAndMicro,
} = fields.procurement;

interface Share {
  readonly part: Field<Wan>;
  readonly whole: Field<Wan>;
  /** Set if the part may exceed the whole: a contract may cover more years than this year's money. */
  readonly isPlausible?: true;
}

const shares: readonly Share[] = [
  { part: reservedForSmallAndMedium, whole: total },
  { part: reservedForSmallAndMicro, whole: reservedForSmallAndMedium },
  // if only the share of small and micro firms is printed
  { part: reservedForSmallAndMicro, whole: total },
];
/** The contracts awarded, which final accounts state. */
const awarded: readonly Share[] = [
  { part: awardedToSmallAndMedium, whole: total, isPlausible: true },
  { part: awardedToSmallAndMicro, whole: awardedToSmallAndMedium },
];

export const reservedProcurement = defineRule<Share>({
  id: "reserved-procurement",
  title: "预留给、授予中小企业的采购不大于采购总额，预留给、授予小微企业的不大于中小企业的",
  severity: "error",
  basis: ["small-firms-procurement"],
  covers: ["A-PROC-SPLIT"],
  none: "没有写预留给、授予中小企业的采购",
  each: ({ has }) => {
    const isPrinted = ({ part, whole }: Share) => has(part) && has(whole);
    const printed = shares.filter(isPrinted);
    return [
      ...(has(reservedForSmallAndMedium) ? printed.slice(0, 2) : printed),
      ...awarded.filter(isPrinted),
    ];
  },
  check: ({ read, atMost }, { part, whole, isPlausible }) =>
    atMost(read(part), read(whole), isPlausible ? { severity: "warning" } : {}),
});
