import { defineRule } from "../../engine/rule.js";
import { listed, type Passage, passagesOf } from "../../text/passage.js";

const HAN = String.raw`\p{Script=Han}`;
/** What a template leaves for the clerk to fill in or to choose. Codes hold XX too, so letters stand alone. */
const RESIDUE: readonly RegExp[] = [
  // 主要原因是：XXX。: a mark alone stands between no characters
  /(?:原因(?:是|为|系)?|主要(?:用于|是|为|包括))[：:]?\s*(?:[XxＸ×*＊]{2,}|_{2,})(?=\s*(?:[，。；]|$))/,
  // ××单位, XX年, 共××万元
  new RegExp(
    `(?<=${HAN})(?:×{2,}|(?<![A-Za-z0-9])[XxＸ]{2,}(?![A-Za-z0-9]))|(?:(?<!×)×{2,}|(?<![A-Za-z0-9Ｘ])[XxＸ]{2,}(?![A-Za-z0-9]))(?=${HAN})`,
    "u",
  ),
  // 增加（减少）12万元: a choice that was not made
  /(?:增加|增长|上升)[（(/](?:减少|下降|降低)[）)]?\s*(?=[\d０-９×X_])|(?:减少|下降|降低)[（(/](?:增加|增长|上升)[）)]?\s*(?=[\d０-９×X_])/,
  // 财政拨款收入支出增加（减少）的主要原因
  /(?:增加|增长|上升)[（(/](?:减少|下降|降低)[）)]?(?=的?(?:主要)?原因(?:是|为|系))|(?:减少|下降|降低)[（(/](?:增加|增长|上升)[）)]?(?=的?(?:主要)?原因(?:是|为|系))/,
  // 决算数大小于预算数, 比上年减增加3万元: the other of the two was not struck out
  /大小于|(?:减增加|增减少|减少增加|增加减少|下降增长|增长下降)\s*(?=[\d０-９])/,
  // （只有一个单位的部门，本部分为“机构设置”）, （绩效目标的数量、金额等）: what the template tells the clerk
  /（(?:仅有|只有|没有|无|有)[^（）。]{1,16}的(?:部门|单位)[，,][^（）。]{2,40}）|请(?:各)?(?:部门|单位)(?:根据|按照?|结合|如实)[^。]{0,12}(?:填|写|注明|说明)/,
  /(?:^|[。；])[ \u3000]{0,8}（(?=[^（）\d]{8,60}）)[^（）]{2,40}(?:情况|数量|金额|目标)等(?:[，,](?:具体|详)见[^（）]{1,12})?）(?=[ \u3000]{0,4}$)/,
  // 主要原因是。主要原因是：……。
  /原因(?:是|为|：|:)[：:]?\s*(?:[。；]|…|\.{3})|主要(?:是|用于|包括)(?:：|:)?\s*[。；]/,
  // （说明原因）, （填写用途）
  /（(?:请|须|需)?(?:说明|写明|注明|填写|填列|简述)(?:主要|具体|增减)?(?:原因|理由|用途|事由)）/,
  // 用车3辆、机要通信用车辆、: a count of a list of counts
  /用车辆(?:(?<=\d\s*辆[、，][^。；，\d]{0,20}用车辆)(?=[、，；。]|$)|(?=[、，][^。；，、\d]{2,20}用车\d{1,4}\s*辆))/,
  /设备(?:（[^）]{1,12}）)?\s*台（套）(?=[，。；、]|$)/,
  // 收入预算为万元, ****万元
  /(?:预算|决算|收入|支出|经费|费)(?:数|额)?为\s*万元(?![\p{Script=Han}])/u,
  // 预算安排万元
  /(?:安排|增加|减少|共计|合计)(?:_{2,}|\s+)?万元(?![\p{Script=Han}])/u,
  /(?:_{2,}|[*＊]{2,})\s*(?:万元|元|[%％辆台个人家项次])/,
  /(?<![有期等])(?:待填写|待补充|待填(?![补充]))|此处填写|请在此处|（填写[^）]*）/,
  // （部门名称）2024年预算, （此处逐项列示，请删除本行）
  /[（(](?:部门|单位|项目|主管部门|预算单位)(?:名称|全称)[）)]|（此处[^（）]{2,40}）|请?(?:自行)?删除(?:本|此|该)(?:行|段|句|说明)/,
  // 编制部门：    单位：元
  /^\s*(?:编制|填报)(?:单位|部门)[:：](?=\s*(?:$|(?:金额)?单位[:：]))/,
];

function overlaps(a: Passage, b: Passage): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

export const templateResidue = defineRule({
  id: "template-residue",
  title: "文中没有未填的空和未选的项",
  severity: "warning",
  basis: ["drafting"],
  covers: ["H-PLACEHOLDER"],
  check: ({ statement, cite, passed, failed, skipped }) => {
    if (!statement) return skipped("没有原文可查");
    const found = RESIDUE.flatMap((pattern) => passagesOf(statement, pattern))
      .filter((passage, index, all) => !all.slice(0, index).some((earlier) => overlaps(passage, earlier)))
      .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    if (found.length === 0) return passed();
    for (const { paragraph, start, end } of found) cite(paragraph, start, end);
    const words = found.map(({ paragraph, start, end }) => {
      const text = statement.paragraphs[paragraph]?.text ?? "";
      return text.slice(Math.max(0, start - 4), end + 4);
    });
    return failed(`像是模板里没有填好的地方：${listed(words)}，请补齐或删去`);
  },
});
