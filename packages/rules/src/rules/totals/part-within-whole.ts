import { basicParts, type Field, fields, mainUses, type Wan } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

const { threePublicExpenses: three, expenditure } = fields;

interface Part {
  readonly part: Field<Wan>;
  readonly whole: Field<Wan>;
  /** Set if the part may exceed the whole: the whole may be one kind of money, and the part all. */
  readonly isPlausible?: true;
}

/** Parts of one whole. If all of them are disclosed, the rule that adds them up checks them. */
interface Division {
  readonly whole: Field<Wan>;
  readonly parts: readonly Field<Wan>[];
  /** Figures that replace some of the parts. */
  readonly within?: readonly Field<Wan>[];
  readonly isPlausible?: true;
}

const divisions: readonly Division[] = [
  {
    whole: three.total,
    parts: [three.overseasVisits.amount, three.officialVehicles.amount, three.officialReceptions.amount],
    within: [three.vehiclePurchase.amount, three.vehicleOperation.amount],
  },
  {
    whole: three.officialVehicles.amount,
    parts: [three.vehiclePurchase.amount, three.vehicleOperation.amount],
  },
  {
    whole: expenditure.basicExpenditure,
    parts: basicParts.map((part) => expenditure[part]),
    isPlausible: true,
  },
  {
    whole: expenditure.total,
    parts: mainUses.map((use) => expenditure[use]),
    isPlausible: true,
  },
];

export const partWithinWhole = defineRule<Part>({
  id: "part-within-whole",
  title: "没有列全的各项，每一项都不大于合计",
  severity: "error",
  basis: ["arithmetic"],
  covers: [],
  none: "没有列出合计和其中一部分的数，或各部分都已列全",
  each: ({ has }) =>
    divisions.flatMap(({ whole, parts, within = [], isPlausible }) => {
      if (!has(whole) || parts.every(has)) return [];
      return [...parts, ...within]
        .filter(has)
        .map((part) => ({ part, whole, ...(isPlausible && { isPlausible }) }));
    }),
  check: ({ read, atMost }, { part, whole, isPlausible }) =>
    atMost(read(part), read(whole), isPlausible ? { severity: "warning" } : {}),
});
