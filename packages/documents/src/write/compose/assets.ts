import {
  type AssetHolding,
  formatPrintedNumber,
  type LargeEquipment,
  type Quantity,
  type Vehicles,
  type Yuan,
} from "@qingbei/domain";
import { assetTableTitle } from "../../templates/written-sections.js";
import type { Block, Cell } from "../document.js";
import { type Frame, ordinal, paragraphs } from "./parts.js";
import { count, isStated, money, sentence } from "./words.js";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const nothing = "——";

const dateWords = (date: string) => {
  const [, year, month, day] = DATE.exec(date) ?? [];
  return `${year}年${Number(month)}月${Number(day)}日`;
};

const number = (text: string): Cell => ({ text, is: "number" });
const ofQuantity = (quantity: Quantity | null | undefined) =>
  number(isStated(quantity) ? count(quantity) : nothing);
const ofValue = (value: Yuan | null | undefined) =>
  number(isStated(value) ? formatPrintedNumber({ value, decimals: 2 }) : nothing);

/** A class with its number, and what it is divided into beneath it. */
function rowsOf(holding: AssetHolding, label: string): readonly (readonly Cell[])[] {
  const own: readonly Cell[] = [
    { text: `${label}${holding.name}` },
    ofQuantity(holding.quantity),
    ofValue(holding.value),
  ];
  const parts = (holding.parts ?? []).flatMap((part) => rowsOf(part, "其中："));
  return [own, ...parts];
}

/** The line of the form above its columns. */
const above = (asOf: string): readonly Cell[] => [
  { text: `截止时间：${dateWords(asOf)}`, across: 2 },
  { text: "金额单位：元" },
];

function table({ budget }: Frame): readonly Block[] {
  const { asOf, total, holdings = [] } = budget.stateAssets ?? {};
  if (!total && holdings.length === 0) return [];
  const head: readonly Cell[] = ["项目", "数量", "价值（元）"].map((text) => ({ text, is: "head" }));
  const whole: readonly Cell[] = [{ text: "合计" }, ofQuantity(total?.quantity), ofValue(total?.value)];
  return [
    {
      kind: "table",
      title: assetTableTitle,
      above: [],
      head: [...(asOf ? [above(asOf)] : []), head],
      rows: [
        ...(total ? [whole] : []),
        ...holdings.flatMap((holding, at) => rowsOf(holding, `${ordinal(at + 1)}、`)),
      ],
    },
  ];
}

function vehicleWords(vehicles: Vehicles | undefined, verb: string): string {
  if (!vehicles || !isStated(vehicles.total)) return "";
  const uses = (vehicles.uses ?? [])
    .flatMap(({ name, quantity }) => (isStated(quantity) ? [`${name}${count(quantity)}辆`] : []))
    .join("、");
  return sentence(`${verb}车辆${count(vehicles.total)}辆`, uses === "" ? "" : `其中：${uses}`);
}

function equipmentWords(equipment: readonly LargeEquipment[] = [], verb: string): string {
  return sentence(
    ...equipment.flatMap(({ name, unitPriceFrom, quantity }) =>
      isStated(unitPriceFrom) && isStated(quantity)
        ? [`${verb}单价${money(unitPriceFrom)}以上${name ?? "设备"}${count(quantity)}台`]
        : [],
    ),
  );
}

/** 国有资产占用情况: the table, then vehicles and equipment in words, then what will be bought. */
export function stateAssets(frame: Frame): readonly Block[] {
  const { year, budget } = frame;
  const assets = budget.stateAssets;
  if (!assets) return [];
  const { vehicles, largeEquipment, acquisition, asOf } = assets;
  const since = asOf ? `截至${dateWords(asOf)}，` : "";
  const bought = acquisition?.text ?? "";
  return [
    ...paragraphs(vehicleWords(vehicles, `${since}共有`), equipmentWords(largeEquipment, "共有")),
    ...table(frame),
    ...paragraphs(
      vehicleWords(acquisition?.vehicles, `${year}拟购置`),
      equipmentWords(acquisition?.largeEquipment, `${year}拟购置`),
      bought !== "" ? bought : acquisition?.declaredNone ? `${year}没有购置资产的计划。` : "",
    ),
  ];
}
