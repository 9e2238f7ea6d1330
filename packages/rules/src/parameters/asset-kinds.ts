/** Assets that are valued and not counted: what is being built, software, investments. */
export const uncounted = /在建工程|投资|无形资产|软件|公共基础设施|储备物资/;
/** Assets that are counted and may have no value but a nominal one (政府会计准则, 名义金额): land that was allotted, relics, books. */
export const unvalued = /土地|文物|陈列|图书|档案|动植物/;
/** States of assets that lie across their kinds: 出租出借, 闲置房屋, 新能源汽车 are in the other lines already. */
export const assetsAcross =
  /出租|出借|租[用赁借]|借用|闲置|自[用有]|新能源|待处置|待报废|危房|新增|减少|在用|进口|国产/;
