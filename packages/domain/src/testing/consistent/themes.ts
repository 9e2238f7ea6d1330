/** The subject of one kind of project, in words that fit no other kind. Nothing is bought or built. */
export interface Theme {
  readonly name: string;
  /** What the money is spent on. */
  readonly uses: readonly [string, string, string, string];
  readonly goal: string;
  /** The name and unit of the quantity indicator. */
  readonly count: string;
  readonly unit: string;
}

const theme = (name: string, uses: Theme["uses"], goal: string, count: string, unit: string): Theme => ({
  name,
  uses,
  goal,
  count,
  unit,
});

/** Kinds of projects that any township has. */
export const themes: readonly Theme[] = [
  theme(
    "困难家庭取暖补贴",
    ["分散取暖补贴", "集中取暖补贴", "取暖补贴核查", "取暖补贴公示"],
    "保障困难家庭温暖过冬",
    "取暖补贴户数",
    "户",
  ),
  theme(
    "村干部基本报酬",
    ["村干部基本报酬", "村干部考核报酬", "离任村干部补贴", "村干部养老保险补贴"],
    "村干部报酬按月足额发放",
    "领取报酬的村干部人数",
    "人",
  ),
  theme(
    "河道保洁",
    ["河道清漂", "河道巡查", "河道垃圾清运", "河道岸坡除草"],
    "河道水面和岸坡整洁",
    "河道保洁长度",
    "公里",
  ),
  theme(
    "退役军人慰问",
    ["春节慰问退役军人", "八一慰问退役军人", "慰问困难退役军人", "退役军人体检"],
    "退役军人得到关怀",
    "慰问退役军人人数",
    "人",
  ),
  theme(
    "防汛抢险演练",
    ["防汛演练组织", "防汛演练宣传", "抢险队员误工补助", "防汛值守"],
    "提高防汛抢险能力",
    "防汛演练场次",
    "场",
  ),
  theme(
    "森林防火巡护",
    ["护林员报酬", "森林防火宣传", "防火值守", "防火隔离带清理"],
    "森林火情早发现早处置",
    "巡护里程",
    "公里",
  ),
  theme(
    "残疾人居家照护补贴",
    ["重度残疾人照护补贴", "困难残疾人生活补贴", "残疾人照护评定", "残疾人照护培训"],
    "残疾人居家照护有人管",
    "领取照护补贴的残疾人人数",
    "人",
  ),
  theme(
    "健康知识宣讲",
    ["健康宣讲讲课费", "健康宣讲材料印刷", "健康宣讲场地", "健康宣讲交通"],
    "普及健康知识",
    "健康宣讲场次",
    "场",
  ),
  theme(
    "征地青苗补偿",
    ["青苗补偿", "附着物补偿", "征地丈量", "征地公告"],
    "征地青苗补偿到户",
    "补偿土地面积",
    "亩",
  ),
  theme(
    "渠道清淤",
    ["干渠清淤", "支渠清淤", "清淤弃土外运", "清淤管护"],
    "灌溉渠道畅通",
    "清淤渠道长度",
    "公里",
  ),
  theme(
    "老年助餐",
    ["老年助餐补贴", "助餐点运营补贴", "助餐志愿者补贴", "助餐食品抽检"],
    "老年人就近用餐",
    "老年助餐人次",
    "人次",
  ),
  theme(
    "文艺下乡演出",
    ["演出补贴", "演员误餐", "演出交通", "演出音响租赁"],
    "丰富乡村文艺生活",
    "演出场次",
    "场",
  ),
];
