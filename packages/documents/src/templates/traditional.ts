/** Words that only documents in traditional characters have, with their simplified form. */
export const traditionalWords: readonly RegExp[] = [/預算/, /決算/, /萬元/, /經費/, /財政/];
export const simplifiedWords = /预算|决算|万元|经费|财政/;
/** How many of these words show that a document is in traditional characters. */
export const FEWEST_TRADITIONAL = 2;

/** Traditional characters of the words by which disclosures are read, each followed by its simplified one. */
const PAIRS =
  "萬万撥拨內内與与專专業业兩两個个臨临為为爲为義义鄉乡書书買买爭争於于產产億亿從从價价眾众優优會会傳传傷伤體体餘余僑侨償偿儲储兒儿黨党關关興兴養养寫写軍军農农決决況况準准減减劃划則则創创別别製制辦办務务" +
  "動动勵励勞劳區区醫医華华協协單单佔占衛卫廳厅歷历曆历壓压縣县參参雙双發发變变葉叶臺台號号噸吨後后員员諮咨響响團团園园圍围國国圖图場场聲声處处備备復复複复頭头獎奖婦妇學学實实審审賓宾對对導导將将" +
  "層层屬属崗岗峽峡幣币幹干並并併并廣广庫库應应廢废開开異异棄弃錄录歸归當当徑径徵征態态總总懲惩戰战戶户執执護护報报擬拟擁拥損损換换據据採采數数無无舊旧時时術术機机權权條条來来構构標标欄栏樣样檔档" +
  "檢检殘残殯殡氣气匯汇彙汇沒没濟济測测漲涨遊游滿满災灾點点煙烟狀状環环現现電电療疗監监蓋盖碼码矯矫礎础確确離离種种積积稱称稅税穩稳競竞築筑簡简糧粮類类紅红約约級级紀纪納纳組组細细織织終终經经結结" +
  "給给絡络統统績绩續续維维綜综編编縮缩繕缮繳缴網网罰罚職职聯联脫脱藥药營营蟲虫銜衔補补裝装規规視视計计討讨讓让訓训議议設设訪访評评識识詞词詢询該该語语說说請请調调負负財财責责賬账帳账貨货質质貧贫" +
  "購购貼贴貸贷貿贸費费賃赁資资賠赔贈赠車车轉转軟软較较輛辆輸输達达遷迁過过運运還还進进遺遗郵邮釋释裡里裏里鐵铁銷销鎮镇長长門门問问間间聞闻隊队際际陳陈險险頁页項项順顺須须預预領领題题額额館馆駐驻" +
  "師师島岛齊齐魯鲁灣湾蘭兰雲云貴贵寧宁蘇苏遼辽龍龙鳳凤馬马陽阳烏乌東东慶庆節节嚴严厲厉慮虑慣惯緊紧習习橋桥遞递簽签邊边盡尽鶴鹤黃黄";

/** Traditional character → simplified character. */
export function simplifiedCharacters(): ReadonlyMap<string, string> {
  const chars = [...PAIRS];
  return new Map(chars.flatMap((char, at) => (at % 2 === 0 ? [[char, chars[at + 1] ?? char] as const] : [])));
}
